#include "timetable.h"

#include "pbxnumberrules.h"

#include <QTimeZone>

namespace
{
const QTimeZone &berlin()
{
    static const QTimeZone zone(QByteArrayLiteral("Europe/Berlin"));
    return zone;
}
} // namespace

QDate Timetable::day(const QDateTime &instant)
{
    return instant.toTimeZone(berlin()).date();
}

std::optional<RouteTarget> Timetable::at(const NumberRouting &routing, const QDateTime &instant, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    const QDateTime local = instant.toTimeZone(zone.isValid() ? zone : berlin());
    const QString day = PbxNumberRules::weekDays().value(local.date().dayOfWeek() - 1);
    const QString time = local.time().toString(QStringLiteral("HH:mm")); // compares like a time
    for (const RoutePeriod &period : routing.periods)
        if (period.days.contains(day) && period.from <= time && time < period.to)
            return period.target;
    return std::nullopt;
}
