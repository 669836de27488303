#include "icalendar.h"

namespace
{
constexpr int lineOctets = 75; // RFC 5545, 3.1

QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            out += QString(u'\\') + c;
        else if (c >= u' ' && c != u'\x7f')
            out += c;
    }
    return out;
}

class Lines
{
public:
    void add(const char *name, const QString &value)
    {
        QByteArray line = QByteArray(name) + ':' + value.toUtf8();
        int room = lineOctets;
        while (line.size() > room) {
            int cut = room;
            while (cut > 0 && (uchar(line[cut]) & 0xC0) == 0x80) // never inside a character
                --cut;
            m_bytes += line.left(cut) + "\r\n ";
            line.remove(0, cut);
            room = lineOctets - 1;
        }
        m_bytes += line + "\r\n";
    }
    void add(const char *name, const char *value) { add(name, QString::fromLatin1(value)); }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

QString day(const QDate &date)
{
    return date.toString(QStringLiteral("yyyyMMdd"));
}
} // namespace

QByteArray ICalendar::write(const QList<CalendarEntry> &entries, const QString &name, const QDateTime &stamp)
{
    const QString dtstamp = stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    Lines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Fernamt//Fernamt//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("NAME", escaped(name));
    lines.add("X-WR-CALNAME", escaped(name)); // what calendars from before RFC 7986 read
    for (const CalendarEntry &entry : entries) {
        if (!entry.date.isValid())
            continue;
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", entry.uid);
        lines.add("DTSTAMP", dtstamp);
        lines.add("DTSTART;VALUE=DATE", day(entry.date));
        lines.add("DTEND;VALUE=DATE", day(entry.date.addDays(1)));
        lines.add("SUMMARY", escaped(entry.summary));
        if (!entry.description.isEmpty())
            lines.add("DESCRIPTION", escaped(entry.description));
        if (!entry.category.isEmpty())
            lines.add("CATEGORIES", escaped(entry.category));
        lines.add("TRANSP", "TRANSPARENT");
        if (entry.alarmDays > 0) {
            lines.add("BEGIN", "VALARM");
            lines.add("ACTION", "DISPLAY");
            lines.add("DESCRIPTION", escaped(entry.summary));
            lines.add("TRIGGER", QStringLiteral("-P%1D").arg(entry.alarmDays));
            lines.add("END", "VALARM");
        }
        lines.add("END", "VEVENT");
    }
    lines.add("END", "VCALENDAR");
    return lines.take();
}
