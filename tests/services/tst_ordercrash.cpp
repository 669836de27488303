#include "orderrig.h"
#include "scriptedserver.h"
#include "waiting.h"

#include <QJsonDocument>
#include <QProcess>

using namespace OrderRig;
using State = OrderDraft::State;

namespace
{
/// The portal of keys behind a socket.
class KeyServer
{
public:
    KeyPortal portal;
    int posts = 0;
    std::function<bool()> dropAnswer = [] { return false; }; ///< of POST /v1/orders, after it was carried out

    QUrl url() const { return m_server.url(); }

private:
    QByteArray play(const QByteArray &bytes)
    {
        Request request;
        request.method = bytes.startsWith("GET ") ? Request::Method::Get : Request::Method::Post;
        request.path = QString::fromLatin1(bytes.split(' ').value(1).split('?').first());
        for (const QByteArray &line : bytes.split('\n'))
            if (line.toLower().startsWith("idempotency-key:"))
                request.idempotencyKey = QString::fromLatin1(line.mid(16).trimmed());
        const Result<Answer> answer = portal.answer(request);
        if (request.path == orders) {
            ++posts;
            if (dropAnswer())
                return {};
        }
        if (answer)
            return answer->body.isEmpty()
                       ? QByteArray("HTTP/1.1 204 No Content\r\nFernamt-Request-Id: r\r\nConnection: close\r\n\r\n")
                       : ScriptedServer::json(answer->body);
        return ScriptedServer::problem(QByteArray::number(answer.error().httpStatus) + " Refused",
                                       answer.error().code.toLatin1());
    }

    ScriptedServer m_server{[this](const QByteArray &bytes) { return play(bytes); }};
};

struct Case {
    QTemporaryDir folder;
    KeyServer server;
    QProcess process;
    Case() { server.portal.news = {changeOf(contractOf(7, 1))}; }

    QString outbox() const { return folder.filePath(QStringLiteral("outbox.db")); }
    /// The sender, killed when it makes the `nth` of these calls. False: it hangs.
    bool run(const QString &calls, int nth, const QStringList &paths)
    {
        QStringList words{QStringLiteral("-f"), QStringLiteral("-qq"),
                          QStringLiteral("-o"), folder.filePath(QStringLiteral("trace")),
                          QStringLiteral("-e"), QStringLiteral("trace=") + calls};
        words << QStringLiteral("-e") << QStringLiteral("inject=%1:signal=KILL:when=%2").arg(calls).arg(nth);
        for (const QString &path : paths)
            words << QStringLiteral("-P") << path;
        words << QStringLiteral(ORDERSENDER) << folder.path() << server.url().toString();
        process.start(QStringLiteral("strace"), words);
        return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, patience);
    }
    bool killed() const { return process.exitStatus() == QProcess::CrashExit || process.exitCode() == 137; }

    /// What is wrong after the next start, where nothing may be left open and nothing may be sent.
    QString faultAfterRestart()
    {
        ManualClock clock;
        StubSession session;
        ScriptedChannel channel([this](const Request &r) { return server.portal.answer(r); });
        Program program(folder.path(), channel, session, clock);
        if (!QCoro::waitFor(program.feed.sync(true)) || !QCoro::waitFor(program.service.readOutbox()))
            return QStringLiteral("the outbox cannot be read");
        const auto settled = [&program] {
            for (const OrderDraft &draft : program.service.drafts())
                if (draft.isOpen())
                    return false;
            return true;
        };
        if (!QTest::qWaitFor(settled, patience))
            return QStringLiteral("still open");
        // The server may get to the killed program's request only now; a second one would be ours.
        if (server.posts > 1 || channel.count(Request::Method::Post, orders) != 0)
            return QStringLiteral("sent again");
        const auto drafts = program.service.drafts();
        if (drafts.size() > 1)
            return QStringLiteral("%1 entries").arg(drafts.size());
        const bool confirmed = !drafts.isEmpty() && drafts.first().state == State::Confirmed;
        if (server.portal.byKey.size() != (confirmed ? 1 : 0))
            return QStringLiteral("%1 orders, state %2")
                .arg(server.portal.byKey.size())
                .arg(drafts.isEmpty() ? -1 : int(drafts.first().state));
        if (!confirmed && server.posts > 0 && !server.portal.voided.contains(drafts.first().id))
            return QStringLiteral("given up without a tombstone");
        return {};
    }
};

struct Tally {
    int kills = 0, none = 0, one = 0;
};

/// One run per invocation of `call` until a run is not killed any more. Counted call by call: strace counts each for itself.
QString killAtEach(const QString &call, const std::function<QStringList(const Case &)> &paths, Tally &tally)
{
    for (int nth = 1; nth < 500; ++nth) {
        Case c;
        if (!c.run(call, nth, paths(c)))
            return QStringLiteral("the sender hangs");
        const bool killed = c.killed();
        const QString fault = c.faultAfterRestart();
        if (!fault.isEmpty())
            return QStringLiteral("killed at %1 no. %2: %3").arg(call).arg(nth).arg(fault);
        if (!killed)
            return c.process.exitCode() == 0 ? QString() : QStringLiteral("undisturbed it fails");
        ++tally.kills;
        ++(c.server.portal.byKey.isEmpty() ? tally.none : tally.one);
    }
    return QStringLiteral("no end");
}
} // namespace

/// The client killed at every call that writes its outbox or speaks to the portal (B2): afterwards one order or none, the next
/// start knows which, and nothing is sent again.
class tst_OrderCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The leak check of a sanitizer build cannot run in a traced process; its other checks can.
        qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":detect_leaks=0");
    }
    void killedAtEveryWriteOfTheOutbox();
    void killedAtEveryCallToThePortal();
    void killedWhenTheOrderIsMadeAndTheAnswerIsLost();
};

void tst_OrderCrash::killedAtEveryWriteOfTheOutbox()
{
    Tally tally;
    const auto paths = [](const Case &c) { return QStringList{c.outbox(), c.outbox() + QStringLiteral("-wal")}; };
    for (const char *call : {"pwrite64", "write", "fdatasync", "fsync", "ftruncate"}) {
        const QString fault = killAtEach(QString::fromLatin1(call), paths, tally);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    qInfo("%d kills: %d without an order, %d with one", tally.kills, tally.none, tally.one);
    QVERIFY(tally.kills > 30 && tally.none > 0 && tally.one > 0);
}

void tst_OrderCrash::killedAtEveryCallToThePortal()
{
    Tally tally;
    const auto everywhere = [](const Case &) { return QStringList(); };
    for (const char *call : {"connect", "sendto", "recvfrom"}) {
        const QString fault = killAtEach(QString::fromLatin1(call), everywhere, tally);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    qInfo("%d kills: %d without an order, %d with one", tally.kills, tally.none, tally.one);
    // Whether one that was sent is read before the question of the next start is the system's choice; with an order made for
    // certain see below.
    QVERIFY(tally.kills >= 4 && tally.none > 0);
}

void tst_OrderCrash::killedWhenTheOrderIsMadeAndTheAnswerIsLost()
{
    for (int round = 0; round < 20; ++round) {
        Case c;
        c.server.dropAnswer = [&c] {
            c.process.kill();
            return true;
        };
        c.process.start(QStringLiteral(ORDERSENDER), {c.folder.path(), c.server.url().toString()});
        QVERIFY(c.process.waitForStarted());
        QVERIFY(QTest::qWaitFor([&c] { return c.process.state() == QProcess::NotRunning; }, patience));
        QCOMPARE(c.process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(c.server.portal.byKey.size(), 1);
        QCOMPARE(c.faultAfterRestart(), QString());
    }
}

QTEST_GUILESS_MAIN(tst_OrderCrash)
#include "tst_ordercrash.moc"
