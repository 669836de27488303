#include "issuedevn.h"

Money IssuedEvn::net() const
{
    Money sum;
    for (const CallRow &call : calls)
        sum += call.net;
    return sum;
}

QString IssuedEvn::shownTarget(const CallRow &call) const
{
    return kind == Contract::EvnKind::Shortened ? call.target.chopped(3) + QStringLiteral("xxx") : call.target;
}

QString IssuedEvn::title() const
{
    return QStringLiteral("Einzelverbindungsnachweis %1 · %2%3")
        .arg(from.toString(QStringLiteral("MM/yyyy")), contractTitle,
             correctsNumber.isEmpty() ? QString() : QStringLiteral(" (berichtigt)"));
}

QString IssuedEvn::fileName(const QString &suffix) const
{
    return QStringLiteral("EVN_%1.%2").arg(number, suffix);
}

QString IssuedEvn::clock(int seconds)
{
    const auto two = [](int n) { return QString::number(n).rightJustified(2, u'0'); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString IssuedEvn::charge(Money net)
{
    const qint64 tenThousandths = net.units() / 100;
    return QString::number(tenThousandths / 10'000) + u',' + QString::number(tenThousandths % 10'000).rightJustified(4, u'0');
}
