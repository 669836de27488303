#include "callcharge.h"
#include "callvalues.h"

#include <QDate>
#include <QTest>

using namespace CallValues;

/// The forms of cells, each on both sides of its edges.
class TestCallValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void days_data();
    void days();
    void times_data();
    void times();
    void charges_data();
    void charges();
    void textsOfSpreadsheets();
    void durations_data();
    void durations();
    void amounts_data();
    void amounts();
};

Q_DECLARE_METATYPE(CallValues::DateForm)
Q_DECLARE_METATYPE(CallValues::DurationForm)

void TestCallValues::days_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<DateForm>("form");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *text, DateForm form, const QDate &day) {
        QTest::addRow("%s as %d", text, int(form)) << QByteArray(text) << form << day;
    };
    row("17.03.2026", DateForm::DayMonthYear, QDate(2026, 3, 17));
    row("1.2.2024", DateForm::DayMonthYear, QDate(2024, 2, 1));
    row("29.02.2024", DateForm::DayMonthYear, QDate(2024, 2, 29));
    row("29.02.2026", DateForm::DayMonthYear, {});
    row("32.01.2026", DateForm::DayMonthYear, {});
    row("17.13.2026", DateForm::DayMonthYear, {});
    row("17.03.26", DateForm::DayMonthYear, {});
    row("17.03.26", DateForm::DayMonthShortYear, QDate(2026, 3, 17));
    row("17032026", DateForm::Compact, QDate(2026, 3, 17));
    row("1703202", DateForm::Compact, {});
    row("2026-03-17", DateForm::Iso, QDate(2026, 3, 17));
    row("2026/03/17", DateForm::YearFirst, QDate(2026, 3, 17));
    row("2026/03/17", DateForm::Iso, {});
    row("Mi. 06.04.2022", DateForm::DayMonthYear, QDate(2022, 4, 6));
    row(" 17.03.2026 ", DateForm::DayMonthYear, QDate(2026, 3, 17));
    row("17.03.2026x", DateForm::DayMonthYear, {});
    row("", DateForm::DayMonthYear, {});
    row("31.12.1969", DateForm::DayMonthYear, {});
}

void TestCallValues::days()
{
    QFETCH(const QByteArray, text);
    QFETCH(const DateForm, form);
    QFETCH(const QDate, day);
    const auto read = CallValues::day(text.toStdString(), form);
    QCOMPARE(read.has_value(), day.isValid());
    if (read)
        QCOMPARE(QDate(1970, 1, 1).addDays(*read), day);
}

void TestCallValues::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("first") << QByteArray("00:00:00") << 0;
    QTest::newRow("last") << QByteArray("23:59:59") << 86399;
    QTest::newRow("without seconds") << QByteArray("9:05") << 9 * 3600 + 300;
    QTest::newRow("24") << QByteArray("24:00:00") << -1;
    QTest::newRow("60 minutes") << QByteArray("12:60") << -1;
    QTest::newRow("60 seconds") << QByteArray("12:00:60") << -1;
    QTest::newRow("one digit") << QByteArray("12:5") << -1;
    QTest::newRow("more") << QByteArray("12:05:01.5") << -1;
}

void TestCallValues::times()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, seconds);
    QCOMPARE(timeOfDay(text.toStdString()).value_or(-1), seconds);
}

void TestCallValues::charges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<qint64>("millionths"); // -1: none
    const auto row = [](const char *text, char decimal, qint64 millionths) {
        // A name is read as UTF-8 by whoever lists the cases; the text need not be.
        QTest::newRow(QByteArray(text).toPercentEncoding(" ,'").constData()) << QByteArray(text) << decimal << millionths;
    };
    row("0,12 \xE2\x82\xAC", ',', 120'000);
    row("\xE2\x82\xAC 0.12", '.', 120'000);
    row("0,12\x80", ',', 120'000); // in Windows-1252
    row("EUR 1.012,50", ',', 1'012'500'000);
    row("1'012.50", '.', 1'012'500'000);
    row("1\xC2\xA0"
        "012,50 Euro",
        ',', 1'012'500'000);
    row("2,50-", ',', -2'500'000);
    row("- 2,50 EUR", ',', -2'500'000);
    for (const char *nought : {"-", "--", "\xE2\x80\x93", "inkl.", "frei", "kostenlos", "Flatrate"})
        row(nought, ',', 0);
    for (const char *none : {"", "USD 1,00", "1,00 CHF", "EUR", "1,00 EUR EUR", "gratis?", "1-2"})
        row(none, ',', -1);
}

void TestCallValues::charges()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, decimal);
    QFETCH(const qint64, millionths);
    QCOMPARE(CallCharge::of(text.toStdString(), {decimal, false}).value_or(-1), millionths);
}

void TestCallValues::textsOfSpreadsheets()
{
    for (const auto &[cell, text] :
         {std::pair(" =\"0221\" ", "0221"), std::pair("'0221", "0221"), std::pair("'+49221", "+49221"),
          std::pair("=\"a b\"", "a b"), std::pair("'s-Gravenhage", "'s-Gravenhage"), std::pair("'", "'"), std::pair("=\"", "=\""),
          std::pair("=\"\"", "=\"\""), std::pair("=1+1", "=1+1"), std::pair("", "")})
        QCOMPARE(QByteArray::fromStdString(std::string(textOf(cell))), QByteArray(text));
}

void TestCallValues::durations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<DurationForm>("form");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("122") << DurationForm::Seconds << 122;
    QTest::newRow("three parts") << QByteArray("00:02:02") << DurationForm::HourMinuteSecond << 122;
    QTest::newRow("a hundred hours") << QByteArray("100:00:01") << DurationForm::HourMinuteSecond << 360001;
    QTest::newRow("minutes") << QByteArray("1:04") << DurationForm::MinuteSecond << 64;
    QTest::newRow("hours") << QByteArray("1:04") << DurationForm::HourMinute << 3840;
    QTest::newRow("60") << QByteArray("1:60") << DurationForm::MinuteSecond << -1;
    QTest::newRow("no form") << QByteArray("1") << DurationForm::None << -1;
    QTest::newRow("three as two") << QByteArray("0:01:04") << DurationForm::MinuteSecond << -1;
    QTest::newRow("no parts of a second") << QByteArray("65.0") << DurationForm::Seconds << 65;
    QTest::newRow("parts of a second") << QByteArray("65.5") << DurationForm::Seconds << -1;
    QTest::newRow("parts of a minute") << QByteArray("1,5") << DurationForm::Minutes << 90;
    QTest::newRow("rounded minutes") << QByteArray("2.03") << DurationForm::Minutes << 122;
    QTest::newRow("a mark alone") << QByteArray("2.") << DurationForm::Minutes << -1;
    QTest::newRow("units") << QByteArray("1h 2m 3s") << DurationForm::Units << 3723;
    QTest::newRow("German units") << QByteArray("2 Min. 3 Sek.") << DurationForm::Units << 123;
    QTest::newRow("a unit twice") << QByteArray("1m 2m") << DurationForm::Units << -1;
    QTest::newRow("small before great") << QByteArray("3s 1h") << DurationForm::Units << -1;
    QTest::newRow("without unit") << QByteArray("1h 2") << DurationForm::Units << -1;
    QTest::newRow("negative") << QByteArray("-1") << DurationForm::Seconds << -1;
}

void TestCallValues::durations()
{
    QFETCH(const QByteArray, text);
    QFETCH(const DurationForm, form);
    QFETCH(const int, seconds);
    QCOMPARE(duration(text.toStdString(), form).value_or(-1), seconds);
}

void TestCallValues::amounts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<bool>("cents");
    QTest::addColumn<qint64>("units"); // -1: none
    const auto row = [](const char *text, char decimal, bool cents, qint64 units) {
        QTest::addRow("%s %c %d", text, decimal, cents) << QByteArray(text) << decimal << cents << units;
    };
    row("0,0161", ',', false, 16100);
    row("0.0161", '.', false, 16100);
    row("0.016", ',', false, -1); // no thousand begins with nought
    row("1.234,56", ',', false, 1234560000);
    row("1.234.567", ',', false, 1234567000000);
    row("1.23,4", ',', false, -1);
    row("1.2345,6", ',', false, -1);
    row("-0,0161", ',', false, -16100);
    row("+2", ',', false, 2000000);
    row("1.61", '.', true, 16100);
    row("0,123456", ',', false, 123456);
    row("0,1234567", ',', false, -1);
    row("0,1234560", ',', false, 123456);
    row("1.6123", '.', true, 16123);
    row("1.61234", '.', true, -1);
    row("", ',', false, -1);
    row(",5", ',', false, 500000);
    row("-", ',', false, -1);
    row("1,0 EUR", ',', false, -1);
    row("99999999999999999999", ',', false, -1);
    row("10000000", ',', false, 10'000'000'000'000);
    row("10000000,000001", ',', false, -1);
}

void TestCallValues::amounts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, decimal);
    QFETCH(const bool, cents);
    QFETCH(const qint64, units);
    const auto read = amount(text.toStdString(), {decimal, cents});
    QCOMPARE(read.value_or(-1), units);
}

QTEST_APPLESS_MAIN(TestCallValues)
#include "tst_callvalues.moc"
