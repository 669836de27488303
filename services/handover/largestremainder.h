#pragma once
#include "money.h"

#include <QList>

/// Shares of an amount in whole cents that add up to it exactly.
namespace LargestRemainder
{
/// By weight; the cents that are left over go where most was cut off, of equals to the first. Weights may be negative (credits);
/// when they sum up to nothing, every share is alike. `total` is rounded to cents; without weights there are no shares.
QList<Money> split(Money total, const QList<qint64> &weights);
} // namespace LargestRemainder
