#pragma once
#include "contracttypes.h"
#include "ordertypes.h"

/// A line of what an order or a contract consists of: the product, an option, the head of a Standort, a number object.
struct PositionRow {
    enum class Kind { Product, Option, Head, Number };

    QString id; ///< sorts as the lines stand
    Kind kind = Kind::Option;
    QString name; ///< of a head: the Standort; empty: those without one
    int quantity = 0;
    int before = -1; ///< an order's total before; -1: not of an order
    Ordering::QuantityKind quantityKind = Ordering::QuantityKind::Unknown;
    Ordering::ChangeMark mark = Ordering::ChangeMark::Unknown;
    bool contractBound = false;
    Term term;
    Money onceNet;
    Money monthlyNet;
    QDate from; ///< in force since, or from
    int plannedQuantity = 0;
    QDate plannedFrom;   ///< valid: the quantity becomes plannedQuantity on this day
    NumberObject number; ///< Kind::Number
    QString productCode;
    bool operator==(const PositionRow &) const = default;
};

namespace PositionRows
{
/// Product, options without a Standort, then each Standort with its own (R0-003…008).
QList<PositionRow> of(const Order &order);
/// 1 product, 2 location-independent options, 3 Standorte with their options and numbers (R3-056).
QList<PositionRow> of(const ServiceContract &contract);
} // namespace PositionRows
