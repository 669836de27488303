#include "desk.h"
#include "fetchcontroller.h"
#include "scriptedserver.h"
#include "settingsservice.h"
#include "waiting.h"

using Seed = PortalProcess::Seed;

/// The window when the portal is gone or answers nonsense: it says so and what to do next, keeps what it has, and goes on when
/// the portal is back.
class TestWindowTrouble : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatTheWindowSays_data();
    void whatTheWindowSays();
    void signInWithoutPortal();
    void aLookInTheBackgroundSaysItToo();
    void G_35_backgroundFetchIsNoActivity();
    void G_11_warningAndStateCountTheSameDays();
    void G_01_hotlineOfThePortal();

private:
    /// Says on this portal's port whatever the row says.
    static std::unique_ptr<ScriptedServer> impostor(const Desk &desk, const QByteArray &answer);
};

void TestWindowTrouble::initTestCase()
{
    // Never the keychain of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

std::unique_ptr<ScriptedServer> TestWindowTrouble::impostor(const Desk &desk, const QByteArray &answer)
{
    auto server = std::make_unique<ScriptedServer>([answer](const QByteArray &) { return answer; });
    server->close();
    if (!server->listen(QHostAddress::LocalHost, quint16(desk.portal.url().port())))
        qWarning("%s", qPrintable(server->errorString()));
    return server;
}

void TestWindowTrouble::whatTheWindowSays_data()
{
    QTest::addColumn<QByteArray>("answer"); // null: nobody listens
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("advice");
    QTest::newRow("gone") << QByteArray() << QStringLiteral("Keine Verbindung zum Portal.") << QStringLiteral("bleibt lesbar");
    QTest::newRow("500") << ScriptedServer::problem("500 Internal Server Error", "internal_error")
                         << QStringLiteral("Das Portal hat eine Störung.") << QStringLiteral("später");
    QTest::newRow("captive portal") << ScriptedServer::answer("200 OK\r\nContent-Type: text/html", "<html>Please sign in</html>")
                                    << QStringLiteral("anstelle des Portals") << QStringLiteral("Browser");
    QTest::newRow("hangs up") << QByteArray("") << QStringLiteral("geschlossen") << QStringLiteral("bleibt lesbar");
}

void TestWindowTrouble::whatTheWindowSays()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, what);
    QFETCH(const QString, advice);
    Desk desk(Seed::Demo);
    QVERIFY(desk.open());
    QVERIFY(desk.signIn());
    QVERIFY(desk.openInvoices());
    const SpokenTable table(desk.find(QStringLiteral("invoicesTable")));
    QTRY_COMPARE(table.rows(), 25);
    desk.portal.stop();
    const auto server = answer.isNull() ? nullptr : impostor(desk, answer);
    desk.key(Qt::Key_F5);
    QVERIFY(desk.wait(QStringLiteral("toast")));
    const QString said = desk.text(QStringLiteral("toastText"));
    QVERIFY2(said.contains(what) && said.contains(advice), qPrintable(said));
    QTRY_VERIFY(desk.find(QStringLiteral("search"))->isEnabled());
    QCOMPARE(table.rows(), 25); // nothing is lost
    const QString banner = desk.text(QStringLiteral("bannerText"));
    QVERIFY2(banner.contains(what) && banner.contains(advice), qPrintable(banner));
    QVERIFY(desk.text(QStringLiteral("connectionState")).contains(QStringLiteral("Offline")));
    if (server)
        server->close();
    QVERIFY(desk.portal.restart());
    QVERIFY(desk.tabTo(QStringLiteral("bannerAction")));
    desk.key(Qt::Key_Space);
    QTRY_VERIFY(!desk.text(QStringLiteral("bannerText")).contains(what));
    QVERIFY(desk.text(QStringLiteral("connectionState")).contains(QStringLiteral("Verbunden")));
}

void TestWindowTrouble::signInWithoutPortal()
{
    Desk desk(Seed::Users);
    QVERIFY(desk.open());
    desk.portal.stop();
    desk.type(PortalProcess::administrator);
    desk.key(Qt::Key_Return);
    const QString message = QStringLiteral("signInMessage");
    QVERIFY(desk.wait(message));
    QVERIFY2(desk.text(message).startsWith(QStringLiteral("Keine Verbindung zum Portal.")), qPrintable(desk.text(message)));
    QCOMPARE(desk.text(QStringLiteral("userName")), PortalProcess::administrator); // typed once is enough
    QVERIFY(desk.portal.restart());
    desk.key(Qt::Key_Return);
    QVERIFY(desk.wait(QStringLiteral("password")));
}

void TestWindowTrouble::aLookInTheBackgroundSaysItToo()
{
    Desk desk(Seed::Users);
    QVERIFY(desk.open());
    QVERIFY(desk.signIn());
    QTRY_VERIFY(desk.graph->documents().lastSync().isValid());
    desk.portal.stop();
    const auto server = impostor(desk, ScriptedServer::answer("200 OK\r\nContent-Type: text/html", "<html></html>"));
    QVERIFY(desk.graph->settings().setPollSeconds(2));
    QTRY_VERIFY(desk.text(QStringLiteral("bannerText")).contains(QStringLiteral("anstelle des Portals")));
}

void TestWindowTrouble::G_35_backgroundFetchIsNoActivity()
{
    Desk desk(Seed::Demo);
    QVERIFY(desk.open());
    QVERIFY(desk.signIn());
    QTRY_VERIFY(!desk.graph->documents().rows().isEmpty());
    QVERIFY(desk.portal.advanceClock(25 * 60));
    // Nobody is there: the window fetches by itself.
    QVERIFY(desk.graph->settings().setBackgroundFetch(true));
    QVERIFY(desk.graph->settings().setPollSeconds(2));
    const auto missing = [&desk] {
        const auto rows = desk.graph->documents().rows();
        return std::count_if(rows.begin(), rows.end(), [](const DocumentRow &r) { return r.state == DocumentState::AtProvider; });
    };
    QTRY_COMPARE(missing(), 0);
    QCOMPARE(desk.graph->session().state(), SessionService::State::SignedIn);
    QVERIFY(desk.portal.advanceClock(6 * 60));
    QTRY_COMPARE(desk.graph->session().state(), SessionService::State::Locked);
}

void TestWindowTrouble::G_11_warningAndStateCountTheSameDays()
{
    Desk desk(Seed::Demo);
    QVERIFY(desk.open());
    QVERIFY(desk.signIn());
    const auto &documents = desk.graph->documents();
    QTRY_VERIFY(!documents.rows().isEmpty());
    const QDate today(2026, 11, 15);
    QMap<int, QStringList> gone; // by the day on which it is no longer there
    for (const DocumentRow &row : documents.rows())
        if (row.document.availableUntil.isValid())
            gone[int(today.daysTo(row.document.availableUntil.addDays(1)))] << row.document.id;
    QVERIFY(!gone.isEmpty());
    const int first = gone.firstKey();
    QVERIFY(first > 1);
    QVERIFY(documents.vanishingWithin(first - 1).isEmpty());
    QStringList found;
    for (const DocumentRow &row : documents.vanishingWithin(first))
        found << row.document.id;
    found.sort();
    QStringList want = gone.first();
    want.sort();
    QCOMPARE(found, want);
    // One number in every place.
    QVERIFY(desk.graph->settings().setNoticeDays(first));
    const QString days = QStringLiteral("in %1 Tag").arg(first);
    QTRY_VERIFY2(desk.text(QStringLiteral("bannerText")).contains(days), qPrintable(desk.text(QStringLiteral("bannerText"))));
    QVERIFY(desk.openInvoices());
    desk.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(desk.tabTo(QStringLiteral("type_evn_csv"), Qt::Key_Backtab));
    desk.key(Qt::Key_Space);
    const QStringList states = SpokenTable(desk.find(QStringLiteral("invoicesTable"))).column(QStringLiteral("Status"));
    QVERIFY2(!states.filter(QStringLiteral("wird ") + days).isEmpty(), qPrintable(states.join(u'|')));
    QVERIFY(desk.graph->settings().setNoticeDays(first - 1));
    QTRY_VERIFY(!desk.text(QStringLiteral("bannerText")).contains(days));
}

void TestWindowTrouble::G_01_hotlineOfThePortal()
{
    // A portal of another provider, that soon falls silent.
    ScriptedServer other([](const QByteArray &request) {
        if (request.startsWith("GET /v1/portal "))
            return ScriptedServer::json("{\"name\":\"Anders\",\"version\":\"1\",\"time\":\"2026-11-15T09:00:00Z\",\"contacts\":"
                                        "[{\"purpose\":\"support\",\"phone\":\"0800 111 22 33\"}],\"capabilities\":[]}");
        return ScriptedServer::problem("500 Internal Server Error", "internal_error");
    });
    const auto forgotten = [](Desk &desk) {
        return desk.tabTo(QStringLiteral("forgotUserName")) && (desk.key(Qt::Key_Space), desk.wait(QStringLiteral("forgotStep")));
    };
    const QString text = QStringLiteral("forgotExplanation");
    QTemporaryDir data;
    {
        Desk desk(Seed::Nothing);
        desk.useData(data.path());
        QVERIFY(desk.openAt(other.url()));
        QVERIFY(forgotten(desk));
        QTRY_VERIFY2(desk.text(text).contains(QStringLiteral("0800 111 22 33")), qPrintable(desk.text(text)));
    }
    other.close();
    {
        Desk offline(Seed::Nothing);
        offline.useData(data.path());
        QVERIFY(offline.openAt(other.url()));
        QVERIFY(forgotten(offline));
        QVERIFY2(offline.text(text).contains(QStringLiteral("0800 111 22 33")), qPrintable(offline.text(text)));
    }
    // Before the first contact: the defaults.
    Desk fresh(Seed::Nothing);
    QVERIFY(fresh.openAt(QUrl(QStringLiteral("http://127.0.0.1:9"))));
    QVERIFY(forgotten(fresh));
    QVERIFY2(fresh.text(text).contains(QStringLiteral("0800 032 68 35")), qPrintable(fresh.text(text)));
}

QTEST_MAIN(TestWindowTrouble)
#include "tst_windowtrouble.moc"
