#pragma once
#include "columnmodel.h"
#include "ordertypes.h"

/// Orders as a table; ids by Order::id.
class OrdersModel final : public ColumnModel<Order>
{
    Q_OBJECT
public:
    explicit OrdersModel(QObject *parent = nullptr);
};

/// The provisioning steps of one order, in their order (R3-047).
class OrderStepsModel final : public ColumnModel<QPair<QString, OrderStep>>
{
    Q_OBJECT
public:
    explicit OrderStepsModel(QObject *parent = nullptr);
    void show(const QList<OrderStep> &steps);
};
