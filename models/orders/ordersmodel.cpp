#include "ordersmodel.h"

#include "ordercolumns.h"

OrdersModel::OrdersModel(QObject *parent)
    : ColumnModel(
          OrderColumns::all(), [](const Order &order) { return order.id; }, parent)
{
}

OrderStepsModel::OrderStepsModel(QObject *parent)
    : ColumnModel(
          OrderColumns::steps(), [](const QPair<QString, OrderStep> &row) { return row.first; }, parent)
{
}

void OrderStepsModel::show(const QList<OrderStep> &steps)
{
    QList<QPair<QString, OrderStep>> rows;
    for (qsizetype i = 0; i < steps.size(); ++i)
        rows.append({QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0')), steps[i]});
    merge(rows);
}
