#include "callmoment.h"
#include "evnrows.h"

#include <QTest>

using EvnRows::rowsOf;
using EvnRows::view;
using Question = LayoutGuess::Question;

/// The ways to write when a call began.
class TestEvnMoments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moments_data();
    void moments();
    void beforeAllTime();
    void dateOrder_data();
    void dateOrder();
};

/// Day and time in one cell or in two: the first call, in German time.
void TestEvnMoments::moments_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("moment");
    const auto row = [](const char *cells, const char *moment) {
        QTest::newRow(cells) << QByteArray(cells) << QString::fromLatin1(moment);
    };
    row("2026-03-17T09:14:09+01:00", "2026-03-17 09:14:09");
    row("2026-03-17T09:14:09Z", "2026-03-17 10:14:09");
    row("2026-03-31T22:30:00Z", "2026-04-01 00:30:00");
    row("2026-03-29T00:59:59Z", "2026-03-29 01:59:59"); // the hour that is left out
    row("2026-03-29T01:00:00Z", "2026-03-29 03:00:00");
    row("2026-10-25T00:30:00Z", "2026-10-25 02:30:00"); // the hour that comes twice
    row("2026-10-25T01:30:00Z", "2026-10-25 02:30:00");
    row("2026-03-17 09:14:09.250", "2026-03-17 09:14:09");
    row("2026-03-17T09:14:09.0000000Z", "2026-03-17 10:14:09");
    row("2026-03-17 09:14:09 -0500", "2026-03-17 15:14:09");
    row("1773735249", "2026-03-17 09:14:09");
    row("1773735249000", "2026-03-17 09:14:09");
    row("20260317091409", "2026-03-17 09:14:09");
    row("17.03.2026, 09:14", "2026-03-17 09:14:00");
    row("3/17/2026 9:14:09 PM", "2026-03-17 21:14:09");
    row("3/17/2026 12:14 AM", "2026-03-17 00:14:00");
    row("3/17/2026 12:14 PM", "2026-03-17 12:14:00");
    row("17-Mar-2026 09:14:09", "2026-03-17 09:14:09");
    row("17.03.2026;09:14 Uhr", "2026-03-17 09:14:00");
    row("20260317;091409", "2026-03-17 09:14:09");
    row("17. M\xC3\xA4rz 2026;9:14:09", "2026-03-17 09:14:09");
    row("17. Dezember 2026;9:14:09", "2026-12-17 09:14:09");
    row("Mar 17, 2026;9:14:09", "2026-03-17 09:14:09");
}

void TestEvnMoments::moments()
{
    QFETCH(const QByteArray, cells);
    QFETCH(const QString, moment);
    const QByteArray data = QByteArray(cells.contains(';') ? "Datum;Uhrzeit" : "Zeitpunkt") + ";Anschluss;Zielnummer;Dauer\n" +
                            cells + ";0221;03012345;65\n";
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QVERIFY(guess->questions.isEmpty());
    QCOMPARE(rowsOf(data, guess->layout), QStringList{moment + QStringLiteral(" 0221 03012345 65 0.00 0.00   ")});
}

void TestEvnMoments::beforeAllTime()
{
    using CallValues::DateForm;
    QVERIFY(CallMoment::of("1970-01-01T00:30:00Z", DateForm::Iso));
    QVERIFY(!CallMoment::of("1970-01-01T00:30:00+14:00", DateForm::Iso)); // still 1969 where time is counted from
}

/// The first days, or a question.
void TestEvnMoments::dateOrder_data()
{
    QTest::addColumn<QByteArrayList>("dates");
    QTest::addColumn<QString>("first"); // empty: asked
    QTest::newRow("day first") << QByteArrayList{"02/03/2026", "28/03/2026"} << QStringLiteral("2026-03-02");
    QTest::newRow("month first") << QByteArrayList{"03/02/2026", "03/28/2026"} << QStringLiteral("2026-03-02");
    QTest::newRow("either") << QByteArrayList{"03/02/2026", "03/04/2026"} << QString();
    QTest::newRow("a short year") << QByteArrayList{"02/03/26", "28/03/26"} << QStringLiteral("2026-03-02"); // not 2002 to 2028
    QTest::newRow("a short year first") << QByteArrayList{"26/03/13", "26/03/14"} << QString();
    QTest::newRow("hyphens") << QByteArrayList{"02-03-2026", "28-03-2026"} << QStringLiteral("2026-03-02");
}

void TestEvnMoments::dateOrder()
{
    QFETCH(const QByteArrayList, dates);
    QFETCH(const QString, first);
    QByteArray data("Datum;Zielnummer;Dauer\n");
    for (const QByteArray &date : dates)
        data += date + ";03012345;65\n";
    auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QCOMPARE(guess->questions.contains(Question::DateOrder), first.isEmpty());
    if (!first.isEmpty())
        QVERIFY(rowsOf(data, guess->layout).first().startsWith(first));
    else
        QVERIFY(rowsOf(data, guess->layout).isEmpty()); // nothing is read before the answer
}

QTEST_APPLESS_MAIN(TestEvnMoments)
#include "tst_evnmoments.moc"
