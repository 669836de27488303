#include "accountroutes.h"
#include "portalcontext.h"
#include "router.h"
#include "securitytypes.h"

namespace
{
Response list(PortalContext &context, const Scope &scope)
{
    SessionList sessions;
    for (const Row &row : context.database.run(QStringLiteral("SELECT * FROM sessions WHERE user_id = ? AND ended_at IS NULL AND "
                                                              "expires_at >= ? ORDER BY created_at DESC, id"),
                                               {scope.userId, context.clock.nowMs()})) {
        SessionEntry entry;
        entry.id = row.text("id");
        entry.device = row.text("device").isNull() ? QStringLiteral("") : row.text("device");
        entry.address = row.text("address").isNull() ? QStringLiteral("") : row.text("address");
        entry.createdAt = PortalClock::instant(row.number("created_at"));
        entry.lastUsedAt = PortalClock::instant(row.number("last_activity"));
        entry.expiresAt = PortalClock::instant(row.number("expires_at"));
        entry.current = entry.id == scope.sessionId;
        sessions.items.append(entry);
    }
    return Response::of(sessions);
}

Response end(PortalContext &context, const Request &request, const Scope &scope)
{
    QString sql = QStringLiteral("UPDATE sessions SET ended_at = ? WHERE id = ? AND ended_at IS NULL");
    QVariantList bindings{context.clock.nowMs(), request.pathParameter(QStringLiteral("sessionId"))};
    if (context.rules.refuses(Rule::SessionOwn)) {
        sql += QStringLiteral(" AND user_id = ?");
        bindings.append(scope.userId);
    }
    const int ended = context.database.write(sql, bindings);
    if (ended == 0)
        throw Problem(404, "not_found");
    return Response::empty();
}
} // namespace

void registerSessionListRoutes(Router &router, PortalContext &context)
{
    const QString path = QStringLiteral("/v1/sessions");
    router.add(
        {"GET", path, Access::Session, {}, 0, [&context](const Request &, const Scope &scope) { return list(context, scope); }});
    router.add({"DELETE",
                path + QStringLiteral("/{sessionId}"),
                Access::Session,
                {},
                0,
                [&context](const Request &request, const Scope &scope) { return end(context, request, scope); }});
}
