#pragma once
#include "contracttypes.h"
#include "ordertypes.h"

// What the portal knows of an order beyond what it tells: when a step is due, what it does to the contract, and how the contract
// was before. Stored beside the order, never sent.

/// Beside the OrderStep of the same place. `position` groups the steps of one delivery; -1: of the whole order. `due` is in
/// milliseconds since 1970 UTC.
struct OrderPlanStep {
    Q_GADGET
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(qint64 due MEMBER due)
    Q_PROPERTY(QStringList items MEMBER items)
    Q_PROPERTY(QStringList numbers MEMBER numbers)
public:
    int position = -1;
    qint64 due = 0;
    QStringList items;   ///< positions of the contract that run from this step on
    QStringList numbers; ///< number objects that are active from this step on
    bool operator==(const OrderPlanStep &) const = default;
};

struct OrderPlan {
    Q_GADGET
    Q_PROPERTY(QList<OrderPlanStep> steps MEMBER steps)
    Q_PROPERTY(QStringList addedItems MEMBER addedItems)
    Q_PROPERTY(QStringList splitItems MEMBER splitItems)
    Q_PROPERTY(QStringList addedNumbers MEMBER addedNumbers)
    Q_PROPERTY(QStringList endedNumbers MEMBER endedNumbers)
    Q_PROPERTY(QList<ContractItem> itemsBefore MEMBER itemsBefore)
    Q_PROPERTY(bool executed MEMBER executed)
public:
    QList<OrderPlanStep> steps;
    QStringList addedItems;
    QStringList splitItems; ///< pieces of an earlier reduction, set apart by this one
    QStringList addedNumbers;
    QStringList endedNumbers;        ///< that were given a last day
    QList<ContractItem> itemsBefore; ///< positions whose quantity changed, as they were
    bool executed = false;           ///< a telephone system has it already: it cannot be taken back as a whole
    bool operator==(const OrderPlan &) const = default;
};
