#include "feedsource.h"

#include "signer.h"

namespace
{
QString age(qint64 seconds)
{
    if (seconds < 120)
        return QStringLiteral("%1 s").arg(qMax<qint64>(0, seconds));
    if (seconds < 2 * 3600)
        return QStringLiteral("%1 min").arg(seconds / 60);
    if (seconds < 2 * 86400)
        return QStringLiteral("%1 h").arg(seconds / 3600);
    return QStringLiteral("%1 days").arg(seconds / 86400);
}

bool away(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
}
} // namespace

QCoro::Task<Result<FeedSource>> FeedSource::open(CtlContext &context, For who)
{
    const Result<void> session = co_await Signer::needSession(context, false);
    if (!session)
        co_return fail(session.error());
    Composition &graph = context.graph();
    const Result<void> opened = co_await graph.documents().open(PortalFeed::scopeOf(graph.session().session()));
    if (!opened)
        co_return fail(opened.error());
    const Result<bool> synced = co_await graph.documents().sync(false);
    FeedSource source;
    source.offline = !synced;
    source.asOf = graph.feed().lastSync();
    if (!synced && (!away(synced.error()) || !source.asOf.isValid()))
        co_return fail(synced.error());
    if (who == For::Administrator && !graph.session().hasRole(Contract::Role::AdministratorKundenportal))
        co_return fail(Error::Kind::Forbidden, QStringLiteral("forbidden"), graph.config().userName);
    source.tell(context.console, graph.clock().nowUtc());
    co_return source;
}

void FeedSource::tell(const Console &console, const QDateTime &now) const
{
    if (offline)
        console.complain(QStringLiteral("The portal cannot be reached. This is what was known at %1 (%2 ago).")
                             .arg(asOf.toLocalTime().toString(Qt::ISODate), age(asOf.secsTo(now))));
}

QJsonObject FeedSource::answer(const QString &name, const QJsonValue &value) const
{
    return {{name, value}, {QStringLiteral("asOf"), asOf.toUTC().toString(Qt::ISODate)}, {QStringLiteral("offline"), offline}};
}
