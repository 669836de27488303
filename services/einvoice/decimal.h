#pragma once
#include "money.h"

#include <QStringView>
#include <optional>

/// A number as an e-invoice writes it (quantity, price, rate, amount): its digits and how many of them are decimals, exact.
/// Trailing zeros are dropped, so that 1.50 equals 1.5. Decimals beyond 18 digits in all are cut.
class Decimal
{
public:
    constexpr Decimal() = default;
    constexpr Decimal(qint64 digits, int decimals) : m_digits(digits), m_decimals(decimals) {}
    /// "12", "-0.0161", "+5.", ".5"; no exponent, no grouping. Nothing: it is no such number, or has more than 18 digits
    /// before the point.
    static std::optional<Decimal> parse(QStringView text);

    bool isZero() const { return m_digits == 0; }
    /// Half-up at the sixth decimal. Nothing: 900 billion or more.
    std::optional<Money> toMoney() const;
    /// As short as it can be: "1.5", "-0.0161".
    QString toString() const;

    /// quantity × price / base, half-up at cents: the formula of BT-131. Nothing: base is 0, or the result is too large.
    static std::optional<Money> product(Decimal quantity, Decimal price, Decimal base);
    /// `amount` × rate / 100, half-up at cents: the formula of BT-117.
    static std::optional<Money> percentOf(Money amount, Decimal rate);

    constexpr bool operator==(const Decimal &) const = default;

private:
    qint64 m_digits = 0;
    int m_decimals = 0;
};
