#include "money.h"

#include <QObject>
#include <QTest>

class tst_Money : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void roundsHalfUp();
    void G_34_showsEuroGerman();
};

void tst_Money::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("units");
    QTest::newRow("whole") << "12" << qint64(12'000'000);
    QTest::newRow("cents") << "1284.60" << qint64(1'284'600'000);
    QTest::newRow("six decimals") << "0.016123" << qint64(16'123);
    QTest::newRow("negative") << "-0.0161" << qint64(-16'100);
}

void tst_Money::parses()
{
    QFETCH(QString, text);
    QFETCH(qint64, units);
    const auto money = Money::parse(text);
    QVERIFY(money);
    QCOMPARE(money->units(), units);
    QCOMPARE(Money::parse(money->toString())->units(), units);
}

void tst_Money::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *bad :
         {"", "-", ".", "1.", ".5", "1,50", "1.1234567", "1e3", "1.2.3", " 1", "9999999999999999999", "9999999999999999"})
        QTest::newRow(bad) << QString::fromLatin1(bad);
}

void tst_Money::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Money::parse(text));
}

void tst_Money::roundsHalfUp()
{
    QCOMPARE(Money::fromUnits(5'000).roundedToCents().units(), 10'000);
    QCOMPARE(Money::fromUnits(4'999).roundedToCents().units(), 0);
    QCOMPARE(Money::fromUnits(-5'000).roundedToCents().units(), -10'000);
    QCOMPARE(Money::parse(u"1079.50")->percent(1900).toString(), QStringLiteral("205.11"));
}

void tst_Money::G_34_showsEuroGerman()
{
    QCOMPARE(Money::parse(u"1284.6")->toDisplay(), QStringLiteral("1.284,60\u00a0€"));
    QCOMPARE(Money::parse(u"-1234567.005")->toDisplay(), QStringLiteral("-1.234.567,01\u00a0€"));
    QCOMPARE(Money().toDisplay(), QStringLiteral("0,00\u00a0€"));
}

QTEST_APPLESS_MAIN(tst_Money)
#include "tst_money.moc"
