#include "auditchannel.h"

#include "audittrail.h"

#include <QJsonDocument>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, u"cancelled"_s);
}

QJsonObject bodyOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

/// There is one own profile and one customer, whatever their ids.
QString keyOf(const AuditEntry &entry)
{
    return entry.kind + u'/' + (entry.kind == u"profile" || entry.kind == u"customer" ? QString() : entry.objectId);
}

/// The portal's own word that nothing was changed. Whatever else comes instead of an answer leaves it open.
bool refused(const Error &error)
{
    return error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != 408;
}
} // namespace

QCoro::Task<Result<Answer>> AuditChannel::send(Request request, std::stop_token stop)
{
    const QPointer<AuditChannel> self(this);
    if (const auto route = AuditRoutes::of(request))
        co_return co_await write(request, *route, stop);
    Result<Answer> answer = co_await m_transport.send(request, stop);
    if (!self || !answer || request.method != Request::Method::Get)
        co_return answer;
    if (request.path == u"/v1/profile")
        m_latest.insert(u"profile/"_s, bodyOf(*answer));
    if (AuditRoutes::findsOrder(request))
        co_await recordFound(answer);
    co_return answer;
}

QCoro::Task<Result<void>> AuditChannel::download(Request request, std::shared_ptr<DownloadSink> sink, std::stop_token stop)
{
    return m_transport.download(request, sink, stop);
}

QCoro::Task<Result<Answer>> AuditChannel::write(Request request, AuditRoutes route, std::stop_token stop)
{
    const QPointer<AuditChannel> self(this);
    const QJsonObject old = co_await before(route);
    if (!self)
        co_return fail(gone());
    AuditEntry intent = route.intent();
    intent.title = co_await title(intent.kind, intent.objectId);
    if (!self)
        co_return fail(gone());
    const Result<QString> ticket = co_await m_trail.begin(intent);
    if (!self || !ticket)
        co_return fail(ticket ? gone() : ticket.error());
    Result<Answer> answer = co_await m_transport.send(request, stop);
    if (!self)
        co_return fail(gone()); // the note stays: what became of it is told by the changes feed
    QList<AuditEntry> entries;
    if (answer) {
        const QJsonObject body = bodyOf(*answer);
        AuditEntry entry = route.done(old, body);
        entry.title = intent.title.isEmpty() ? AuditTrail::titleOf(entry.kind, body) : intent.title;
        if (entry.rev > 0)
            m_latest.insert(keyOf(entry), body);
        entries << entry;
    } else if (!refused(answer.error())) {
        intent.outcome = AuditEntry::Outcome::Unknown;
        entries << intent;
    }
    // The portal has done it: a failure here is the trail's trouble (AuditTrail::failed), not the caller's.
    co_await m_trail.end(*ticket, entries);
    if (!self)
        co_return fail(gone());
    co_return answer;
}

QCoro::Task<QJsonObject> AuditChannel::before(AuditRoutes route)
{
    if (!route.keepsValues() || route.makesNew())
        co_return QJsonObject();
    const QPointer<AuditChannel> self(this);
    QJsonObject body = co_await known(route.intent().kind, route.intent().objectId);
    // Two writes in a row: the answer to the first is newer than what the changes feed has brought.
    const QJsonObject latest = self ? m_latest.value(keyOf(route.intent())) : QJsonObject();
    if (latest.value(u"rev"_s).toInteger() > body.value(u"rev"_s).toInteger())
        body = latest;
    co_return body;
}

QCoro::Task<QJsonObject> AuditChannel::known(QString kind, QString id)
{
    if (!m_known || (id.isEmpty() && kind != u"customer"))
        co_return QJsonObject();
    co_return co_await m_known(kind, id);
}

QCoro::Task<QString> AuditChannel::title(QString kind, QString id)
{
    const QString resource = kind == u"self_care" ? u"contract"_s : kind;
    const QJsonObject body = co_await known(resource, id);
    co_return AuditTrail::titleOf(resource, body);
}

QCoro::Task<void> AuditChannel::recordFound(Result<Answer> answer)
{
    Request asked = Request::post(u"/v1/orders"_s);
    AuditEntry entry = AuditRoutes::of(asked)->done({}, bodyOf(*answer));
    entry.title = AuditTrail::titleOf(entry.kind, bodyOf(*answer));
    entry.reason = u"answer_lost"_s;
    co_await m_trail.orderFound(entry);
}
