#include "orderrig.h"
#include "portalticketservice.h"
#include "sha256.h"

#include <QSignalSpy>
#include <QTest>

using namespace OrderRig;
using Method = Request::Method;
using Ticketing::TicketState;

namespace
{
const QString all = QStringLiteral("/v1/tickets"), key = QStringLiteral("6f1d1f5e-0000-4000-8000-000000000001");

Ticket ticketOf(int number, TicketState state = TicketState::Open, qint64 rev = 1)
{
    Ticket t;
    t.id = QStringLiteral("ticket-%1").arg(number);
    t.rev = rev;
    t.number = QString::number(800'000 + number);
    t.kind = Ticketing::TicketKind::Fault;
    t.state = state;
    t.subject = QStringLiteral("Subject %1").arg(number);
    t.createdAt = t.changedAt = QDateTime(QDate(2026, 11, 1), QTime(8, number), Qt::UTC);
    if (state == TicketState::Closed)
        t.closedAt = t.changedAt;
    return t;
}

Change changeOf(const Ticket &ticket)
{
    return {QStringLiteral("ticket"), ticket.id, ticket.rev, false, JsonCodec::toJson(ticket)};
}
} // namespace

/// The remote half of tickets: keys, lost answers, files, and what is kept beyond the portal's ten.
class tst_TicketService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void R3_034_aLostAnswerIsAskedForUnderTheSameKey();
    void R3_034_aRefusalIsNotRepeated();
    void R3_034_anAnswerGoesToItsTicket();
    void R3_090_G_30_beyondTheTenIsArchive();
    void R3_090_aRemovedOneGoes();
    void G_39_anotherUserSeesNothingOfIt();
    void attachmentsAreComparedWithTheirHash();
    void G_21_uploadsBytesOfAFile();
    void nothingIsSentOffline();

private:
    void turn(const QList<Change> &news)
    {
        m_news = news;
        QVERIFY(QCoro::waitFor(m_program->feed.sync(false)));
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    StubSession m_session;
    QList<Change> m_news;
    bool m_offline = false;
    std::function<Result<Answer>(const Request &)> m_answer;
    ScriptedChannel m_channel;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<PortalTicketService> m_tickets;
};

void tst_TicketService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_channel.requests.clear();
    m_offline = false;
    m_channel.script = [this](const Request &request) -> Result<Answer> {
        if (m_offline)
            return fail(Error::Kind::Offline, QStringLiteral("connection_refused"));
        if (request.path != QLatin1String("/v1/changes"))
            return m_answer(request);
        const ChangePage page{std::exchange(m_news, {}), QStringLiteral("c"), false, false};
        return ScriptedChannel::json(JsonCodec::toJson(page));
    };
    m_program = std::make_unique<Program>(m_folder->path(), m_channel, m_session, m_clock);
    m_tickets = std::make_unique<PortalTicketService>(m_channel, m_program->feed, m_session);
    turn({changeOf(ticketOf(1))});
    QCOMPARE(m_tickets->tickets().size(), 1);
}

void tst_TicketService::cleanup()
{
    m_tickets.reset();
    m_program.reset();
}

void tst_TicketService::R3_034_aLostAnswerIsAskedForUnderTheSameKey()
{
    int asked = 0;
    m_answer = [&asked](const Request &) -> Result<Answer> {
        if (++asked < 3)
            return fail(Error::Kind::Timeout, QStringLiteral("timeout"));
        return ScriptedChannel::json(JsonCodec::toJson(ticketOf(2)), 201);
    };
    QSignalSpy changed(m_tickets.get(), &TicketService::ticketsChanged);
    TicketRequest request;
    request.kind = Ticketing::TicketKind::Claim;
    request.subject = QStringLiteral("S");
    request.text = QStringLiteral("T");
    request.invoiceId = QStringLiteral("invoice-1");
    const auto made = QCoro::waitFor(m_tickets->create(request, key));
    QVERIFY(made);
    QCOMPARE(m_channel.count(Method::Post, all), 3);
    for (const Request &sent : std::as_const(m_channel.requests))
        if (sent.path == all) {
            QCOMPARE(sent.idempotencyKey, key);
            QCOMPARE(sent.body->value(QStringLiteral("invoiceId")).toString(), QStringLiteral("invoice-1"));
            QVERIFY(!sent.body->contains(QStringLiteral("contractId")));
        }
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_tickets->tickets().first().id, made->id); // last changed first
}

void tst_TicketService::R3_034_aRefusalIsNotRepeated()
{
    m_answer = [](const Request &) -> Result<Answer> {
        return ScriptedChannel::problem(422, Error::Kind::Invalid, QStringLiteral("ticket_relation"));
    };
    const auto refused = QCoro::waitFor(m_tickets->create({}, key));
    QCOMPARE(refused.error().code, QStringLiteral("ticket_relation"));
    QCOMPARE(m_channel.count(Method::Post, all), 1);
    QCOMPARE(m_tickets->tickets().size(), 1);
}

void tst_TicketService::R3_034_anAnswerGoesToItsTicket()
{
    m_answer = [](const Request &) -> Result<Answer> {
        return ScriptedChannel::json(JsonCodec::toJson(ticketOf(1, TicketState::Open, 2)), 201);
    };
    TicketAnswer answer;
    answer.text = QStringLiteral("More");
    QVERIFY(QCoro::waitFor(m_tickets->answer(QStringLiteral("ticket-1"), answer, key)));
    QCOMPARE(m_channel.count(Method::Post, all + QStringLiteral("/ticket-1/messages")), 1);
    QCOMPARE(m_tickets->ticket(QStringLiteral("ticket-1"))->rev, 2);
}

void tst_TicketService::R3_090_G_30_beyondTheTenIsArchive()
{
    QList<Change> closed;
    for (int i = 2; i <= 12; ++i)
        closed << changeOf(ticketOf(i, TicketState::Closed, i));
    turn(closed);
    QCOMPARE(m_tickets->tickets().size(), 12);
    QStringList archived;
    for (const Ticket &ticket : m_tickets->tickets())
        if (m_tickets->isArchived(ticket.id))
            archived << ticket.id;
    QCOMPARE(archived, QStringList{QStringLiteral("ticket-2")}); // closed first of the eleven
}

void tst_TicketService::R3_090_aRemovedOneGoes()
{
    turn({{QStringLiteral("ticket"), QStringLiteral("ticket-1"), 9, true, {}}});
    QVERIFY(m_tickets->tickets().isEmpty());
    QVERIFY(!m_tickets->ticket(QStringLiteral("ticket-1")));
}

void tst_TicketService::G_39_anotherUserSeesNothingOfIt()
{
    QSignalSpy cleared(m_tickets.get(), &TicketService::cleared);
    m_session.become(QStringLiteral("another"), StubSession::accountant);
    QCOMPARE(cleared.count(), 1);
    QVERIFY(m_tickets->tickets().isEmpty());
}

void tst_TicketService::attachmentsAreComparedWithTheirHash()
{
    const QByteArray bytes("picture");
    TicketAttachment file{QStringLiteral("file-1"), QStringLiteral("foto.png"), QStringLiteral("image/png"), bytes.size(),
                          QString::fromLatin1(Sha256::hex(bytes))};
    const QString path = all + QStringLiteral("/ticket-1/attachments/file-1");
    m_channel.files.insert(path, bytes);
    const auto good = QCoro::waitFor(m_tickets->attachment(QStringLiteral("ticket-1"), file));
    QVERIFY(good);
    QCOMPARE(*good, bytes);
    m_channel.files.insert(path, "pictura");
    QCOMPARE(QCoro::waitFor(m_tickets->attachment(QStringLiteral("ticket-1"), file)).error().code, QStringLiteral("wrong_hash"));
}

void tst_TicketService::G_21_uploadsBytesOfAFile()
{
    const QString path = m_folder->filePath(QStringLiteral("foto.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bytes") == 5);
    file.close();
    m_answer = [](const Request &request) -> Result<Answer> {
        if (request.upload != QByteArray("bytes") ||
            request.query.queryItemValue(QStringLiteral("purpose")) != QLatin1String("ticket_attachment"))
            return fail(Error::Kind::Invalid, QStringLiteral("invalid_body"));
        Upload upload;
        upload.id = QStringLiteral("upload-1");
        return ScriptedChannel::json(JsonCodec::toJson(upload), 201);
    };
    QCOMPARE(QCoro::waitFor(m_tickets->upload(path))->id, QStringLiteral("upload-1"));
    QCOMPARE(QCoro::waitFor(m_tickets->upload(path + u'x')).error().code, QStringLiteral("path_not_found"));
}

void tst_TicketService::nothingIsSentOffline()
{
    QSignalSpy changed(m_tickets.get(), &TicketService::refusalChanged);
    QVERIFY(!m_tickets->refusal());
    m_offline = true;
    QVERIFY(!QCoro::waitFor(m_program->feed.sync(true)));
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_tickets->refusal()->kind, Error::Kind::Offline);
    QCOMPARE(QCoro::waitFor(m_tickets->create({}, key)).error().kind, Error::Kind::Offline);
    QCOMPARE(m_channel.count(Method::Post, all), 0);
    QCOMPARE(m_tickets->tickets().size(), 1); // what is known stays readable
}

QTEST_GUILESS_MAIN(tst_TicketService)
#include "tst_ticketservice.moc"
