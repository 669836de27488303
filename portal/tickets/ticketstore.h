#pragma once
#include "portalcontext.h"
#include "scope.h"
#include "tickettypes.h"

#include <optional>

class Row;

/// Tickets as rows. Reads take a Scope; writes are inside the caller's transaction.
class TicketStore
{
public:
    /// A ticket and whose it is.
    struct Owned {
        QString customerId;
        QString userId;
        Ticket ticket;
    };

    explicit TicketStore(PortalContext &context) : m_context(context) {}
    /// nullopt: none of that id that this user may see.
    std::optional<Owned> find(const Scope &scope, const QString &id);
    /// What the list shows (R3-090), open ones first, each part newest first.
    QList<Ticket> list(const Scope &scope);
    std::optional<Owned> byNumber(const QString &number);
    /// All of a customer, for the support.
    QList<Ticket> all(const QString &customerId);

    /// A new one or the new state of a known one, under the customer's next rev, which it sets.
    void save(Owned &owned);
    QString nextNumber();

private:
    std::optional<Owned> owned(const QString &condition, const QVariantList &bindings);
    PortalContext &m_context;
};
