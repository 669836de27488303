#include "decimal.h"

#include <algorithm>

namespace
{
/// Products of two 18-digit numbers do not fit 64 bits.
__extension__ using Wide = __int128;
constexpr int digitLimit = 18;
constexpr Wide moneyLimit = Wide(900'000'000'000) * Money::unitsPerEuro;

/// `value` × 10^n; nothing when it would not fit.
std::optional<Wide> shifted(Wide value, int n)
{
    for (; n > 0; --n)
        if (__builtin_mul_overflow(value, Wide(10), &value))
            return {};
    return value;
}

Wide halfUp(Wide numerator, Wide denominator)
{
    const bool negative = (numerator < 0) != (denominator < 0);
    const Wide n = numerator < 0 ? -numerator : numerator, d = denominator < 0 ? -denominator : denominator;
    const Wide quotient = n / d + (n % d >= d - n % d ? 1 : 0);
    return negative ? -quotient : quotient;
}

std::optional<Money> cents(std::optional<Wide> numerator, std::optional<Wide> denominator)
{
    if (!numerator || !denominator || *denominator == 0)
        return {};
    const Wide units = halfUp(*numerator, *denominator);
    if (units > moneyLimit / Money::unitsPerCent || units < -moneyLimit / Money::unitsPerCent)
        return {};
    return Money::fromCents(qint64(units));
}
} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    QStringView whole = point < 0 ? text : text.left(point), rest = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() && rest.isEmpty())
        return {};
    for (const QStringView part : {whole, rest})
        if (std::any_of(part.begin(), part.end(), [](QChar c) { return c < u'0' || c > u'9'; }))
            return {};
    while (whole.startsWith(u'0'))
        whole = whole.mid(1);
    if (whole.size() > digitLimit)
        return {};
    rest = rest.left(digitLimit - whole.size()); // writers that divide by 3 have no end of decimals
    while (rest.endsWith(u'0'))
        rest.chop(1);
    qint64 digits = 0;
    for (const QStringView part : {whole, rest})
        for (const QChar c : part)
            digits = digits * 10 + (c.unicode() - u'0');
    return Decimal(negative ? -digits : digits, int(rest.size()));
}

std::optional<Money> Decimal::toMoney() const
{
    const auto scaled = shifted(m_digits, 6);
    const auto divisor = shifted(1, m_decimals);
    const Wide units = halfUp(*scaled, *divisor);
    return units <= moneyLimit && units >= -moneyLimit ? std::optional(Money::fromUnits(qint64(units))) : std::nullopt;
}

QString Decimal::toString() const
{
    QString text = QString::number(m_digits < 0 ? -m_digits : m_digits);
    if (m_decimals > 0)
        text = text.rightJustified(m_decimals + 1, u'0').insert(qMax<qsizetype>(1, text.size() - m_decimals), u'.');
    return m_digits < 0 ? u'-' + text : text;
}

std::optional<Money> Decimal::product(Decimal quantity, Decimal price, Decimal base)
{
    // q/10^a × p/10^b ÷ (c/10^d) × 100 cents
    const int power = 2 + base.m_decimals - quantity.m_decimals - price.m_decimals;
    return cents(shifted(Wide(quantity.m_digits) * price.m_digits, qMax(0, power)), shifted(base.m_digits, qMax(0, -power)));
}

std::optional<Money> Decimal::percentOf(Money amount, Decimal rate)
{
    // units/10^6 × r/10^a ÷ 100 × 100 cents
    return cents(Wide(amount.units()) * rate.m_digits, shifted(Money::unitsPerEuro, rate.m_decimals));
}
