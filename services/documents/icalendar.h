#pragma once
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

/// A day in a calendar. `uid` must stay the same for the same day's subject: a calendar then replaces the entry when the file is
/// imported again.
struct CalendarEntry {
    QString uid;
    QDate date;
    QString summary;
    QString description; ///< may have several lines
    QString category;
    int alarmDays = 0; ///< reminds so many days before; 0: not at all
};

/// An iCalendar file (RFC 5545) of all-day entries. The words come from the caller.
namespace ICalendar
{
/// `stamp`: now, by the Clock. Entries without a date are left out.
QByteArray write(const QList<CalendarEntry> &entries, const QString &name, const QDateTime &stamp);
} // namespace ICalendar
