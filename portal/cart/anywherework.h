#pragma once
#include "cartwork.h"

/// A new Anywhere-Portal (R4-001…009): kostenlos, and still an order (G-28).
class AnywhereWork final : public CartWork
{
public:
    AnywhereWork(PortalContext &context, const Scope &scope, const CartItem &item) : CartWork(context, scope, item) {}
    void apply() override;
    QList<OrderExtra> positions() const override;
};
