#include "signinsteps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// Sessions (G-35) and device grants (G-37).
class TestSessions : public QObject
{
    Q_OBJECT
    static inline const QString session = QStringLiteral("/v1/session"), grants = QStringLiteral("/v1/device-grants"),
                                profile = QStringLiteral("/v1/profile");
    static HttpAnswer background(const HttpClient &http)
    {
        return http.call("GET", profile, {}, {{"Fernamt-Activity", "background"}});
    }
    static HttpAnswer createGrant(const HttpClient &http)
    {
        return http.post(grants, {{QStringLiteral("name"), QStringLiteral("Nachtlauf")}});
    }

private Q_SLOTS:
    void G_35_twelveHours_data()
    {
        QTest::addColumn<int>("extra");
        QTest::addColumn<int>("status");
        QTest::newRow("11:59:59") << -1 << 200;
        QTest::newRow("12:00:01") << 1 << 401;
    }
    void G_35_twelveHours()
    {
        QFETCH(int, extra);
        QFETCH(int, status);
        PortalProcess portal;
        QVERIFY(portal.start());
        const HttpClient http = portal.client(portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
        for (int i = 0; i < 24; ++i) { // kept awake by the user
            QCOMPARE(http.get(session).json().value(QStringLiteral("locked")).toBool(true), false);
            QVERIFY(portal.advanceClock(i < 23 ? 1800 : 1800 + extra));
        }
        const HttpAnswer answer = http.get(session);
        QCOMPARE(answer.status, status);
        if (status == 401)
            QCOMPARE(answer.code(), QStringLiteral("session_expired"));
    }

    void G_35_thirtyIdleMinutes_backgroundDoesNotCount()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const HttpClient http = portal.client(portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
        QVERIFY(portal.advanceClock(1799));
        QCOMPARE(http.get(profile).status, 200); // a user's call: 30 more minutes
        QVERIFY(portal.advanceClock(1799));
        QCOMPARE(background(http).status, 200);
        QVERIFY(portal.advanceClock(2));
        const HttpAnswer locked = background(http);
        QCOMPARE(locked.status, 401);
        QCOMPARE(locked.code(), QStringLiteral("session_locked"));
        QCOMPARE(http.get(session).json().value(QStringLiteral("locked")).toBool(), true);
        QCOMPARE(http.get(profile).status, 401); // asking did not wake it

        const auto unlock = [&](const QString &password) {
            return http.post(session + QStringLiteral("/unlock"), {{QStringLiteral("password"), password}});
        };
        QCOMPARE(unlock(QStringLiteral("Falsch-2026")).code(), QStringLiteral("wrong_password"));
        QCOMPARE(unlock(PortalProcess::telephonePassword).status, 200);
        QCOMPARE(http.get(profile).status, 200);
    }

    void G_35_lockNow_survivesARestart()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const HttpClient http = portal.client(portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
        QCOMPARE(http.call("POST", session + QStringLiteral("/lock")).status, 204);
        QCOMPARE(http.get(profile).code(), QStringLiteral("session_locked"));
        QVERIFY(portal.restart());
        QCOMPARE(http.get(profile).code(), QStringLiteral("session_locked"));
    }

    void R3_022_signOutEndsTheSession()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const HttpClient http = portal.client(portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
        QCOMPARE(http.remove(session).status, 204);
        QCOMPARE(http.get(session).status, 401);
        QCOMPARE(portal.client("nonsense").get(session).status, 401);
        QCOMPARE(portal.client().get(session).status, 401);
    }

    void G_37_grantReadsDocumentsOnly()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const HttpAnswer created = createGrant(portal.client(portal.signIn()));
        QCOMPARE(created.status, 201);
        const HttpClient grant = portal.client(word(created, "token").toLatin1());
        QCOMPARE(grant.get(QStringLiteral("/v1/documents")).status, 200);
        QCOMPARE(grant.get(QStringLiteral("/v1/changes")).status, 200);
        QByteArray out;
        QCOMPARE(portal.operatorCommand({QStringLiteral("routes"), QStringLiteral("--json")}, &out), 0);
        int refused = 0;
        for (const QJsonValue &value : QJsonDocument::fromJson(out).array()) {
            const QJsonObject route = value.toObject();
            const QString access = route.value(QStringLiteral("access")).toString();
            if (access == u"public" || access == u"session_or_grant")
                continue;
            QString path = route.value(QStringLiteral("pattern")).toString();
            path.replace(QStringLiteral("{grantId}"), QStringLiteral("x"));
            const HttpAnswer answer = grant.call(route.value(QStringLiteral("method")).toString().toLatin1(), path, "{}",
                                                 {{"Content-Type", "application/json"}});
            QVERIFY2(answer.status == 403 && answer.code() == u"forbidden",
                     qPrintable(path + u' ' + QString::number(answer.status)));
            ++refused;
        }
        QVERIFY(refused >= 11);
    }

    void G_37_grantNeedsASessionWithPin()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const HttpAnswer refused =
            createGrant(portal.client(portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword)));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), QStringLiteral("pin_required"));
    }

    void G_37_ninetyDays_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<int>("status");
        QTest::newRow("90 days - 1 s") << qint64(90 * 86400 - 1) << 200;
        QTest::newRow("90 days + 1 s") << qint64(90 * 86400 + 1) << 401;
    }
    void G_37_ninetyDays()
    {
        QFETCH(qint64, age);
        QFETCH(int, status);
        PortalProcess portal;
        QVERIFY(portal.start());
        const QByteArray token = word(createGrant(portal.client(portal.signIn())), "token").toLatin1();
        QVERIFY(!token.isEmpty());
        QVERIFY(portal.advanceClock(age));
        QCOMPARE(portal.client(token).get(QStringLiteral("/v1/documents")).status, status);
    }

    void G_37_listedAndRevoked_withIfMatch()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const HttpClient http = portal.client(portal.signIn());
        const HttpAnswer created = createGrant(http);
        const HttpClient grant = portal.client(word(created, "token").toLatin1());
        const QJsonArray items = http.get(grants).json().value(QStringLiteral("items")).toArray();
        QCOMPARE(items.size(), 1);
        QVERIFY(!items.first().toObject().contains(QStringLiteral("token")));
        const QString path = grants + u'/' + word(created, "id");
        QCOMPARE(http.remove(path).status, 428);
        QCOMPARE(http.remove(path, "\"999\"").status, 412);
        QCOMPARE(http.remove(path, "17").status, 400);
        const HttpClient other = portal.client(portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
        QCOMPARE(other.remove(path, created.header("etag")).status, 404);
        QCOMPARE(grant.get(QStringLiteral("/v1/documents")).status, 200);
        QCOMPARE(http.remove(path, created.header("etag")).status, 204);
        QCOMPARE(grant.get(QStringLiteral("/v1/documents")).status, 401);
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
