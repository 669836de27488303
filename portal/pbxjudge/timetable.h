#pragma once
#include "pbxnumbertypes.h"

#include <QDateTime>
#include <optional>

/// zeitbedingte Weiterleitung (R1-007).
namespace Timetable
{
/// The target of the first period that holds at this instant on the clocks of `timeZone`; nullopt: none does.
std::optional<RouteTarget> at(const NumberRouting &routing, const QDateTime &instant, const QString &timeZone);
/// The business day.
QDate day(const QDateTime &instant);
} // namespace Timetable
