#pragma once
#include "carttrial.h"
#include "idempotencykeys.h"
#include "pbxtable.h"

/// The Warenkorb of a customer's telephone systems (R4-009, G-28, G-36): what is put in, withdrawn, handed over for release.
class CartDesk
{
public:
    explicit CartDesk(PortalContext &context) : m_context(context), m_rows(context, "cart_item", "cart_items") {}
    CartItem find(const Scope &scope, const QString &id) { return m_rows.require(scope, id); }
    QList<CartItem> all(const Scope &scope) { return m_rows.all(scope); }
    /// Only what could be done right now; with its price. The work of one key (see IdempotencyKeys): 201 with the item; thrown
    /// are 400 invalid_body and the refusal of its kind. Inside a transaction.
    IdempotencyKeys::Outcome add(const Scope &scope, const NewCartItem &wanted);
    void withdraw(const Request &request, const Scope &scope, const QString &id);
    /// They wait for the Administrator Kundenportal, who gets a mail. 404, 412, 422 cart_item_invalid: then nothing waits and the
    /// items named in `errors` are marked. Not inside a transaction.
    QList<CartItem> requestRelease(const Scope &scope, const QString &contractId, const CartRelease &wanted);

    /// Items as they were seen, of one contract: 400 invalid_body, 404, 412, 422 nothing_to_order. Inside a transaction.
    QList<CartItem> picked(const Scope &scope, const QString &contractId, const QList<CartPick> &picks);
    /// Notes what an ordering has found out: faults, and prices that have changed. Inside a transaction.
    void mark(const Scope &scope, const QList<CartItem> &items, const CartTrial &trial);
    void remove(const Scope &scope, const QList<CartItem> &items);
    /// 422 cart_item_invalid with /items/N of each fault.
    static Problem refusalOf(const QList<CartTrial::Fault> &faults);

private:
    void requirePayload(const NewCartItem &wanted) const;
    void price(const Scope &scope, CartItem &item);
    PortalContext &m_context;
    PbxTable<CartItem> m_rows;
};
