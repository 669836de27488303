#include "termwords.h"

#include <QTest>
#include <QTranslator>

/// Terms read as in the provider's order confirmations.
class TestTermWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void R0_003_words_data();
    void R0_003_words();

private:
    QTranslator m_german;
};

void TestTermWords::initTestCase()
{
    QVERIFY(m_german.load(QStringLiteral(":/i18n/fernamt_de.qm")));
    QCoreApplication::installTranslator(&m_german);
}

void TestTermWords::R0_003_words_data()
{
    using Unit = Ordering::TermUnit;
    QTest::addColumn<Term>("term");
    QTest::addColumn<QString>("minimum");
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("renewal");
    QTest::addColumn<QString>("brief");
    const auto row = [](const char *name, const Term &term, const char *minimum, const char *notice, const char *renewal,
                        const char *brief) {
        QTest::newRow(name) << term << QString::fromUtf8(minimum) << QString::fromUtf8(notice) << QString::fromUtf8(renewal)
                            << QString::fromUtf8(brief);
    };
    row("R0-004 cloud.phone 2022", {12, 1, Unit::Months, 0}, "12 Monate", "1 Monat", "Unbestimmte Laufzeit",
        "12 Monate / 1 Monat");
    row("R0-005 Seat best", {1, 15, Unit::Days, 1}, "1 Monat", "15 Tage", "um 1 Monat", "1 Monat / 15 Tage");
    row("one day, twelve months", {0, 1, Unit::Days, 12}, "keine", "1 Tag", "um 12 Monate", "keine / 1 Tag");
}

void TestTermWords::R0_003_words()
{
    QFETCH(Term, term);
    QTEST(TermWords::minimum(term), "minimum");
    QTEST(TermWords::notice(term), "notice");
    QTEST(TermWords::renewal(term), "renewal");
    QTEST(TermWords::brief(false, term), "brief");
    QCOMPARE(TermWords::brief(true, term), QStringLiteral("wie Vertrag"));
    QCOMPARE(TermWords::asContract(), QStringLiteral("Entspricht der Vertragslaufzeit"));
}

QTEST_GUILESS_MAIN(TestTermWords)
#include "tst_termwords.moc"
