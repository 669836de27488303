#pragma once
#include "orderplan.h"
#include "portalcontext.h"
#include "scope.h"

#include <optional>

class Row;

/// Orders as rows. Reads take a Scope; writes are inside the caller's transaction.
class OrderStore
{
public:
    /// An order with what only the portal knows.
    struct Owned {
        QString customerId;
        Order order;
        OrderPlan plan;
    };
    struct Page {
        int limit = 500;
        qint64 beforeMs = 0; ///< with beforeId: continue behind this order; 0: from the newest
        QString beforeId;
    };

    explicit OrderStore(PortalContext &context) : m_context(context) {}
    /// nullopt: this customer has none of that id.
    std::optional<Order> find(const Scope &scope, const QString &id);
    /// Newest first; one more than `limit` tells that there are further ones.
    QList<Order> page(const Scope &scope, const Page &page);
    std::optional<Owned> byId(const QString &id);
    std::optional<Owned> byNumber(const QString &number);
    /// Those of a contract that are neither completed nor cancelled.
    QList<Owned> open(const QString &contractId);
    /// Ids of orders with a step that is due, oldest first.
    QStringList due();

    /// A new one (without id) or the new state of a known one, under the customer's next rev, which it sets.
    void save(Owned &owned);
    /// The next order number; gaps are possible where an order was refused.
    QString nextNumber();
    QString nextContractNumber();

private:
    QList<Owned> owned(const QString &condition, const QVariantList &bindings);
    qint64 nextOf(const QString &counter, qint64 first);
    PortalContext &m_context;
};
