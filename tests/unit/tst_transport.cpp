#include "clock.h"
#include "scriptedserver.h"
#include "sessiongate.h"
#include "transport.h"
#include "waiting.h"

namespace
{
using namespace std::chrono_literals;

std::unique_ptr<Transport> transportTo(const QUrl &url)
{
    static SystemClock clock;
    TransportConfig config;
    config.portal = url;
    config.retryBase = 5ms;
    config.idleTimeout = 400ms;
    config.totalTimeout = 5s;
    return std::move(*Transport::create(config, clock));
}

class Memory final : public DownloadSink
{
public:
    qint64 received() const override { return bytes.size(); }
    QByteArray etag() const override { return tag; }
    QCoro::Task<Result<void>> begin(qint64 offset, qint64, QByteArray etag) override
    {
        bytes.truncate(offset);
        tag = etag;
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> write(QByteArray chunk) override
    {
        bytes += chunk;
        co_return Result<void>();
    }
    QByteArray bytes, tag;
};

Result<Answer> get(Channel &channel)
{
    return QCoro::waitFor(channel.send(Request::get(QStringLiteral("/v1/portal"))));
}
} // namespace

class tst_Transport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repeatsOnlyWhatMayBeRepeated();
    void waitsAsLongAsTheServerAsks();
    void silenceEnds();
    void resumesByRangeAfterEachCut();
    void aShorterBodyIsNoSuccess();
    void G_35_callsParkForOneRenewal();
    void aFinalRefusalEndsParkedCalls();
    void goingAwayEndsEveryTask();
    void tellsThatTheClockIsOff();
    void R3_071_costlyWritesCarryKeyAndReleaseAndAreSentOnce();
    void R3_063_putCarriesTheRev();
    void G_21_uploadsAreTheBytesOfTheFile();
};

void tst_Transport::repeatsOnlyWhatMayBeRepeated()
{
    int failures = 3;
    ScriptedServer server([&](const QByteArray &) {
        return failures-- > 0 ? ScriptedServer::problem("503 Busy", "busy") : ScriptedServer::json("{}");
    });
    const auto transport = transportTo(server.url());
    QVERIFY(get(*transport).has_value());
    QCOMPARE(server.requests.size(), 4);
    failures = 99;
    const auto many = get(*transport);
    QCOMPARE(many.error().code, QStringLiteral("busy"));
    QCOMPARE(server.requests.size(), 4 + 1 + RetryPolicy::most);
    const auto once = QCoro::waitFor(transport->send(Request::post(QStringLiteral("/v1/sign-ins"))));
    QCOMPARE(once.error().httpStatus, 503);
    QCOMPARE(server.requests.size(), 4 + 1 + RetryPolicy::most + 1);
}

void tst_Transport::waitsAsLongAsTheServerAsks()
{
    QElapsedTimer since;
    int n = 0;
    ScriptedServer server([&](const QByteArray &) {
        return n++ == 0 ? ScriptedServer::problem("429 Too Many\r\nRetry-After: 1", "rate_limited") : ScriptedServer::json("{}");
    });
    const auto transport = transportTo(server.url());
    since.start();
    QVERIFY(get(*transport).has_value());
    QVERIFY(since.elapsed() >= 1000);
    // Longer than the call may take: not waited for, but told.
    ScriptedServer patient(
        [](const QByteArray &) { return ScriptedServer::problem("429 Too Many\r\nRetry-After: 3000", "rate_limited"); });
    const auto refused = get(*transportTo(patient.url()));
    QCOMPARE(refused.error().retryAfter, std::chrono::seconds(3000));
    QCOMPARE(patient.requests.size(), 1);
}

void tst_Transport::silenceEnds()
{
    ScriptedServer server([](const QByteArray &) { return QByteArray(); });
    const auto answer = get(*transportTo(server.url()));
    QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    QCOMPARE(answer.error().code, QStringLiteral("idle_timeout"));
}

void tst_Transport::resumesByRangeAfterEachCut()
{
    QByteArray document;
    for (int i = 0; i < 300'000; ++i)
        document += char(i * 7 % 251);
    ScriptedServer server([&](const QByteArray &request) {
        qint64 from = 0;
        const qsizetype at = request.indexOf("Range: bytes=");
        if (at >= 0 && request.contains("If-Range: \"t\""))
            from = request.mid(at + 13, request.indexOf('-', at + 13) - at - 13).toLongLong();
        QByteArray head = from ? "HTTP/1.1 206 Partial\r\nContent-Range: bytes " + QByteArray::number(from) + "-299999/300000"
                               : "HTTP/1.1 200 OK";
        head += "\r\nETag: \"t\"\r\nContent-Type: application/pdf\r\nContent-Length: " + QByteArray::number(300'000 - from) +
                "\r\n\r\n";
        return head + document.mid(from, 100'000); // and cuts
    });
    const auto transport = transportTo(server.url());
    const auto sink = std::make_shared<Memory>();
    const auto done = QCoro::waitFor(transport->download(Request::get(QStringLiteral("/v1/documents/1/content")), sink));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().code + done.error().detail));
    QVERIFY(sink->bytes == document);
    // A cut may cost the bytes that had not been read yet, never a whole new start.
    QVERIFY2(server.requests.size() >= 3 && server.requests.size() <= 6, QByteArray::number(server.requests.size()).constData());
    int resumed = 0;
    for (const QByteArray &request : std::as_const(server.requests))
        resumed += request.contains("Range: bytes=");
    QVERIFY(resumed >= 2);
}

void tst_Transport::aShorterBodyIsNoSuccess()
{
    ScriptedServer server([](const QByteArray &) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 10\r\n\r\n12345");
    });
    const auto transport = transportTo(server.url());
    const auto done =
        QCoro::waitFor(transport->download(Request::get(QStringLiteral("/v1/documents/1/content")), std::make_shared<Memory>()));
    QCOMPARE(done.error().code, QStringLiteral("truncated"));
}

void tst_Transport::G_35_callsParkForOneRenewal()
{
    ScriptedServer server([](const QByteArray &request) {
        return request.contains("Bearer new") ? ScriptedServer::json("{}") : ScriptedServer::problem("401 No", "session_locked");
    });
    const auto transport = transportTo(server.url());
    SessionGate gate(*transport);
    gate.open(Secret(QStringLiteral("old")));
    int renewals = 0, good = 0;
    QObject context;
    connect(&gate, &SessionGate::renewalNeeded, &context, [&] { renewals++; });
    for (int i = 0; i < 5; ++i)
        QCoro::connect(gate.send(Request::get(QStringLiteral("/v1/changes"))), &context,
                       [&](const Result<Answer> &a) { good += a.has_value(); });
    QTRY_COMPARE(gate.parkedCalls(), 5);
    QCOMPARE(renewals, 1);
    QCOMPARE(good, 0);
    gate.open(Secret(QStringLiteral("new")));
    QTRY_COMPARE(good, 5);
    QCOMPARE(renewals, 1);
    QVERIFY(gate.token() == Secret(QStringLiteral("new")));
}

void tst_Transport::aFinalRefusalEndsParkedCalls()
{
    ScriptedServer server([](const QByteArray &) { return ScriptedServer::problem("401 No", "session_expired"); });
    const auto transport = transportTo(server.url());
    SessionGate gate(*transport);
    gate.open(Secret(QStringLiteral("old")));
    // Refused at once, before the call has parked: the reason must survive.
    connect(&gate, &SessionGate::renewalNeeded, &gate,
            [&] { gate.close(Error::make(Error::Kind::Auth, QStringLiteral("grant_invalid"))); });
    QCOMPARE(get(gate).error().code, QStringLiteral("grant_invalid"));
    // A wrong password is no lost session.
    QVERIFY(!SessionGate::sessionLost(Error::make(Error::Kind::Auth, QStringLiteral("wrong_credentials"))));
}

void tst_Transport::goingAwayEndsEveryTask()
{
    ScriptedServer server([](const QByteArray &) { return QByteArray(); });
    auto transport = transportTo(server.url());
    auto gate = std::make_unique<SessionGate>(*transport);
    gate->open(Secret(QStringLiteral("t")));
    int cancelled = 0;
    QObject context;
    const auto note = [&](const auto &result) { cancelled += !result && result.error().kind == Error::Kind::Cancelled; };
    QCoro::connect(gate->send(Request::get(QStringLiteral("/v1/changes"))), &context, [&](const Result<Answer> &a) { note(a); });
    std::stop_source stop;
    QCoro::connect(transport->send(Request::get(QStringLiteral("/v1/portal")), stop.get_token()), &context,
                   [&](const Result<Answer> &a) { note(a); });
    QTRY_COMPARE(server.requests.size(), 2);
    stop.request_stop();
    QTRY_COMPARE(cancelled, 1);
    gate.reset();
    transport.reset();
    QTRY_COMPARE(cancelled, 2);
}

void tst_Transport::tellsThatTheClockIsOff()
{
    ScriptedServer server([](const QByteArray &) {
        return ScriptedServer::answer("200 OK\r\nContent-Type: application/json\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT", "{}");
    });
    const auto transport = transportTo(server.url());
    qint64 off = 0;
    connect(transport.get(), &Transport::clockOffsetChanged, this, [&](qint64 seconds) { off = seconds; });
    QVERIFY(get(*transport).has_value());
    QVERIFY(off < -86400 * 365);
}

void tst_Transport::R3_071_costlyWritesCarryKeyAndReleaseAndAreSentOnce()
{
    ScriptedServer server([](const QByteArray &) { return ScriptedServer::problem("503 Busy", "busy"); });
    Request order = Request::post(QStringLiteral("/v1/orders"), QJsonObject{{QStringLiteral("contractId"), QStringLiteral("c")}});
    order.idempotencyKey = QStringLiteral("key-1");
    order.orderRelease = Secret(QStringLiteral("Grüße 7"));
    QVERIFY(!QCoro::waitFor(transportTo(server.url())->send(order)));
    QCOMPARE(server.requests.size(), 1);
    const QByteArray sent = server.requests.first();
    QVERIFY2(sent.contains("\r\nIdempotency-Key: key-1\r\n"), sent.constData());
    QVERIFY2(sent.contains(QStringLiteral("\r\nOrder-Release: Grüße 7\r\n").toUtf8()), sent.constData());
    QVERIFY(sent.endsWith("{\"contractId\":\"c\"}"));
}

void tst_Transport::R3_063_putCarriesTheRev()
{
    ScriptedServer server([](const QByteArray &) { return ScriptedServer::json("{}"); });
    QVERIFY(QCoro::waitFor(transportTo(server.url())->send(Request::put(QStringLiteral("/v1/contracts/c/diversions"), 12, {}))));
    QVERIFY(server.requests.first().startsWith("PUT /v1/contracts/c/diversions HTTP/1.1\r\n"));
    QVERIFY(server.requests.first().contains("\r\nIf-Match: \"12\"\r\n"));
}

void tst_Transport::G_21_uploadsAreTheBytesOfTheFile()
{
    ScriptedServer server([](const QByteArray &) { return ScriptedServer::json("{}"); });
    Request upload = Request::post(QStringLiteral("/v1/uploads"));
    upload.upload = QByteArray("%PDF-1.7\0\n\xff", 11);
    QVERIFY(QCoro::waitFor(transportTo(server.url())->send(upload)));
    QVERIFY(server.requests.first().contains("\r\nContent-Type: application/octet-stream\r\n"));
    QVERIFY(server.requests.first().endsWith(*upload.upload));
}

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_transport.moc"
