#pragma once
#include "contracttypes.h"
#include "orderstore.h"

/// The demo's orders as a function of its contracts and the moment: how each contract came about, what was changed since, and one
/// order in each state of R3-041 and of each kind of R3-042; orders of NGN products are legacy (R2-009).
class DemoOrders
{
public:
    /// `papers`: contract number -> id of its order confirmation.
    DemoOrders(const QList<ServiceContract> &contracts, const CustomerRecord &record, const QHash<QString, QString> &papers,
               const QDateTime &now)
        : m_contracts(contracts), m_record(record), m_papers(papers), m_now(now)
    {
    }
    /// Without owner.
    QList<OrderStore::Owned> all();

private:
    OrderStore::Owned &add(const ServiceContract &contract, Ordering::OrderKind kind, const QDateTime &at);
    void provision(const ServiceContract &contract);
    void grown(const ServiceContract &contract);
    void termination(const ServiceContract &contract);
    void cancelled(const ServiceContract &contract);
    void productChange(const ServiceContract &contract);
    void offer(const ServiceContract &like);
    void settle(OrderStore::Owned &owned) const;

    const QList<ServiceContract> &m_contracts;
    const CustomerRecord &m_record;
    const QHash<QString, QString> &m_papers;
    QDateTime m_now;
    QList<OrderStore::Owned> m_out;
};

struct PortalContext;
namespace DemoOrderSeed
{
/// All or none; nothing where the customer has orders already. After contracts and documents.
void seed(PortalContext &context, const QString &customerId);
} // namespace DemoOrderSeed
