#pragma once
#include "contractstore.h"
#include "orderstore.h"

/// Brings orders forward by the portal's own clock: due steps are done, the contract follows, each advance is a row under a new
/// rev (R3-041, R3-047).
class OrderProgress
{
public:
    explicit OrderProgress(PortalContext &context) : m_context(context), m_orders(context), m_contracts(context) {}
    /// Everything that is due, each order in a transaction of its own; how many. Not inside a transaction.
    int settle();
    /// All steps that are due at `until`, in the order of their time, also one that had failed; inside the caller's transaction.
    void advance(OrderStore::Owned &owned, qint64 until);

private:
    bool doStep(OrderStore::Owned &owned, qsizetype i, std::optional<ContractStore::Owned> &contract);
    static void activate(ServiceContract &contract, const OrderPlanStep &step, const QDate &day);
    void begin(const Order &order, ServiceContract &contract, const QDate &day);
    PortalContext &m_context;
    OrderStore m_orders;
    ContractStore m_contracts;
};
