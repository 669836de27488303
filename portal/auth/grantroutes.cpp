#include "accountroutes.h"
#include "accounttypes.h"
#include "portalcontext.h"
#include "router.h"
#include "sessions.h"

#include <QUuid>

namespace
{
constexpr qint64 grantLifetime = 90 * 24 * 3600000LL;
constexpr int nameMax = 80;

DeviceGrant read(const Row &row)
{
    DeviceGrant grant;
    grant.id = row.text("id");
    grant.rev = row.number("rev");
    grant.name = row.text("name");
    grant.createdAt = PortalClock::instant(row.number("created_at"));
    grant.expiresAt = PortalClock::instant(row.number("expires_at"));
    if (!row.isNull("last_used_at"))
        grant.lastUsedAt = PortalClock::instant(row.number("last_used_at"));
    return grant;
}

Response list(PortalContext &context, const Scope &scope)
{
    DeviceGrantList grants;
    for (const Row &row : context.database.run(QStringLiteral("SELECT * FROM grants WHERE user_id = ? AND revoked_at IS NULL "
                                                              "AND expires_at >= ? ORDER BY created_at, id"),
                                               {scope.userId, context.clock.nowMs()}))
        grants.items.append(read(row));
    return Response::of(grants);
}

Response create(PortalContext &context, const Request &request, const Scope &scope)
{
    const QString name = Http::body<DeviceGrantRequest>(request).name.trimmed();
    if (name.isEmpty())
        throw Problem(400, "invalid_body").withField(QStringLiteral("/name"), "too_short", {QStringLiteral("1")});
    if (name.size() > nameMax)
        throw Problem(400, "invalid_body").withField(QStringLiteral("/name"), "too_long", {QString::number(nameMax)});
    if (context.rules.refuses(Rule::GrantNeedsPin) && !Sessions(context).openedWithPin(scope.sessionId))
        throw Problem(403, "pin_required");
    const QByteArray token = SecretBox::newToken();
    const qint64 now = context.clock.nowMs();
    const auto row =
        context.database.first(QStringLiteral("INSERT INTO grants (id, rev, token_hash, user_id, name, created_at, expires_at) "
                                              "VALUES (?, 1, ?, ?, ?, ?, ?) RETURNING *"),
                               {QUuid::createUuid().toString(QUuid::WithoutBraces), SecretBox::tokenHash(token), scope.userId,
                                name, now, now + grantLifetime});
    DeviceGrant grant = read(*row);
    grant.token = Secret::fromUtf8(token);
    return Response::of(grant, 201).with("ETag", Http::etag(grant.rev));
}

Response revoke(PortalContext &context, const Request &request, const Scope &scope)
{
    Transaction::run(context.database, [&] {
        const auto row = context.database.first(
            QStringLiteral("SELECT id, rev FROM grants WHERE id = ? AND user_id = ? AND revoked_at IS NULL"),
            {request.pathParameter(QStringLiteral("grantId")), scope.userId});
        if (!row)
            throw Problem(404, "not_found");
        Http::requireIfMatch(request, row->number("rev"));
        context.database.write(QStringLiteral("UPDATE grants SET revoked_at = ?, rev = rev + 1 WHERE id = ?"),
                               {context.clock.nowMs(), row->text("id")});
    });
    return Response::empty();
}
} // namespace

void registerGrantRoutes(Router &router, PortalContext &context)
{
    const QString path = QStringLiteral("/v1/device-grants");
    router.add(
        {"GET", path, Access::Session, {}, 0, [&context](const Request &, const Scope &scope) { return list(context, scope); }});
    router.add({"POST", path, Access::Session, {}, 64 * 1024, [&context](const Request &request, const Scope &scope) {
                    return create(context, request, scope);
                }});
    router.add({"DELETE",
                path + QStringLiteral("/{grantId}"),
                Access::Session,
                {},
                0,
                [&context](const Request &request, const Scope &scope) { return revoke(context, request, scope); }});
}
