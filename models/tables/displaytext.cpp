#include "displaytext.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace
{
QDateTime berlin(const QDateTime &instant)
{
    return instant.toTimeZone(QTimeZone(QByteArrayLiteral("Europe/Berlin")));
}

const QString euro = QStringLiteral("\u00a0€");

QString grouped(Money amount)
{
    QString text = amount.toString().replace(u'.', u',');
    for (qsizetype at = text.indexOf(u',') - 3; at > (amount.units() < 0 ? 1 : 0); at -= 3)
        text.insert(at, u'.');
    return text;
}
} // namespace

QString DisplayText::date(const QDate &date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd.MM.yyyy")) : QString();
}

QString DisplayText::instant(const QDateTime &instant)
{
    return instant.isValid() ? berlin(instant).toString(QStringLiteral("dd.MM.yyyy, HH:mm")) : QString();
}

QString DisplayText::money(const std::optional<Money> &amount)
{
    return amount ? amount->toDisplay() : QString();
}

QString DisplayText::exactMoney(Money amount)
{
    return grouped(amount) + euro;
}

QString DisplayText::tariffMoney(Money amount)
{
    return withPlaces(grouped(amount), 4) + euro;
}

QString DisplayText::withPlaces(QString number, int places)
{
    if (!number.contains(u','))
        number += u',';
    const qsizetype missing = number.indexOf(u',') + 1 + places - number.size();
    return number + QString(qMax(qsizetype(0), missing), u'0');
}

QString DisplayText::size(qint64 bytes)
{
    if (bytes < 1000)
        return QStringLiteral("%1 B").arg(bytes);
    if (bytes < 1'000'000)
        return QStringLiteral("%1 kB").arg((bytes + 500) / 1000);
    const qint64 tenths = (bytes + 50'000) / 100'000;
    return QStringLiteral("%1,%2 MB").arg(tenths / 10).arg(tenths % 10);
}

QString DisplayText::age(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return QCoreApplication::translate("DisplayText", "never");
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60)
        return QCoreApplication::translate("DisplayText", "just now");
    if (seconds < 3600)
        return QCoreApplication::translate("DisplayText", "%n minute(s) ago", nullptr, int(seconds / 60));
    const QDateTime local = berlin(then);
    const qint64 days = local.date().daysTo(berlin(now).date());
    const QString clock = local.toString(QStringLiteral("HH:mm"));
    if (days == 0)
        return QCoreApplication::translate("DisplayText", "today at %1").arg(clock);
    if (days == 1)
        return QCoreApplication::translate("DisplayText", "yesterday at %1").arg(clock);
    return instant(then);
}
