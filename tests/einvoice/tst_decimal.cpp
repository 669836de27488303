#include "decimal.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("whole") << u"12"_s << u"12"_s;
        QTest::newRow("decimals") << u"-0.0161"_s << u"-0.0161"_s;
        QTest::newRow("trailing zeros") << u"473.0000"_s << u"473"_s;
        QTest::newRow("leading zeros") << u"007.50"_s << u"7.5"_s;
        QTest::newRow("plus") << u"+5."_s << u"5"_s;
        QTest::newRow("no whole part") << u".5"_s << u"0.5"_s;
        QTest::newRow("many zeros are no digits") << u"0.500000000000000000000000"_s << u"0.5"_s;
        QTest::newRow("eighteen digits") << u"123456789012.345678"_s << u"123456789012.345678"_s;
        QTest::newRow("a third") << u"-0.33333333333333333333333333"_s << u"-0.333333333333333333"_s;
        QTest::newRow("decimals without end") << u"119.000000000000000000001"_s << u"119"_s;
        for (const char *bad : {"", "-", ".", "1e3", "1,5", "1.2.3", "0x1", "NaN", "1 000", "1234567890123456789", "INF",
                                "1234567890123456789.5", "0.3333333333333333333333333e1"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    }
    void parse()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto number = Decimal::parse(text);
        QCOMPARE(number ? number->toString() : QString(), read);
    }

    void money()
    {
        QCOMPARE(Decimal::parse(u"571.0400000000001")->toMoney(), Money::fromCents(57104));
        QCOMPARE(Decimal::parse(u"-0.0000005")->toMoney(), Money::fromUnits(-1)); // half-up, away from zero
        QCOMPARE(Decimal::parse(u"0.00000049")->toMoney(), Money());
        QVERIFY(!Decimal::parse(u"900000000000.01")->toMoney());
    }

    void product_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("cents");
        QTest::newRow("plain") << u"400"_s << u"0.79"_s << u"1"_s << u"316.00"_s;
        QTest::newRow("for a hundred") << u"1842.5"_s << u"1.61"_s << u"100"_s << u"29.66"_s;
        QTest::newRow("half") << u"1"_s << u"0.005"_s << u"1"_s << u"0.01"_s;
        QTest::newRow("negative half") << u"-1"_s << u"0.005"_s << u"1"_s << u"-0.01"_s;
        QTest::newRow("a third") << u"1"_s << u"1"_s << u"3"_s << u"0.33"_s;
        QTest::newRow("base with decimals") << u"3"_s << u"2"_s << u"0.25"_s << u"24.00"_s;
        QTest::newRow("base zero") << u"1"_s << u"1"_s << u"0"_s << QString();
        QTest::newRow("too large") << u"999999999999999999"_s << u"999999999999999999"_s << u"1"_s << QString();
        QTest::newRow("too fine a base") << u"999999999999999999"_s << u"999999999999999999"_s << u"0.000000000000000001"_s
                                         << QString();
    }
    void product()
    {
        QFETCH(QString, quantity);
        QFETCH(QString, price);
        QFETCH(QString, base);
        QFETCH(QString, cents);
        const auto sum = Decimal::product(*Decimal::parse(quantity), *Decimal::parse(price), *Decimal::parse(base));
        QCOMPARE(sum ? sum->toString() : QString(), cents);
    }

    void percent()
    {
        QCOMPARE(Decimal::percentOf(Money::fromCents(26616), Decimal(19, 0)), Money::fromCents(5057));
        QCOMPARE(Decimal::percentOf(Money::fromCents(-1050), Decimal(5, 0)), Money::fromCents(-53)); // -0.525
        QCOMPARE(Decimal::percentOf(Money::fromCents(10000), Decimal(75, 1)), Money::fromCents(750));
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
