#include "portalticketservice.h"

#include "filesink.h"
#include "keyedwrite.h"
#include "ordercalls.h"
#include "portalfeed.h"
#include "sessionservice.h"
#include "sha256.h"
#include "ticketcalls.h"
#include "uploadfile.h"
#include "writerefusal.h"

#include <QPointer>
#include <algorithm>

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}
} // namespace

PortalTicketService::PortalTicketService(Channel &channel, PortalFeed &feed, SessionService &session)
    : m_channel(channel), m_feed(feed), m_session(session), m_files(QStringLiteral("fernamt-attachments"))
{
    m_feed.add(m_tickets);
    connect(&m_feed, &PortalFeed::cleared, this, [this] {
        const QPointer<PortalTicketService> self(this);
        sort();
        Q_EMIT cleared();
        if (self)
            Q_EMIT ticketsChanged();
    });
    connect(&m_feed, &PortalFeed::changed, this, [this](const FeedNews &news) { follow(news); });
    connect(&m_feed, &PortalFeed::onlineChanged, this, &TicketService::refusalChanged);
    connect(&m_session, &SessionService::stateChanged, this, &TicketService::refusalChanged);
}

PortalTicketService::~PortalTicketService()
{
    m_stop.request_stop();
}

void PortalTicketService::follow(const FeedNews &news)
{
    if (!news.has(m_tickets.name()))
        return;
    sort();
    Q_EMIT ticketsChanged();
}

void PortalTicketService::sort()
{
    m_sorted = m_tickets.rows();
    std::stable_sort(m_sorted.begin(), m_sorted.end(),
                     [](const Ticket &a, const Ticket &b) { return a.changedAt > b.changedAt; });
    QList<Ticket> closed;
    for (const Ticket &ticket : std::as_const(m_sorted))
        if (ticket.state == Ticketing::TicketState::Closed)
            closed.append(ticket);
    // As the portal counts its last ten (R3-090, G-30).
    std::sort(closed.begin(), closed.end(),
              [](const Ticket &a, const Ticket &b) { return std::tie(a.closedAt, a.number) > std::tie(b.closedAt, b.number); });
    m_archived.clear();
    for (qsizetype i = Ticket::closedShown; i < closed.size(); ++i)
        m_archived.insert(closed.at(i).id);
}

QDateTime PortalTicketService::lastSync() const
{
    return m_feed.lastSync();
}

QCoro::Task<Result<TicketChoices>> PortalTicketService::choices()
{
    return TicketCalls::choices(m_channel, m_stop.get_token());
}

QCoro::Task<Result<Upload>> PortalTicketService::upload(QString path)
{
    const QPointer<PortalTicketService> self(this);
    if (const auto why = refusal())
        co_return fail(*why);
    QFuture<Result<QByteArray>> reading = m_files.run([path] { return UploadFile::read(path); });
    const Result<QByteArray> bytes = co_await reading;
    if (!self || !bytes)
        co_return fail(bytes ? gone() : bytes.error());
    co_return co_await OrderCalls::upload(m_channel, Ordering::UploadPurpose::TicketAttachment, *bytes);
}

QCoro::Task<Result<Ticket>> PortalTicketService::create(TicketRequest request, QString key)
{
    return write({}, JsonCodec::toJson(request), key);
}

QCoro::Task<Result<Ticket>> PortalTicketService::answer(QString ticketId, TicketAnswer answer, QString key)
{
    return write(ticketId, JsonCodec::toJson(answer), key);
}

QCoro::Task<Result<Ticket>> PortalTicketService::write(QString ticketId, QJsonObject body, QString key)
{
    const QPointer<PortalTicketService> self(this);
    if (const auto why = refusal())
        co_return fail(*why);
    Result<Ticket> answer = co_await TicketCalls::write(m_channel, ticketId, body, key);
    for (int asked = 1; self && !answer && KeyedWrite::askAgain(answer.error(), asked); ++asked)
        answer = co_await TicketCalls::write(m_channel, ticketId, body, key);
    if (!self)
        co_return fail(gone());
    if (answer) {
        m_tickets.put(*answer);
        sort();
        Q_EMIT ticketsChanged();
    }
    // Into the cache, and after a refusal to what is true now.
    if (self)
        m_feed.sync(true);
    co_return answer;
}

QCoro::Task<Result<QByteArray>> PortalTicketService::attachment(QString ticketId, TicketAttachment file)
{
    const QPointer<PortalTicketService> self(this);
    const auto sink = std::make_shared<MemorySink>();
    const Result<void> loaded = co_await TicketCalls::attachment(m_channel, ticketId, file.id, sink, m_stop.get_token());
    if (!self || !loaded)
        co_return fail(loaded ? gone() : loaded.error());
    const QByteArray bytes = sink->bytes();
    QFuture<QByteArray> hashing = m_files.run([bytes] { return Sha256::hex(bytes); });
    const QByteArray hash = co_await hashing;
    if (QString::fromLatin1(hash) != file.sha256)
        co_return fail(Error::Kind::Protocol, QStringLiteral("wrong_hash"), file.fileName);
    co_return bytes;
}

std::optional<Error> PortalTicketService::refusal() const
{
    if (const auto why = WriteRefusal::of(m_session))
        return why;
    return WriteRefusal::of(m_feed);
}
