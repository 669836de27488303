#pragma once
#include "cartwork.h"

/// A new seat (G-28): its product is one more piece of the contract.
class SeatCreationWork final : public CartWork
{
public:
    SeatCreationWork(PortalContext &context, const Scope &scope, const CartItem &item) : CartWork(context, scope, item) {}
    /// The refusals of a seat's settings, product_unknown, and with a number those of its assignment.
    void apply() override;
    QList<QuantityWish> options() const override;

private:
    void giveNumber(const Seat &seat);
};

/// Another product for a seat (G-28): one piece less of the one before, by its term, one more of the new one.
class SeatProductWork final : public CartWork
{
public:
    SeatProductWork(PortalContext &context, const Scope &scope, const CartItem &item) : CartWork(context, scope, item) {}
    /// 404, 412 when the seat has changed, product_unknown, nothing_to_order for the product it has.
    void apply() override;
    QList<QuantityWish> options() const override;

private:
    QString m_before;
};
