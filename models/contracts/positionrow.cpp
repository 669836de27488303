#include "positionrow.h"

#include "contractwords.h"

namespace
{
void number(QList<PositionRow> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].id = QStringLiteral("%1").arg(i, 5, 10, QLatin1Char('0'));
}

PositionRow head(const QString &location)
{
    PositionRow row;
    row.kind = PositionRow::Kind::Head;
    row.name = location;
    return row;
}

PositionRow row(const OrderItem &item)
{
    PositionRow row;
    row.name = item.name;
    row.quantity = item.after;
    row.before = item.before;
    row.quantityKind = item.quantityKind;
    row.mark = item.mark;
    row.contractBound = item.contractBound;
    row.term = item.term;
    row.onceNet = item.onceNet;
    row.monthlyNet = item.monthlyNet;
    row.from = item.effectiveOn;
    row.productCode = item.productCode;
    return row;
}

PositionRow row(const ContractItem &item)
{
    PositionRow row;
    row.name = item.name;
    row.quantity = item.quantity;
    row.quantityKind = item.quantityKind;
    row.contractBound = item.contractBound;
    row.term = item.term;
    row.onceNet = item.onceNet;
    row.monthlyNet = item.monthlyNet;
    row.from = item.from;
    row.plannedQuantity = item.plannedQuantity;
    row.plannedFrom = item.plannedFrom;
    row.productCode = item.productCode;
    return row;
}

PositionRow row(const NumberObject &object)
{
    PositionRow row;
    row.kind = PositionRow::Kind::Number;
    row.quantity = object.count;
    row.number = object;
    row.monthlyNet = object.monthlyNet;
    row.from = object.from;
    return row;
}
} // namespace

QList<PositionRow> PositionRows::of(const Order &order)
{
    QList<PositionRow> rows;
    QStringList locations;
    for (const OrderItem &item : order.items) {
        if (!item.location.isEmpty()) {
            if (!locations.contains(item.location))
                locations << item.location;
            continue;
        }
        rows << row(item);
        if (rows.size() == 1 && item.name == order.product)
            rows[0].kind = PositionRow::Kind::Product;
    }
    for (const QString &location : std::as_const(locations)) {
        rows << head(location);
        for (const OrderItem &item : order.items)
            if (item.location == location)
                rows << row(item);
    }
    number(rows);
    return rows;
}

QList<PositionRow> PositionRows::of(const ServiceContract &contract)
{
    QList<PositionRow> rows;
    const auto add = [&](const QString &locationId) {
        for (qsizetype i = 0; i < contract.items.size(); ++i) {
            if (i > 0 && contract.items[i].locationId == locationId)
                rows << row(contract.items[i]);
        }
        for (const NumberObject &object : contract.numbers)
            if (object.locationId == locationId)
                rows << row(object);
    };
    if (!contract.items.isEmpty()) {
        rows << row(contract.items[0]);
        rows[0].kind = PositionRow::Kind::Product;
    }
    add(QString());
    for (const Location &location : contract.locations) {
        rows << head(ContractWords::place(location));
        add(location.id);
    }
    number(rows);
    return rows;
}
