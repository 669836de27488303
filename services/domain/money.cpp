#include "money.h"

static qint64 halfUp(qint64 value, qint64 step)
{
    const qint64 half = step / 2;
    return value >= 0 ? (value + half) / step * step : -((-value + half) / step * step);
}

Result<Money> Money::parse(QStringView text)
{
    const auto invalid = [&] {
        return fail(Error::Kind::Invalid, QStringLiteral("invalid_amount"),
                    QStringLiteral("not an amount: %1").arg(text.left(40)));
    };
    qsizetype i = 0;
    const bool negative = !text.isEmpty() && text[0] == u'-';
    if (negative)
        ++i;
    qint64 units = 0;
    int digits = 0;
    int decimals = -1;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'.') {
            if (decimals >= 0 || digits == 0)
                return invalid();
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || ++digits > 18)
            return invalid();
        if (decimals >= 0 && ++decimals > 6)
            return invalid();
        units = units * 10 + (c - u'0');
    }
    if (digits == 0 || decimals == 0)
        return invalid();
    for (int d = decimals < 0 ? 0 : decimals; d < 6; ++d) {
        if (units > std::numeric_limits<qint64>::max() / 10)
            return invalid();
        units *= 10;
    }
    return Money(negative ? -units : units);
}

Money Money::roundedToCents() const
{
    return Money(halfUp(m_units, unitsPerCent));
}

Money Money::percent(int hundredths) const
{
    return Money(halfUp(m_units * hundredths, 10'000 * unitsPerCent) / 10'000);
}

QString Money::toString() const
{
    const quint64 magnitude = m_units < 0 ? -quint64(m_units) : quint64(m_units);
    QString decimals = QString::number(magnitude % unitsPerEuro).rightJustified(6, u'0');
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    return (m_units < 0 ? QStringLiteral("-") : QString()) + QString::number(magnitude / unitsPerEuro) + u'.' + decimals;
}

QString Money::toDisplay() const
{
    const Money cents = roundedToCents();
    const quint64 magnitude = cents.m_units < 0 ? -quint64(cents.m_units) : quint64(cents.m_units);
    QString euros = QString::number(magnitude / unitsPerEuro);
    for (qsizetype i = euros.size() - 3; i > 0; i -= 3)
        euros.insert(i, u'.');
    return (cents.m_units < 0 ? QStringLiteral("-") : QString()) + euros + u',' +
           QString::number(magnitude % unitsPerEuro / unitsPerCent).rightJustified(2, u'0') + QStringLiteral("\u00a0€");
}
