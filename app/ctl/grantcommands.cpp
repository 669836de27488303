#include "signer.h"

#include <QJsonArray>
#include <QSysInfo>

namespace
{
QJsonObject toJson(const DeviceGrant &grant)
{
    return {{QStringLiteral("id"), grant.id},
            {QStringLiteral("name"), grant.name},
            {QStringLiteral("createdAt"), grant.createdAt.toString(Qt::ISODate)},
            {QStringLiteral("expiresAt"), grant.expiresAt.toString(Qt::ISODate)},
            {QStringLiteral("lastUsedAt"), grant.lastUsedAt.isValid() ? grant.lastUsedAt.toString(Qt::ISODate) : QString()}};
}

QCoro::Task<ExitCode> create(CtlContext &context)
{
    const QString name = context.arguments.has("name") ? context.arguments.value("name") : QSysInfo::machineHostName();
    const Result<DeviceGrant> grant = co_await context.graph().session().createGrant(name);
    if (!grant)
        co_return context.refuse(grant.error());
    context.console.say(QStringLiteral("»%1« fetches documents without PIN until %2; nothing else is allowed with it.")
                            .arg(grant->name, grant->expiresAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"))));
    context.console.answer(toJson(*grant));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> list(CtlContext &context)
{
    const Result<QList<DeviceGrant>> grants = co_await context.graph().session().listGrants();
    if (!grants)
        co_return context.refuse(grants.error());
    const QString own = context.graph().vault().secrets().grantId;
    QJsonArray items;
    for (const DeviceGrant &grant : *grants) {
        QJsonObject item = toJson(grant);
        item.insert(QStringLiteral("thisDevice"), grant.id == own);
        items.append(item);
        context.console.say(QStringLiteral("%1  %2  until %3%4")
                                .arg(grant.id, grant.name, grant.expiresAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd")),
                                     grant.id == own ? QStringLiteral("  (this device)") : QString()));
    }
    if (grants->isEmpty())
        context.console.say(QStringLiteral("No device grants."));
    context.console.answer({{QStringLiteral("items"), items}});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> revoke(CtlContext &context)
{
    const QString id = context.arguments.word(2) == QLatin1String("this") ? context.graph().vault().secrets().grantId
                                                                          : context.arguments.word(2);
    if (id.isEmpty())
        co_return context.refuse(Error::make(Error::Kind::Invalid, QStringLiteral("no_grant")));
    const Result<void> done = co_await context.graph().session().revokeGrant(id);
    if (!done)
        co_return context.refuse(done.error());
    context.console.say(QStringLiteral("Revoked."));
    context.console.answer({{QStringLiteral("revoked"), id}});
    co_return ExitCode::Done;
}
} // namespace

QCoro::Task<ExitCode> runGrant(CtlContext &context)
{
    const QString verb = context.arguments.word(1);
    const Result<void> session = co_await Signer::needSession(context, false);
    if (!session)
        co_return context.refuse(session.error());
    if (verb == QLatin1String("create"))
        co_return co_await create(context);
    if (verb == QLatin1String("revoke"))
        co_return co_await revoke(context);
    co_return co_await list(context);
}
