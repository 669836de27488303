#include "largestremainder.h"

#include <algorithm>
#include <numeric>

namespace
{
struct Quotient {
    qint64 whole = 0;
    quint64 rest = 0;
};

/// a * b / c without overflow between, bit by bit. c < 2^62.
Quotient multiplied(quint64 a, quint64 b, quint64 c)
{
    const quint64 whole = a / c, rest = a % c;
    quint64 quotient = 0, remainder = 0;
    for (int bit = 63; bit >= 0; --bit) {
        quotient *= 2;
        remainder *= 2;
        if (b >> bit & 1) {
            quotient += whole;
            remainder += rest;
        }
        quotient += remainder / c;
        remainder %= c;
    }
    return {qint64(quotient), remainder};
}

/// Rounded down, also below zero.
Quotient floored(qint64 total, qint64 weight, qint64 sum)
{
    const bool negative = ((total < 0) != (weight < 0)) != (sum < 0);
    const quint64 whole = quint64(qAbs(sum));
    Quotient q = multiplied(quint64(qAbs(total)), quint64(qAbs(weight)), whole);
    if (!negative)
        return q;
    if (q.rest == 0)
        return {-q.whole, 0};
    return {-q.whole - 1, whole - q.rest};
}
} // namespace

QList<Money> LargestRemainder::split(Money total, const QList<qint64> &weights)
{
    if (weights.isEmpty())
        return {};
    QList<qint64> counted = weights;
    qint64 sum = std::accumulate(counted.cbegin(), counted.cend(), qint64(0));
    if (sum == 0) {
        counted.fill(1);
        sum = counted.size();
    }
    const qint64 cents = total.roundedToCents().units() / Money::unitsPerCent;
    QList<Quotient> shares;
    qint64 left = cents;
    for (const qint64 weight : std::as_const(counted)) {
        shares << floored(cents, weight, sum);
        left -= shares.last().whole;
    }
    QList<qsizetype> order(shares.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&shares](qsizetype a, qsizetype b) { return shares[a].rest > shares[b].rest; });
    for (qsizetype i = 0; left > 0; ++i, --left)
        ++shares[order[i % order.size()]].whole;
    QList<Money> amounts;
    for (const Quotient &share : std::as_const(shares))
        amounts << Money::fromCents(share.whole);
    return amounts;
}
