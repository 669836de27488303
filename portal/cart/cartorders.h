#pragma once
#include "cartdesk.h"
#include "idempotencykeys.h"

/// POST /v1/pbx/cart/orders: items of one contract ordered as a whole, exactly once (R4-009, G-28, G-36, R3-085). Each is checked
/// again; the telephone system, the contract, the order with its confirmation and mail change in the transaction of the key, or
/// nothing does.
class CartOrders
{
public:
    explicit CartOrders(PortalContext &context) : m_context(context), m_desk(context) {}
    /// The work of one key: 201 with the order, or a refusal. 403 wrong_order_release, 429 order_release_paused, 404, 412,
    /// 422 cart_item_invalid (the items named are marked), 409 price_changed (with the sums in force in `params`). Inside a
    /// transaction.
    IdempotencyKeys::Outcome place(const Scope &scope, const CartOrder &wanted, const Secret &release);

private:
    IdempotencyKeys::Outcome order(const Scope &scope, const CartOrder &wanted);
    std::optional<Problem> otherPrice(const CartOrder &wanted, const CartTrial &trial) const;
    PortalContext &m_context;
    CartDesk m_desk;
};
