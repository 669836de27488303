#pragma once
#include "idempotencykeys.h"
#include "ordercheck.h"
#include "orderstore.h"

/// A position of an order that no option of the price list stands for; `booked` goes into the contract when it has an id.
struct OrderExtra {
    OrderItem told;
    ContractItem booked;
};

/// POST /v1/orders: release, checks, contract, order, confirmation and mail in the transaction of the order's key.
class OrderPlacement
{
public:
    explicit OrderPlacement(PortalContext &context) : m_context(context) {}
    /// The work of one key (see IdempotencyKeys): 201 with the order, or a refusal. Inside a transaction.
    IdempotencyKeys::Outcome place(const Scope &scope, const OrderRequest &request, const Secret &release);

    /// What a telephone system has done already: `extras` come after the positions of the quote. Inside a transaction.
    Order writeExecuted(const Scope &scope, const OrderRequest &request, CheckedOrder &checked, const QList<OrderExtra> &extras);

private:
    /// The order of what was checked: contract, order, confirmation and mail.
    Order write(const Scope &scope, const OrderRequest &request, CheckedOrder &checked, OrderPlan plan,
                const QList<OrderExtra> &extras);
    static void add(const QList<OrderExtra> &extras, OrderStore::Owned &owned, ServiceContract &contract);
    PortalContext &m_context;
};
