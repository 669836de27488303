#pragma once
#include "cartwork.h"
#include "httpmessage.h"
#include "ordercheck.h"

/// Does the items of a cart one after the other, so that each sees what those before it have done, and gathers the order they
/// make. Inside the caller's transaction; what is only tried is taken back with a Savepoint.
class CartTrial
{
public:
    struct Fault {
        qsizetype index;
        Problem problem;
    };

    CartTrial(PortalContext &context, const Scope &scope, const ServiceContract &contract);
    /// An item that cannot be done leaves nothing behind and is a fault.
    void run(const QList<CartItem> &items);
    /// The same, and nothing stays of it.
    void tryOut(const QList<CartItem> &items);

    const QList<Fault> &faults() const { return m_faults; }
    Money onceNet() const;
    /// By how much the monthly price of the contract changes.
    Money monthlyNet() const;
    /// What was done as an order of the contract.
    const ServiceContract &contract() const { return m_checked.contract; }
    CheckedOrder &checked() { return m_checked; }
    const OrderRequest &request() const { return m_request; }
    const QList<OrderExtra> &positions() const { return m_positions; }

private:
    void add(const CartItem &item);
    PortalContext &m_context;
    const Scope &m_scope;
    CheckedOrder m_checked;
    OrderRequest m_request;
    QList<OrderExtra> m_positions;
    QList<Fault> m_faults;
};
