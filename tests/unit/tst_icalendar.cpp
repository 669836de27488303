#include "icalendar.h"

#include <QTest>
#include <libical/ical.h>
#include <memory>

/// What is written is read back by libical, which knows nothing of the writer.
class tst_ICalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_055_readByLibical();
    void linesAreFolded();
    void textIsEscaped();
    void withoutDateOrAlarm();
    void sameInputSameBytes();
};

namespace
{
struct Free {
    void operator()(icalcomponent *c) const { icalcomponent_free(c); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

const QDateTime stamp(QDate(2026, 11, 25), QTime(8, 30, 15), Qt::UTC);

CalendarEntry entry()
{
    return {QStringLiteral("8d4d6a94-0000-5000-8000-000000000001"),
            QDate(2026, 12, 31),
            QStringLiteral("Kündigung V-1; sonst, \\ noch ein Jahr"),
            QStringLiteral("Beginn 01.01.2026\nFrist 1 Monat, also 30.11.2026"),
            QStringLiteral("Fristen"),
            14};
}

Component parsed(const QByteArray &bytes)
{
    return Component(icalparser_parse_string(bytes.constData()));
}

QString value(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    if (!property)
        return {};
    char *text = icalproperty_get_value_as_string_r(property);
    const QString found = QString::fromUtf8(text);
    icalmemory_free_buffer(text);
    return found;
}
} // namespace

void tst_ICalendar::R3_055_readByLibical()
{
    const Component calendar = parsed(ICalendar::write({entry(), entry()}, QStringLiteral("Fristen"), stamp));
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_isa(calendar.get()), ICAL_VCALENDAR_COMPONENT);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    QVERIFY(icalrestriction_check(calendar.get()));
    QCOMPARE(value(calendar.get(), ICAL_VERSION_PROPERTY), QStringLiteral("2.0"));
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 2);

    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(event)), entry().uid);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), entry().summary);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(event)), entry().description);
    const icaltimetype start = icalcomponent_get_dtstart(event), end = icalcomponent_get_dtend(event);
    QVERIFY(start.is_date && end.is_date);
    QCOMPARE(QDate(start.year, start.month, start.day), QDate(2026, 12, 31));
    QCOMPARE(QDate(end.year, end.month, end.day), QDate(2027, 1, 1));
    const icaltimetype written = icalcomponent_get_dtstamp(event);
    QCOMPARE(
        QDateTime(QDate(written.year, written.month, written.day), QTime(written.hour, written.minute, written.second), Qt::UTC),
        stamp);
    QVERIFY(icaltime_is_utc(written));
    QCOMPARE(value(event, ICAL_CATEGORIES_PROPERTY), QStringLiteral("Fristen"));

    icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
    QVERIFY(alarm);
    QCOMPARE(value(alarm, ICAL_ACTION_PROPERTY), QStringLiteral("DISPLAY"));
    const auto trigger = icalproperty_get_trigger(icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY));
    QCOMPARE(icaldurationtype_as_int(trigger.duration), -14 * 86400);
}

void tst_ICalendar::linesAreFolded()
{
    CalendarEntry wide = entry();
    wide.summary = QString(200, u'ä') + QString::fromUcs4(U"\U0001F4DE").repeated(40) +
                   QString(200, u'a'); // two, four and one octets a character
    const QByteArray bytes = ICalendar::write({wide}, QStringLiteral("Fristen"), stamp);
    QVERIFY(bytes.endsWith("\r\n"));
    for (const QByteArray &line : bytes.chopped(2).split('\n')) {
        QVERIFY(line.endsWith('\r') || line == "END:VCALENDAR");
        QVERIFY2(line.size() <= 76, line.constData());     // 75 and the carriage return
        QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no character torn apart
    }
    QCOMPARE(QByteArray(bytes).replace("\r\n ", "").count("SUMMARY:" + wide.summary.toUtf8()), 1);
    const Component calendar = parsed(bytes);
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), wide.summary);
}

// A subject from the portal cannot add lines of its own.
void tst_ICalendar::textIsEscaped()
{
    CalendarEntry evil = entry();
    evil.summary = QStringLiteral("a\r\nATTACH:file\r\n,;\\n\u0001\u007f");
    evil.category = QStringLiteral("x\nEND:VEVENT");
    const QByteArray bytes = ICalendar::write({evil}, QStringLiteral("n\nX-A:b"), stamp);
    QVERIFY(bytes.contains("SUMMARY:a\\nATTACH:file\\n\\,\\;\\\\n\r\n"));
    QVERIFY(!bytes.contains("\r\nATTACH") && !bytes.contains("\r\nX-A:b"));
    const Component calendar = parsed(bytes);
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
}

void tst_ICalendar::withoutDateOrAlarm()
{
    CalendarEntry none = entry(), quiet = entry();
    none.date = {};
    quiet.alarmDays = 0;
    quiet.description.clear();
    const Component calendar = parsed(ICalendar::write({none, quiet}, QStringLiteral("Fristen"), stamp));
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    QCOMPARE(icalcomponent_count_components(event, ICAL_VALARM_COMPONENT), 0);
    QVERIFY(!icalcomponent_get_description(event));
}

void tst_ICalendar::sameInputSameBytes()
{
    QCOMPARE(ICalendar::write({entry()}, QStringLiteral("F"), stamp), ICalendar::write({entry()}, QStringLiteral("F"), stamp));
    // the stamp is UTC whatever zone it comes in
    const QDateTime berlin = stamp.toOffsetFromUtc(3600);
    QCOMPARE(ICalendar::write({entry()}, QStringLiteral("F"), berlin), ICalendar::write({entry()}, QStringLiteral("F"), stamp));
}

QTEST_APPLESS_MAIN(tst_ICalendar)
#include "tst_icalendar.moc"
