#include "termrules.h"

#include <QTest>
#include <ctime>

using Ordering::TermUnit;

/// Each expected day is derived in the comment beside it. The long tables stand in tests/unit/terms.
class tst_TermRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_055_lastDay_data();
    void R3_055_lastDay();
    void R3_055_noticeDay_data();
    void R3_055_noticeDay();
    void R3_055_noticeDayIsTheLastThatIsEnough();
    void R3_055_minimumTerm();
    void R3_055_renewal();
    void R3_055_renewalCountsFromTheFirstDay();
    void R3_055_unlimited();
    void G_04_withoutMinimum();
    void beginInTheFuture();
    void farAwayCostsNothing();
    void unknownUnit();
};

static QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

static Term term(int minimum, int notice, TermUnit unit, int renewal)
{
    return {minimum, notice, unit, renewal};
}

void tst_TermRules::R3_055_lastDay_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("end");
    // § 188 (2): the day before the day that has the number of the first one.
    QTest::newRow("15th ends on a 14th") << "2026-01-15" << 12 << "2027-01-14";
    QTest::newRow("1st ends on a month's last day") << "2026-03-01" << 12 << "2027-02-28";
    QTest::newRow("1st before a leap day") << "2027-03-01" << 12 << "2028-02-29";
    QTest::newRow("none") << "2026-01-15" << 0 << "2026-01-14";
    // § 188 (3): 31.02. and 30.02. are lacking: the month's last day.
    QTest::newRow("31st, short month") << "2026-01-31" << 1 << "2026-02-28";
    QTest::newRow("30th, short month") << "2026-01-30" << 1 << "2026-02-28";
    QTest::newRow("31st, leap month") << "2028-01-31" << 1 << "2028-02-29";
    // 29.02.2028 is there: the day before.
    QTest::newRow("29th, leap month") << "2028-01-29" << 1 << "2028-02-28";
    // 29.02.2027 is lacking: 28.02.
    QTest::newRow("29th, common month") << "2027-01-29" << 1 << "2027-02-28";
    QTest::newRow("leap day, a year") << "2028-02-29" << 12 << "2029-02-28";
    QTest::newRow("leap day, four years") << "2028-02-29" << 48 << "2032-02-28";
    QTest::newRow("31st into April") << "2026-03-31" << 1 << "2026-04-30";
    QTest::newRow("31st into May") << "2026-03-31" << 2 << "2026-05-30";
}

void tst_TermRules::R3_055_lastDay()
{
    QFETCH(QString, begin);
    QFETCH(int, months);
    QFETCH(QString, end);
    QCOMPARE(TermRules::lastDay(QDate::fromString(begin, Qt::ISODate), months), QDate::fromString(end, Qt::ISODate));
}

void tst_TermRules::R3_055_noticeDay_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("notice");
    QTest::addColumn<bool>("months");
    QTest::addColumn<QString>("by");
    QTest::newRow("15 days") << "2026-12-31" << 15 << false << "2026-12-16";
    QTest::newRow("15 days over a leap day") << "2028-03-10" << 15 << false << "2028-02-24";
    // 28.01. … 31.01. plus a month are all 28.02.
    QTest::newRow("month before a short month") << "2027-02-28" << 1 << true << "2027-01-31";
    // 28.02. plus a month is 28.03.; 01.03. plus a month would be 01.04.
    QTest::newRow("month's last day") << "2027-03-31" << 1 << true << "2027-02-28";
    // 31.12. plus a month is 31.01.
    QTest::newRow("over the year") << "2027-01-31" << 1 << true << "2026-12-31";
    QTest::newRow("mid month") << "2027-01-14" << 3 << true << "2026-10-14";
    // 29.03. is not a last day, and 29.02. is lacking: 28.02. plus a month is 28.03., 01.03. too late.
    QTest::newRow("lacking day") << "2027-03-29" << 1 << true << "2027-02-28";
    QTest::newRow("no notice, days") << "2027-03-29" << 0 << false << "2027-03-29";
    QTest::newRow("no notice, months") << "2027-03-29" << 0 << true << "2027-03-29";
}

void tst_TermRules::R3_055_noticeDay()
{
    QFETCH(QString, end);
    QFETCH(int, notice);
    QFETCH(bool, months);
    QFETCH(QString, by);
    QCOMPARE(TermRules::noticeDay(QDate::fromString(end, Qt::ISODate),
                                  term(12, notice, months ? TermUnit::Months : TermUnit::Days, 0)),
             QDate::fromString(by, Qt::ISODate));
}

// The definition itself, for every day of a leap cycle: the notice of that day is in time, that of the next is not.
void tst_TermRules::R3_055_noticeDayIsTheLastThatIsEnough()
{
    for (const Term &t : {term(1, 1, TermUnit::Months, 0), term(1, 3, TermUnit::Months, 0), term(1, 15, TermUnit::Days, 0)}) {
        for (QDate end(2026, 1, 1); end < QDate(2030, 1, 1); end = end.addDays(1)) {
            const QDate by = TermRules::noticeDay(end, t);
            QVERIFY(TermRules::earliestEnd(by, t) <= end);
            QVERIFY(TermRules::earliestEnd(by.addDays(1), t) > end);
        }
    }
}

// 12 months from 15.01.2026 end on 14.01.2027; a month's notice must arrive by 14.12.2026.
void tst_TermRules::R3_055_minimumTerm()
{
    const Term t = term(12, 1, TermUnit::Months, 0);
    const auto d = TermRules::at(day("2026-01-15"), t, day("2026-12-14"));
    QCOMPARE(d, (TermRules::Dates{day("2027-01-14"), day("2027-01-14"), day("2026-12-14"), 0, 0, false, true}));
    // A day later the end of the minimum term is missed: a month from then, every day a day later.
    const auto late = TermRules::at(day("2026-01-15"), t, day("2026-12-15"));
    QCOMPARE(late, (TermRules::Dates{day("2027-01-14"), day("2027-01-15"), {}, 0, 0, true, true}));
}

// 1 month from 10.11.2026, renewed by one month, 15 days: ends on 09.12., 09.01., …; notice by 24.11., 25.12., …
void tst_TermRules::R3_055_renewal()
{
    const Term t = term(1, 15, TermUnit::Days, 1);
    const QDate begin = day("2026-11-10"), first = day("2026-12-09");
    QCOMPARE(TermRules::at(begin, t, day("2026-11-24")), (TermRules::Dates{first, first, day("2026-11-24"), 0, 0, false, true}));
    QCOMPARE(TermRules::at(begin, t, day("2026-11-25")),
             (TermRules::Dates{first, day("2027-01-09"), day("2026-12-25"), 0, 1, false, true}));
    QCOMPARE(TermRules::at(begin, t, day("2026-12-09")),
             (TermRules::Dates{first, day("2027-01-09"), day("2026-12-25"), 0, 1, false, true}));
    QCOMPARE(TermRules::at(begin, t, day("2026-12-10")),
             (TermRules::Dates{first, day("2027-01-09"), day("2026-12-25"), 1, 1, false, false}));
    QCOMPARE(TermRules::at(begin, t, day("2026-12-26")),
             (TermRules::Dates{first, day("2027-02-09"), day("2027-01-25"), 1, 2, false, false}));
}

// From 31.01.: 28.02., then 30.03. (the day before 31.03.), not 27.03. as from a term anchored at 28.02.
void tst_TermRules::R3_055_renewalCountsFromTheFirstDay()
{
    const Term t = term(1, 0, TermUnit::Days, 1);
    QCOMPARE(TermRules::at(day("2027-01-31"), t, day("2027-02-28")).end, day("2027-02-28"));
    QCOMPARE(TermRules::at(day("2027-01-31"), t, day("2027-03-01")).end, day("2027-03-30"));
    QCOMPARE(TermRules::at(day("2027-01-31"), t, day("2027-03-31")).end, day("2027-04-30"));
    // two years, renewed by a year each: 29.02.2028 -> 28.02.2030 (29.02.2030 lacking), 28.02.2031, 28.02.2032 (29.02. is there)
    const Term years = term(24, 3, TermUnit::Months, 12);
    QCOMPARE(TermRules::at(day("2028-02-29"), years, day("2029-11-30")).end, day("2030-02-28"));
    QCOMPARE(TermRules::at(day("2028-02-29"), years, day("2029-12-01")).end, day("2031-02-28"));
    // 28.02.2032 is not its month's last day: notice by 28.11.2031
    QCOMPARE(TermRules::at(day("2028-02-29"), years, day("2031-11-28")).end, day("2032-02-28"));
    QCOMPARE(TermRules::at(day("2028-02-29"), years, day("2031-11-29")).end, day("2033-02-28"));
}

void tst_TermRules::R3_055_unlimited()
{
    const Term t = term(12, 1, TermUnit::Months, 0);
    // the minimum term ended on 31.12.2025; a notice of 31.01.2026 plus a month: 28.02.2026
    const auto d = TermRules::at(day("2025-01-01"), t, day("2026-01-31"));
    QCOMPARE(d, (TermRules::Dates{day("2025-12-31"), day("2026-02-28"), {}, 0, 0, true, false}));
}

void tst_TermRules::G_04_withoutMinimum()
{
    // without minimum, renewed monthly: the first period is a renewal long
    const Term monthly = term(0, 15, TermUnit::Days, 1);
    QCOMPARE(TermRules::at(day("2026-11-10"), monthly, day("2026-11-10")),
             (TermRules::Dates{day("2026-11-09"), day("2026-12-09"), day("2026-11-24"), 0, 0, false, false}));
    QCOMPARE(TermRules::at(day("2026-11-10"), monthly, day("2026-12-10")).renewals, 1);
    // without minimum and renewal: any day
    const Term free = term(0, 15, TermUnit::Days, 0);
    QCOMPARE(TermRules::at(day("2026-11-10"), free, day("2026-11-20")),
             (TermRules::Dates{day("2026-11-09"), day("2026-12-05"), {}, 0, 0, true, false}));
}

void tst_TermRules::beginInTheFuture()
{
    const Term t = term(12, 1, TermUnit::Months, 12);
    QCOMPARE(TermRules::at(day("2027-03-01"), t, day("2026-11-25")),
             (TermRules::Dates{day("2028-02-29"), day("2028-02-29"), day("2028-01-31"), 0, 0, false, true}));
    // no minimum: it can be ended before it begins
    const Term free = term(0, 1, TermUnit::Months, 0);
    QCOMPARE(TermRules::at(day("2027-03-01"), free, day("2026-11-25")),
             (TermRules::Dates{day("2027-02-28"), day("2027-02-28"), day("2027-01-31"), 0, 0, false, false}));
}

void tst_TermRules::farAwayCostsNothing()
{
    const std::clock_t begin = std::clock();
    const auto d = TermRules::at(day("2000-01-31"), term(1, 15, TermUnit::Days, 1), QDate(900000, 1, 1));
    QVERIFY(std::clock() - begin < CLOCKS_PER_SEC / 20);
    QCOMPARE(d.end, QDate(900000, 1, 30));
}

void tst_TermRules::unknownUnit()
{
    QCOMPARE(TermRules::at(day("2026-01-01"), term(12, 1, TermUnit::Unknown, 0), day("2026-02-01")), TermRules::Dates{});
    QCOMPARE(TermRules::at({}, term(12, 1, TermUnit::Months, 0), day("2026-02-01")), TermRules::Dates{});
    QCOMPARE(TermRules::at(day("2026-01-01"), term(12, 0, TermUnit::Unknown, 0), day("2026-02-01")).end, day("2026-12-31"));
}

QTEST_APPLESS_MAIN(tst_TermRules)
#include "tst_termrules.moc"
