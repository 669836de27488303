#include "totp.h"

#include <QTest>

/// Codes of an authenticator app against the vectors of RFC 6238, appendix B (HMAC-SHA-1), and base 32 against RFC 4648.
class TestTotp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_010_vectorsOfTheRfc_data();
    void R3_010_vectorsOfTheRfc();
    void base32_data();
    void base32();
    void base32RefusesOtherCharacters();
    void uriNamesEverything();
    void R3_010_whatIsACode();
};

void TestTotp::R3_010_vectorsOfTheRfc_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("code");
    QTest::newRow("1970") << qint64(59) << QStringLiteral("94287082");
    QTest::newRow("2005 a") << qint64(1111111109) << QStringLiteral("07081804");
    QTest::newRow("2005 b") << qint64(1111111111) << QStringLiteral("14050471");
    QTest::newRow("2009") << qint64(1234567890) << QStringLiteral("89005924");
    QTest::newRow("2033") << qint64(2000000000) << QStringLiteral("69279037");
    QTest::newRow("2603") << qint64(20000000000) << QStringLiteral("65353130");
}

void TestTotp::R3_010_vectorsOfTheRfc()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, code);
    QCOMPARE(Totp::code("12345678901234567890", Totp::stepOf(seconds * 1000)), code);
    // the whole step, and not a millisecond more
    const qint64 begin = Totp::stepOf(seconds * 1000) * 30000;
    QCOMPARE(Totp::code("12345678901234567890", Totp::stepOf(begin)), code);
    QCOMPARE(Totp::code("12345678901234567890", Totp::stepOf(begin + 29999)), code);
    QVERIFY(Totp::code("12345678901234567890", Totp::stepOf(begin + 30000)) != code);
}

void TestTotp::base32_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << QByteArray() << QString();
    QTest::newRow("1") << QByteArray("f") << QStringLiteral("MY");
    QTest::newRow("2") << QByteArray("fo") << QStringLiteral("MZXQ");
    QTest::newRow("3") << QByteArray("foo") << QStringLiteral("MZXW6");
    QTest::newRow("4") << QByteArray("foob") << QStringLiteral("MZXW6YQ");
    QTest::newRow("5") << QByteArray("fooba") << QStringLiteral("MZXW6YTB");
    QTest::newRow("6") << QByteArray("foobar") << QStringLiteral("MZXW6YTBOI");
}

void TestTotp::base32()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(Totp::toBase32(bytes), text);
    QCOMPARE(Totp::fromBase32(text), std::optional(bytes));
    QCOMPARE(Totp::fromBase32(Totp::grouped(text).toLower()), std::optional(bytes));
}

void TestTotp::base32RefusesOtherCharacters()
{
    for (const QString &text : {QStringLiteral("MZX1"), QStringLiteral("MZ=="), QStringLiteral("MZ\u00c4Q")})
        QVERIFY2(!Totp::fromBase32(text), qPrintable(text));
}

void TestTotp::uriNamesEverything()
{
    QCOMPARE(
        Totp::uri(QStringLiteral("Fernamt"), QStringLiteral("anna @ b"), QStringLiteral("MZXW6")),
        QStringLiteral("otpauth://totp/Fernamt:anna%20%40%20b?secret=MZXW6&issuer=Fernamt&algorithm=SHA1&digits=8&period=30"));
    QCOMPARE(Totp::grouped(QStringLiteral("ABCDEFGHI")), QStringLiteral("ABCD EFGH I"));
}

void TestTotp::R3_010_whatIsACode()
{
    QVERIFY(Totp::looksLikeCode(Totp::normalised(QStringLiteral(" 1234 5678 "))));
    QVERIFY(!Totp::looksLikeCode(QStringLiteral("1234567")));
    QVERIFY(!Totp::looksLikeCode(QStringLiteral("123456789")));
    QVERIFY(!Totp::looksLikeCode(QStringLiteral("1234567A")));
    QCOMPARE(Totp::normalised(QStringLiteral("abcd-efgh ijkl")), QStringLiteral("ABCDEFGHIJKL"));
}

QTEST_GUILESS_MAIN(TestTotp)
#include "tst_totp.moc"
