#include "signinsteps.h"
#include "waiting.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <thread>

/// The HTTP edge: its limits, broken requests, methods, log.
class TestHttpEdge : public QObject
{
    Q_OBJECT
    static int statusOf(const QByteArray &raw) { return HttpClient::parse(raw).status; }
    QByteArray raw(const QByteArray &bytes) const { return m_portal.client().raw(bytes); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_portal.start()); }

    void brokenRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray post =
            "POST /v1/sign-ins HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n";
        QTest::newRow("te and cl") << post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("cl and te") << post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("two lengths") << post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef" << 400;
        QTest::newRow("negative length") << post + "Content-Length: -5\r\n\r\n" << 400;
        QTest::newRow("bad chunk") << post + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n" << 400;
        QTest::newRow("chunked") << post + "Transfer-Encoding: chunked\r\n\r\n12\r\n{\"userName\":\"abc\"}\r\n0\r\n\r\n" << 201;
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01 nonsense\r\n\r\n") << 400;
        QTest::newRow("header of 17 KiB") << "GET /v1/portal HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(17 * 1024, 'a') + "\r\n\r\n"
                                          << 431;
        QTest::newRow("header of 15 KiB") << "GET /v1/portal HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: " +
                                                 QByteArray(15 * 1024, 'a') + "\r\n\r\n"
                                          << 200;
        QTest::newRow("long target") << "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n" << 414;
        QTest::newRow("encoded slash") << QByteArray("GET /v1%2Fportal HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("encoded nul") << QByteArray("GET /v1/portal%00 HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
    }
    void brokenRequests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const QByteArray answer = raw(bytes);
        QCOMPARE(statusOf(answer), status);
        QVERIFY(!HttpClient::parse(answer).header("fernamt-request-id").isEmpty());
        QCOMPARE(m_portal.client().get(QStringLiteral("/v1/portal")).status, 200); // and lives on
    }

    void tooLargeIsAnsweredNotReset()
    {
        const QByteArray head = "POST /v1/sign-ins HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
        const QByteArray big(3 * 1024 * 1024, ' ');
        QCOMPARE(statusOf(raw(head + "Content-Length: " + QByteArray::number(big.size()) + "\r\n\r\n" + big)), 413);
        QCOMPARE(statusOf(raw(head + "Transfer-Encoding: chunked\r\n\r\n300000\r\n" + big + "\r\n0\r\n\r\n")), 413);
    }

    void methods()
    {
        const HttpClient http = m_portal.client();
        const HttpAnswer wrong = http.call("DELETE", QStringLiteral("/v1/portal"));
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.header("allow"), QByteArray("GET, HEAD"));
        QCOMPARE(http.call("TRACE", QStringLiteral("/v1/portal")).status, 405);
        const HttpAnswer options = http.call("OPTIONS", QStringLiteral("/v1/session"));
        QCOMPARE(options.status, 204);
        QVERIFY(options.header("allow").contains("DELETE"));
        const HttpAnswer head = http.call("HEAD", QStringLiteral("/v1/portal"));
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        QCOMPARE(head.header("content-length").toInt(), http.get(QStringLiteral("/v1/portal")).body.size());
        const HttpAnswer unknown = http.get(QStringLiteral("/v1/nothing"));
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.header("content-type"), QByteArray("application/problem+json"));
        QCOMPARE(word(unknown, "requestId").toLatin1(), unknown.header("fernamt-request-id"));
    }

    void keepAliveAndPipelining()
    {
        const QByteArray one = "GET /v1/portal HTTP/1.1\r\nHost: x\r\n\r\n";
        const QByteArray answers = raw(one + one + "GET /v1/portal HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QCOMPARE(answers.count("HTTP/1.1 200 OK"), 3);
    }

    void slowHeaderIsCutAfterTenSeconds()
    {
        QTcpSocket socket;
        socket.connectToHost(m_portal.url().host(), quint16(m_portal.url().port()));
        QVERIFY(socket.waitForConnected());
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < patience && socket.state() == QAbstractSocket::ConnectedState) {
            socket.write("a"); // a byte now and then does not buy time
            socket.waitForDisconnected(500);
        }
        QVERIFY2(timer.elapsed() > 9000 && timer.elapsed() < 10'000 + patience / 3, qPrintable(QString::number(timer.elapsed())));
    }

    void connectionsPerAddress()
    {
        PortalProcess portal(PortalProcess::Seed::Nothing, {QStringLiteral("--max-per-address"), QStringLiteral("4")});
        QVERIFY(portal.start());
        std::vector<std::unique_ptr<QTcpSocket>> held;
        for (int i = 0; i < 4; ++i) {
            held.push_back(std::make_unique<QTcpSocket>());
            held.back()->connectToHost(portal.url().host(), quint16(portal.url().port()));
            QVERIFY(held.back()->waitForConnected());
        }
        const HttpAnswer refused = HttpClient::parse(portal.client().raw("", 3000));
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), QStringLiteral("too_many_connections"));
        held.clear();
        QTRY_COMPARE(portal.client().get(QStringLiteral("/v1/portal")).status, 200);
    }

    void forwardedForIsBelievedOnlyFromATrustedProxy()
    {
        PortalProcess portal(PortalProcess::Seed::Users, {QStringLiteral("--trusted-proxy"), QStringLiteral("127.0.0.0/8")});
        QVERIFY(portal.start());
        HttpClient http = portal.client();
        http.setHeader("X-Forwarded-For", "198.51.100.1, 203.0.113.7");
        QCOMPARE(http.get(QStringLiteral("/v1/portal")).status, 200);
        QTRY_VERIFY(portal.log().contains("\"peer\":\"203.0.113.7\""));
        HttpClient untrusted = m_portal.client();
        untrusted.setHeader("X-Forwarded-For", "203.0.113.8");
        QCOMPARE(untrusted.get(QStringLiteral("/v1/portal")).status, 200);
        QTRY_VERIFY(m_portal.log().contains("\"route\":\"/v1/portal\""));
        QVERIFY(!m_portal.log().contains("203.0.113.8"));
    }

    void logHasNoQueryAndNoSecret()
    {
        const HttpClient http = m_portal.client("planted-token-value");
        http.get(QStringLiteral("/v1/portal?planted=query"));
        http.post(QStringLiteral("/v1/sign-ins"), {{QStringLiteral("userName"), QStringLiteral("planted.name")}});
        http.get(QStringLiteral("/link/planted-link"));
        const QByteArray id = http.get(QStringLiteral("/v1/session")).header("fernamt-request-id");
        QTRY_VERIFY(m_portal.log().contains(id));
        QVERIFY(!m_portal.log().contains("planted"));
        for (const QByteArray &line : m_portal.log().split('\n'))
            QVERIFY2(line.isEmpty() || QJsonDocument::fromJson(line).isObject(), line.constData());
    }

    void floodOfPasswordsIsBusyNotDown()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        std::atomic<int> others{0}, answered{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 40; ++i)
            threads.emplace_back([&, i] {
                SignInSteps steps(portal.client());
                const int status = steps.attempt(QStringLiteral("niemand%1").arg(i), QStringLiteral("Falsch-2026")).status;
                ++answered;
                others += status != 401 && status != 429;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(answered.load(), 40);
        QCOMPARE(others.load(), 0);
        QCOMPARE(portal.client().get(QStringLiteral("/v1/portal")).status, 200);
    }

    void rulesAreListed_unknownOnesRefused()
    {
        QByteArray out;
        QCOMPARE(m_portal.operatorCommand({QStringLiteral("rules"), QStringLiteral("--json")}, &out), 0);
        QVERIFY(out.contains("\"pin-tries\""));
        PortalProcess wrongRule(PortalProcess::Seed::Nothing, {QStringLiteral("--disable-rule"), QStringLiteral("no-such-rule")});
        QVERIFY(!wrongRule.start(5000));
        // a portal that can be told to let things through says so
        PortalProcess open(PortalProcess::Seed::Nothing, {QStringLiteral("--disable-rule"), QStringLiteral("pin-tries")});
        QVERIFY(open.start());
        QTRY_VERIFY(open.log().contains("\"event\":\"test_controls\""));
        QVERIFY(open.log().contains("\"disabled\":\"pin-tries\""));
    }

private:
    mutable PortalProcess m_portal{PortalProcess::Seed::Users};
};

QTEST_GUILESS_MAIN(TestHttpEdge)
#include "tst_httpedge.moc"
