#include "displaytext.h"
#include "documentrows.h"
#include "documentwords.h"

#include <QTest>

using namespace DocumentRows;

class tst_DocumentWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void G_11_daysUntilDeleted_data();
    void G_11_daysUntilDeleted();
    void G_34_money_data();
    void G_34_money();
    void G_34_datesAndSizes();
    void G_34_age();
    void R3_095_marks();
};

/// 180 days from the date of the document; on the last one it is still there.
void tst_DocumentWords::G_11_daysUntilDeleted_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("G_11 day 0") << 0 << 181 << "will be deleted in 181 day(s)" << Tone::Warning;
    QTest::newRow("G_11 day 166") << 166 << 15 << "will be deleted in 15 day(s)" << Tone::Warning;
    QTest::newRow("G_11 day 167") << 167 << 14 << "will be deleted in 14 day(s)" << Tone::Bad;
    QTest::newRow("G_11 day 179") << 179 << 2 << "will be deleted in 2 day(s)" << Tone::Bad;
    QTest::newRow("G_11 day 180 is the last") << 180 << 1 << "will be deleted in 1 day(s)" << Tone::Bad;
    QTest::newRow("G_11 day 181") << 181 << 0 << "deleted at the provider" << Tone::Neutral;
    QTest::newRow("G_11 long gone") << 400 << -219 << "deleted at the provider" << Tone::Neutral;
}

void tst_DocumentWords::G_11_daysUntilDeleted()
{
    QFETCH(int, day);
    DocumentRow row = make("e", "EVN-1", {2026, 5, 15}, Contract::DocumentType::EvnPdf);
    row.document.availableUntil = row.document.documentDate.addDays(180);
    const QDate today = row.document.documentDate.addDays(day);
    const std::optional<int> left = row.document.daysUntilDeleted(today);
    QVERIFY(left);
    QTEST(*left, "left");
    QTEST(DocumentWords::state(row, today), "words");
    QTEST(DocumentWords::stateTone(row, today), "tone");
    // What is archived has nothing to fear.
    row.state = DocumentState::Archived;
    QCOMPARE(DocumentWords::state(row, today), QStringLiteral("archived"));
    QCOMPARE(DocumentWords::stateTone(row, today), Tone::Good);
    // What stays has no last day.
    row.state = DocumentState::AtProvider;
    row.document.availableUntil = {};
    QVERIFY(!row.document.daysUntilDeleted(today));
    QCOMPARE(DocumentWords::state(row, today), QStringLiteral("at the provider"));
}

void tst_DocumentWords::G_34_money_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("shown");
    QTest::newRow("G_34 zero") << "0"
                               << "0,00 €";
    QTest::newRow("G_34 thousands") << "1284.60"
                                    << "1.284,60 €";
    QTest::newRow("G_34 millions") << "1234567.89"
                                   << "1.234.567,89 €";
    QTest::newRow("G_34 half a cent up") << "0.005"
                                         << "0,01 €";
    QTest::newRow("G_34 less than half") << "0.004999"
                                         << "0,00 €";
    QTest::newRow("G_34 credit note") << "-1284.605"
                                      << "-1.284,61 €";
}

void tst_DocumentWords::G_34_money()
{
    QFETCH(QString, amount);
    QTEST(DisplayText::money(*Money::parse(amount)).replace(QChar(0x00a0), u' '), "shown");
}

void tst_DocumentWords::G_34_datesAndSizes()
{
    QCOMPARE(DisplayText::money(std::nullopt), QString());
    QCOMPARE(DisplayText::date(QDate(2026, 11, 5)), QStringLiteral("05.11.2026"));
    QCOMPARE(DisplayText::date({}), QString());
    // Winter and summer time; the day is Berlin's.
    QCOMPARE(DisplayText::instant(QDateTime(QDate(2026, 11, 15), QTime(23, 30), Qt::UTC)), QStringLiteral("16.11.2026, 00:30"));
    QCOMPARE(DisplayText::instant(QDateTime(QDate(2026, 7, 1), QTime(10, 12), Qt::UTC)), QStringLiteral("01.07.2026, 12:12"));
    QCOMPARE(DisplayText::instant({}), QString());
    QCOMPARE(DisplayText::size(0), QStringLiteral("0 B"));
    QCOMPARE(DisplayText::size(999), QStringLiteral("999 B"));
    QCOMPARE(DisplayText::size(1000), QStringLiteral("1 kB"));
    QCOMPARE(DisplayText::size(1'400'000), QStringLiteral("1,4 MB"));
}

void tst_DocumentWords::G_34_age()
{
    const QDateTime now(QDate(2026, 11, 15), QTime(9, 0), Qt::UTC); // 10:00 in Berlin
    QCOMPARE(DisplayText::age({}, now), QStringLiteral("never"));
    QCOMPARE(DisplayText::age(now.addSecs(-59), now), QStringLiteral("just now"));
    QCOMPARE(DisplayText::age(now.addSecs(-60), now), QStringLiteral("1 minute(s) ago"));
    QCOMPARE(DisplayText::age(now.addSecs(-3600), now), QStringLiteral("today at 09:00"));
    QCOMPARE(DisplayText::age(now.addSecs(-10 * 3600 - 60), now), QStringLiteral("yesterday at 23:59"));
    QCOMPARE(DisplayText::age(now.addDays(-2), now), QStringLiteral("13.11.2026, 10:00"));
}

void tst_DocumentWords::R3_095_marks()
{
    DocumentRow row = make("a", "1", {2026, 1, 1});
    QCOMPARE(DocumentWords::marks(row), QString());
    row.booked = {QStringLiteral("a.meier"), QDateTime(QDate(2026, 11, 15), QTime(9, 12), Qt::UTC)};
    row.checked = {QStringLiteral("b.kurz"), QDateTime(QDate(2026, 11, 14), QTime(9, 12), Qt::UTC)};
    QCOMPARE(DocumentWords::marks(row), QStringLiteral("checked · booked"));
    QCOMPARE(DocumentWords::marksInFull(row),
             QStringLiteral("checked by b.kurz on 14.11.2026, 10:12\nbooked by a.meier on 15.11.2026, 10:12"));
}

QTEST_GUILESS_MAIN(tst_DocumentWords)
#include "tst_documentwords.moc"
