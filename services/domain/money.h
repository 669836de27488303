#pragma once
#include "result.h"

#include <QMetaType>
#include <QString>
#include <compare>
#include <cstdint>

/// An amount in 1/1,000,000 EUR. Names of variables say net or gross. Never a double.
/// On the wire and in `--json` a decimal string ("1284.60", "0.0161"); rounding is half-up (away from zero) at cents.
class Money
{
public:
    static constexpr qint64 unitsPerEuro = 1'000'000;
    static constexpr qint64 unitsPerCent = 10'000;

    constexpr Money() = default;
    static constexpr Money fromUnits(qint64 units) { return Money(units); }
    static constexpr Money fromCents(qint64 cents) { return Money(cents * unitsPerCent); }
    /// Reads "1284.60", "-0.0161", "12". At most six decimals, no exponent, no grouping. Error: Invalid/invalid_amount.
    static Result<Money> parse(QStringView text);

    constexpr qint64 units() const { return m_units; }
    constexpr bool isZero() const { return m_units == 0; }
    /// Half-up at cents, the sign kept: 0.005 -> 0.01, -0.005 -> -0.01.
    Money roundedToCents() const;
    /// `percent` in hundredths (1900 = 19 %), rounded half-up at cents.
    Money percent(int hundredths) const;
    /// At least two decimals, as many as needed: "12.00", "0.0161".
    QString toString() const;
    /// German display, rounded to cents: "1.284,60 €" (G-34).
    QString toDisplay() const;

    constexpr auto operator<=>(const Money &) const = default;
    constexpr Money operator+(Money o) const { return Money(m_units + o.m_units); }
    constexpr Money operator-(Money o) const { return Money(m_units - o.m_units); }
    constexpr Money operator-() const { return Money(-m_units); }
    constexpr Money operator*(qint64 n) const { return Money(m_units * n); }
    constexpr Money &operator+=(Money o)
    {
        m_units += o.m_units;
        return *this;
    }

private:
    constexpr explicit Money(qint64 units) : m_units(units) {}
    qint64 m_units = 0;
};

Q_DECLARE_METATYPE(Money)
