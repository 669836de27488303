#include "accountrules.h"

#include <QTest>

using namespace AccountRules;

class tst_AccountRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_004_userNameLength();
    void R3_005_userNameCharacters();
    void R3_006_passwordLength();
    void R3_007_passwordCharacters();
    void G_07_bothDashes();
    void G_02_suggestsCustomer();
    void countsCodePointsAfterNfc();
};

static QString of(int n)
{
    return QString(n, u'a');
}

void tst_AccountRules::R3_004_userNameLength()
{
    QCOMPARE(checkUserName(of(2))->violation, Violation::TooShort);
    QVERIFY(!checkUserName(of(3)));
    QVERIFY(!checkUserName(of(80)));
    QCOMPARE(checkUserName(of(81))->violation, Violation::TooLong);
}

void tst_AccountRules::R3_005_userNameCharacters()
{
    QVERIFY(!checkUserName(QStringLiteral("Zoë9._,#$%=?`:;@~^+*({)}[]\\")));
    QVERIFY(!checkUserName(QStringLiteral("имя漢字")));
    for (const char16_t c : u" /|!&\"'<>") {
        if (c == 0)
            break;
        const auto f = checkUserName(QStringLiteral("abc") + QChar(c));
        QVERIFY(f);
        QCOMPARE(f->character, QString(QChar(c)));
    }
}

void tst_AccountRules::R3_006_passwordLength()
{
    QCOMPARE(checkPassword(of(7))->violation, Violation::TooShort);
    QVERIFY(!checkPassword(of(8)));
    QVERIFY(!checkPassword(of(40)));
    QCOMPARE(checkPassword(of(41))->violation, Violation::TooLong);
}

void tst_AccountRules::R3_007_passwordCharacters()
{
    QVERIFY(!checkPassword(QStringLiteral("äöüÄÖÜß 9/$@,;_:#+({)}[]?*^|\\")));
    for (const char16_t c : u".!%&=~`\"'<>") {
        if (c == 0)
            break;
        const auto f = checkPassword(QStringLiteral("abcdefgh") + QChar(c));
        QVERIFY(f);
        QCOMPARE(f->character, QString(QChar(c)));
    }
}

void tst_AccountRules::G_07_bothDashes()
{
    QVERIFY(!checkUserName(QStringLiteral("a-b\u2013c")));
    QVERIFY(!checkPassword(QStringLiteral("abc-def\u2013g")));
}

void tst_AccountRules::G_02_suggestsCustomer()
{
    QCOMPARE(suggestionFor(QStringLiteral("9000000")), QStringLiteral("customer9000000"));
    QCOMPARE(suggestionFor(QStringLiteral("customer9000000")), QString());
}

void tst_AccountRules::countsCodePointsAfterNfc()
{
    QCOMPARE(length(QStringLiteral("a\u0308")), 1); // a + combining diaeresis = ä
    QVERIFY(
        !checkPassword(QString::fromUcs4(U"\U00020000\U00020001\U00020002\U00020003\U00020004\U00020005\U00020006\U00020007")));
    QCOMPARE(foldedUserName(QStringLiteral("MU\u0308LLER")), foldedUserName(QStringLiteral("müller")));
}

QTEST_APPLESS_MAIN(tst_AccountRules)
#include "tst_accountrules.moc"
