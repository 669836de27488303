#pragma once
#include "idempotencykeys.h"
#include "ordercheck.h"
#include "orderstore.h"

/// POST /v1/orders: release, checks, contract, order, confirmation and mail in the transaction of the order's key.
class OrderPlacement
{
public:
    explicit OrderPlacement(PortalContext &context) : m_context(context) {}
    /// The work of one key (see IdempotencyKeys): 201 with the order, or a refusal. Inside a transaction.
    IdempotencyKeys::Outcome place(const Scope &scope, const OrderRequest &request, const Secret &release);

private:
    Order write(const Scope &scope, const OrderRequest &request, CheckedOrder &checked);
    PortalContext &m_context;
};
