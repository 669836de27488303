#include "desk.h"
#include "waiting.h"

using Seed = PortalProcess::Seed;

/// What goes wrong at sign-in and afterwards, by the words that stand in the window; and that it goes on from there.
class TestWindowFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void wrongPasswordAndWrongPin();
    void R3_002_R3_017_linkThatNoLongerWorks_data();
    void R3_002_R3_017_linkThatNoLongerWorks();
    void portalGoneWhileSignedIn();
    void clockFarOff();

private:
    static bool says(const Desk &desk, const char *name, const QString &part)
    {
        return QTest::qWaitFor([&] { return desk.text(QLatin1String(name)).contains(part); }, patience);
    }
};

void TestWindowFailures::wrongPasswordAndWrongPin()
{
    Desk desk(Seed::Demo);
    QVERIFY(desk.open());
    desk.type(PortalProcess::administrator);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.wait(QStringLiteral("password")));
    desk.type(QStringLiteral("falsches-Wort-1"));
    desk.key(Qt::Key_Return);
    QVERIFY2(says(desk, "signInMessage", QStringLiteral("Nutzerkennung oder Kennwort ist falsch.")),
             qPrintable(desk.text(QStringLiteral("signInMessage"))));
    QCOMPARE(desk.portal.smsCount(), 0);
    desk.type(PortalProcess::administratorPassword);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.wait(QStringLiteral("pin")));
    const QString pin = desk.portal.lastPin();
    desk.type(pin == u"12345678" ? QStringLiteral("12345679") : QStringLiteral("12345678"));
    desk.key(Qt::Key_Return);
    QVERIFY2(says(desk, "signInMessage", QStringLiteral("Diese PIN ist falsch.")),
             qPrintable(desk.text(QStringLiteral("signInMessage"))));
    QVERIFY(!desk.find(QStringLiteral("startPage")));
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type(pin);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.wait(QStringLiteral("retentionDialog")));
}

void TestWindowFailures::R3_002_R3_017_linkThatNoLongerWorks_data()
{
    QTest::addColumn<bool>("used");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << false << QStringLiteral("älter als 24 Stunden");
    QTest::newRow("used") << true << QStringLiteral("bereits benutzt");
}

void TestWindowFailures::R3_002_R3_017_linkThatNoLongerWorks()
{
    QFETCH(bool, used);
    QFETCH(QString, words);
    Desk desk(Seed::Users);
    QVERIFY(desk.open());
    const HttpClient http = desk.portal.client();
    QCOMPARE(http.post(QStringLiteral("/v1/password-resets"), {{QStringLiteral("userName"), PortalProcess::telephone}}).status,
             202);
    const QString token = QString::fromLatin1(desk.portal.lastLinkToken());
    QVERIFY(!token.isEmpty());
    if (used)
        QCOMPARE(http.post(QStringLiteral("/v1/links/redeem"),
                           {{QStringLiteral("token"), token}, {QStringLiteral("password"), QStringLiteral("Neues-Kennwort-77")}})
                     .status,
                 204);
    else
        QVERIFY(desk.portal.advanceClock(86401));
    QVERIFY(desk.tabTo(QStringLiteral("pasteLink")));
    desk.key(Qt::Key_Space);
    QVERIFY(desk.wait(QStringLiteral("link")));
    desk.type(QStringLiteral("https://portal.example/link/") + token);
    desk.key(Qt::Key_Return);
    QVERIFY2(says(desk, "signInMessage", words), qPrintable(desk.text(QStringLiteral("signInMessage"))));
    QVERIFY(!desk.find(QStringLiteral("newPassword")));
}

void TestWindowFailures::portalGoneWhileSignedIn()
{
    Desk desk(Seed::Demo);
    QVERIFY(desk.open());
    QVERIFY(desk.signIn());
    QVERIFY(desk.openInvoices());
    const SpokenTable table(desk.find(QStringLiteral("invoicesTable")));
    QTRY_COMPARE(table.rows(), 24 + 1);
    desk.portal.kill();
    desk.key(Qt::Key_F5);
    QVERIFY2(says(desk, "bannerText", QStringLiteral("Keine Verbindung zum Portal")),
             qPrintable(desk.text(QStringLiteral("bannerText"))));
    QCOMPARE(table.rows(), 24 + 1); // what is held stays readable
    // A fetch says so too, and archives nothing.
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(desk.wait(QStringLiteral("toast")));
    QVERIFY(!table.column(QStringLiteral("Status")).contains(QStringLiteral("archiviert")));
    QVERIFY(desk.portal.start());
    desk.key(Qt::Key_F5);
    QTRY_VERIFY(!desk.text(QStringLiteral("bannerText")).contains(QStringLiteral("Keine Verbindung")));
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(table.column(QStringLiteral("Status")).count(QStringLiteral("archiviert")), table.rows());
}

void TestWindowFailures::clockFarOff()
{
    Desk desk(Seed::Demo);
    desk.portal.setClock(QStringLiteral("2026-11-15T12:00:00Z"));
    QVERIFY(desk.open());
    QVERIFY(desk.signIn());
    QVERIFY2(says(desk, "bannerText", QStringLiteral("geht um 180 Minuten falsch")),
             qPrintable(desk.text(QStringLiteral("bannerText"))));
}

QTEST_MAIN(TestWindowFailures)
#include "tst_windowfailures.moc"
