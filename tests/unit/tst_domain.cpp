#include "clock.h"
#include "secret.h"
#include "sha256.h"

#include <QTest>
#include <type_traits>

template <typename T>
concept Printable = requires(QDebug d, T t)
{
    d << t;
};

class tst_Domain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sha256KnowsTheStandardVectors();
    void secretCannotBePrinted();
    void secretComparesByContent();
    void businessDayIsBerlin_data();
    void businessDayIsBerlin();
};

void tst_Domain::sha256KnowsTheStandardVectors()
{
    // FIPS 180-4 examples
    QCOMPARE(Sha256::hex("abc"), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    Sha256 s;
    s.add("a");
    s.add("bc");
    QCOMPARE(s.finish(), Sha256::hash("abc"));
    QCOMPARE(s.finish().toHex(), Sha256::hex(""));
}

void tst_Domain::secretCannotBePrinted()
{
    static_assert(!Printable<Secret>, "a secret must not reach a log");
    static_assert(Printable<QString>);
    static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
}

void tst_Domain::secretComparesByContent()
{
    const Secret a(QStringLiteral("geheim"));
    Secret copy = a;
    {
        const Secret other = copy; // its end must not wipe what `a` still needs
        QVERIFY(other == a);
    }
    QCOMPARE(a.reveal(), QByteArray("geheim"));
    QVERIFY(!(a == Secret(QStringLiteral("geheiM"))));
    QVERIFY(!(a == Secret(QStringLiteral("geheim "))));
}

void tst_Domain::businessDayIsBerlin_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QDate>("day");
    QTest::newRow("winter, before midnight") << "2026-11-15T22:59:59Z" << QDate(2026, 11, 15);
    QTest::newRow("winter, midnight") << "2026-11-15T23:00:00Z" << QDate(2026, 11, 16);
    QTest::newRow("summer, midnight") << "2026-07-15T22:00:00Z" << QDate(2026, 7, 16);
}

void tst_Domain::businessDayIsBerlin()
{
    QFETCH(QString, instant);
    QFETCH(QDate, day);
    QCOMPARE(Clock::berlinDate(QDateTime::fromString(instant, Qt::ISODate)), day);
}

QTEST_APPLESS_MAIN(tst_Domain)
#include "tst_domain.moc"
