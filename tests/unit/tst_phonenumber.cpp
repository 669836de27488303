#include "numberrange.h"
#include "phonenumber.h"

#include <QRandomGenerator>
#include <QTest>

class tst_PhoneNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R2_004_G_05_notations_data();
    void R2_004_G_05_notations();
    void R2_004_notANumber();
    void R2_003_R3_062_stored();
    void R2_004_storedNumbersReadAsTyped();
    void G_18_refusedTargets();
    void R0_013_kinds();
    void R3_061_extension();
    void rangesReach();
    void rangesThatAreNone();
};

void tst_PhoneNumber::R2_004_G_05_notations_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"017717712345", "+4917717712345", "004917717712345", "0177 177 123 45", "0177/17712345", "(0177) 177-12345",
          "+49 (177) 17712345", "+49 (0)177 17712345", "0049 177-177/12345", " 0177 17712345 "})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("no-break spaces") << QStringLiteral("0177\u00A0177\u00A012345");
}

void tst_PhoneNumber::R2_004_G_05_notations()
{
    QFETCH(QString, text);
    const auto number = PhoneNumber::parse(text);
    QVERIFY(number);
    QCOMPARE(number->e164(), QStringLiteral("+4917717712345"));
    QCOMPARE(number->grouped(), QStringLiteral("+49 177 17712345"));
    QVERIFY(number->isPossible());
    QVERIFY(number->isGerman());
}

void tst_PhoneNumber::R2_004_notANumber()
{
    for (const char *text : {"", "+", "abc", "0177x17712345", "0177 17712345 ext. 5", "tel:017717712345", "0177,17712345",
                             "+49+17717712345", "0800FLOWERS", "()-/"})
        QVERIFY2(!PhoneNumber::parse(QString::fromLatin1(text)), text);
    const auto longer = PhoneNumber::parse(QStringLiteral("01771771234567890123"));
    QVERIFY(!longer || !longer->isPossible());
}

void tst_PhoneNumber::R2_003_R3_062_stored()
{
    QCOMPARE(PhoneNumber::parse(QStringLiteral("0211 22223333"))->e164(), QStringLiteral("+4921122223333"));
    QCOMPARE(PhoneNumber::display(QStringLiteral("+4921122223333")), QStringLiteral("+49 211 22223333"));
    QCOMPARE(PhoneNumber::display(QStringLiteral("none")), QStringLiteral("none"));
    // Masked digits are neither counted nor made up.
    QCOMPARE(PhoneNumber::display(QStringLiteral("+4930123456xxx")), QStringLiteral("+49 30 123456 xxx"));
    QCOMPARE(PhoneNumber::display(QStringLiteral("0211903424***")), QStringLiteral("+49 211 903424 ***"));
    QCOMPARE(PhoneNumber::display(QStringLiteral("+49xxx")), QStringLiteral("+49xxx"));
    QCOMPARE(PhoneNumber::display(QStringLiteral("+4930xxx456")), QStringLiteral("+4930xxx456"));
    QVERIFY(!PhoneNumber::parse(QStringLiteral("+41 44 668 18 00"))->isGerman());
}

/// What is stored is read without the library's guesses; a space makes it a typed number again.
void tst_PhoneNumber::R2_004_storedNumbersReadAsTyped()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 3000; ++i) {
        QString stored = QStringLiteral("+49");
        for (qsizetype digits = 1 + random.bounded(16); digits > 0; --digits)
            stored += QChar(u'0' + random.bounded(10));
        const QString typed = QLatin1Char(' ') + stored;
        const auto fast = PhoneNumber::parse(stored), slow = PhoneNumber::parse(typed);
        QCOMPARE(fast.has_value(), slow.has_value());
        if (!fast)
            continue;
        QCOMPARE(fast->e164(), slow->e164());
        QCOMPARE(fast->isPossible(), slow->isPossible());
        QCOMPARE(fast->national(), slow->national());
        QCOMPARE(PhoneNumber::display(stored), PhoneNumber::display(typed));
    }
}

void tst_PhoneNumber::G_18_refusedTargets()
{
    for (const char *text : {"110", "112", "0112", "+49110", "0049 112", "116117", "116 116", "+49116117", "09001234567",
                             "0900 5 123456", "0137 7123456", "+49 137 7123456"}) {
        const auto number = PhoneNumber::parse(QString::fromLatin1(text));
        QVERIFY2(number && number->isRefusedTarget(), text);
    }
    for (const char *text : {"01377", "0137", "0900"})
        QVERIFY2(PhoneNumber::parse(QString::fromLatin1(text))->isRefusedTarget(), text);
    for (const char *text : {"0211110", "0211112112", "+43112345678", "0180 5123456", "08001234567", "+41900123456"})
        QVERIFY2(!PhoneNumber::parse(QString::fromLatin1(text))->isRefusedTarget(), text);
}

void tst_PhoneNumber::R0_013_kinds()
{
    QVERIFY(PhoneNumber::parse(QStringLiteral("0211 550070"))->isGeographic());
    QVERIFY(!PhoneNumber::parse(QStringLiteral("0177 1771234"))->isGeographic());
    QVERIFY(!PhoneNumber::parse(QStringLiteral("032 22123456"))->isGeographic());
    QVERIFY(PhoneNumber::parse(QStringLiteral("0800 0326835"))->isService());
    QVERIFY(PhoneNumber::parse(QStringLiteral("0180 5123456"))->isService());
    QVERIFY(!PhoneNumber::parse(QStringLiteral("0900 5123456"))->isService());
    QVERIFY(!PhoneNumber::parse(QStringLiteral("+43 800 1234567"))->isService());
}

static NumberObject object(const char *first, int count)
{
    NumberObject number;
    number.first = QString::fromLatin1(first);
    number.count = count;
    return number;
}

void tst_PhoneNumber::R3_061_extension()
{
    const NumberRange block(object("+4921155007100", 100));
    QCOMPARE(block.extensionDigits(), 2);
    QCOMPARE(block.extension(QStringLiteral("11")).value_or(QString()), QStringLiteral("+4921155007111"));
    QCOMPARE(block.extensionOf(QStringLiteral("+4921155007111")), QStringLiteral("11"));
    QCOMPARE(block.extensionOf(QStringLiteral("+4921155007211")), QString());
    for (const char *digits : {"", "1", "111", "1a", " 1", "-1", "+49211550071"})
        QVERIFY2(!block.extension(QString::fromLatin1(digits)), digits);
    // a block that does not fill its stem: 20…49
    const NumberRange part(object("+4921155007120", 30));
    QVERIFY(part.extension(QStringLiteral("20")));
    QVERIFY(part.extension(QStringLiteral("49")));
    QVERIFY(!part.extension(QStringLiteral("19")));
    QVERIFY(!part.extension(QStringLiteral("50")));
    QVERIFY(!NumberRange(object("+492115500", 1)).extension(QString()));
}

void tst_PhoneNumber::rangesReach()
{
    const NumberRange block(object("+4921155007100", 100));
    QVERIFY(block.reaches(QStringLiteral("+4921155007199")));
    QVERIFY(block.reaches(QStringLiteral("+492115500710")));   // the switchboard
    QVERIFY(block.reaches(QStringLiteral("+49211550071990"))); // behind an extension
    QVERIFY(!block.contains(QStringLiteral("+492115500710")));
    QVERIFY(!block.reaches(QStringLiteral("+4921155007200")));
    const NumberRange part(object("+4921155007120", 30));
    QVERIFY(!part.reaches(QStringLiteral("+492115500710")));
    QVERIFY(!part.reaches(QStringLiteral("+4921155007150")));
    const NumberRange single(object("+49211550071", 1));
    QVERIFY(single.reaches(QStringLiteral("+49211550071")));
    QVERIFY(!single.reaches(QStringLiteral("+492115500712")));
}

void tst_PhoneNumber::rangesThatAreNone()
{
    for (const NumberObject &none :
         {object("", 1), object("0211", 1), object("+0211", 10), object("+49211x0", 10), object("+49211550", 0),
          object("+999", 1), object("+99999", 10), object("+49211550071234567890", 1)}) {
        QVERIFY2(NumberRange(none).isEmpty(), qPrintable(none.first));
        QVERIFY(!NumberRange(none).reaches(none.first));
    }
}

QTEST_APPLESS_MAIN(tst_PhoneNumber)
#include "tst_phonenumber.moc"
