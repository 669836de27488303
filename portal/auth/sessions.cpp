#include "sessions.h"

#include "httpmessage.h"
#include "portalcontext.h"
#include "router.h"

#include <QUuid>

namespace
{
constexpr qint64 sessionLifetime = 12 * 3600000LL, idle = 30 * 60000LL;
/// Activity is written at most once a second.
constexpr qint64 activityGrain = 1000;

QByteArray bearer(const Request &request)
{
    const QByteArray header = request.header("authorization");
    return header.left(7).toLower() == "bearer " ? header.mid(7).trimmed() : QByteArray();
}
} // namespace

Sessions::Opened Sessions::open(const Account &account, bool withSecondFactor, const QString &device, const QString &address)
{
    const QByteArray token = SecretBox::newToken();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 now = m_context.clock.nowMs();
    m_context.database.write(
        QStringLiteral("INSERT INTO sessions (id, token_hash, user_id, with_pin, created_at, expires_at, last_activity, "
                       "device, address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, SecretBox::tokenHash(token), account.id, qint64(withSecondFactor), now, now + sessionLifetime, now, device,
         address});
    return {Secret::fromUtf8(token), info(id)};
}

bool Sessions::isLocked(const Row &row) const
{
    return m_context.rules.refuses(Rule::SessionIdleLock) &&
           (row.flag("locked") || m_context.clock.nowMs() - row.number("last_activity") > idle);
}

SessionInfo Sessions::info(const QString &sessionId)
{
    const auto row = m_context.database.first(QStringLiteral("SELECT * FROM sessions WHERE id = ?"), {sessionId});
    const auto account = Accounts::byId(m_context, row->text("user_id"));
    SessionInfo info;
    info.id = sessionId;
    info.user = account->userInfo();
    info.customer = Accounts::customer(m_context, account->customerId);
    info.createdAt = PortalClock::instant(row->number("created_at"));
    info.expiresAt = PortalClock::instant(row->number("expires_at"));
    info.locked = isLocked(*row);
    return info;
}

Scope Sessions::authorize(const Request &request, const Route &route)
{
    if (route.access == Access::Public)
        return {};
    const QByteArray token = bearer(request);
    if (token.isEmpty())
        throw Problem(401, "unauthenticated");
    const QString hash = SecretBox::tokenHash(token);
    if (const auto row = m_context.database.first(QStringLiteral("SELECT * FROM sessions WHERE token_hash = ?"), {hash}))
        return ofSession(*row, request, route);
    if (const auto row = m_context.database.first(QStringLiteral("SELECT * FROM grants WHERE token_hash = ?"), {hash}))
        return ofGrant(*row, route);
    throw Problem(401, "unauthenticated");
}

Scope Sessions::ofSession(const Row &row, const Request &request, const Route &route)
{
    const qint64 now = m_context.clock.nowMs();
    if (!row.isNull("ended_at"))
        throw Problem(401, "unauthenticated");
    if (now > row.number("expires_at") && m_context.rules.refuses(Rule::SessionLifetime))
        throw Problem(401, "session_expired");
    Scope scope = ofUser(row.text("user_id"), route);
    scope.sessionId = row.text("id");
    const bool locked = isLocked(row);
    if (locked && route.access != Access::LockedSessionToo)
        throw Problem(401, "session_locked");
    const bool pbx = route.pattern.startsWith(QLatin1String("/v1/pbx/"));
    if (!pbx && !request.header("pbx-token").isEmpty() && m_context.rules.refuses(Rule::PbxTokenRoute))
        throw Problem(403, "forbidden", QStringLiteral("a Pbx-Token is good for the telephone system alone"));
    if (!locked && request.header("fernamt-activity") != "background" && now - row.number("last_activity") >= activityGrain)
        m_context.database.write(QStringLiteral("UPDATE sessions SET last_activity = ? WHERE id = ? AND last_activity < ?"),
                                 {now, scope.sessionId, now});
    return scope;
}

Scope Sessions::ofGrant(const Row &row, const Route &route)
{
    const qint64 now = m_context.clock.nowMs();
    const Rules &rules = m_context.rules;
    if ((!row.isNull("revoked_at") && rules.refuses(Rule::GrantRevoked)) ||
        (now > row.number("expires_at") && rules.refuses(Rule::GrantLifetime)))
        throw Problem(401, "unauthenticated");
    if (route.access != Access::SessionOrGrant && rules.refuses(Rule::GrantScope))
        throw Problem(403, "forbidden", QStringLiteral("a device grant reads documents only"));
    Scope scope = ofUser(row.text("user_id"), route);
    scope.grantId = row.text("id");
    if (row.isNull("last_used_at") || now - row.number("last_used_at") >= 60000)
        m_context.database.write(QStringLiteral("UPDATE grants SET last_used_at = ? WHERE id = ?"), {now, scope.grantId});
    return scope;
}

Scope Sessions::ofUser(const QString &userId, const Route &route)
{
    const auto account = Accounts::byId(m_context, userId);
    if (!account || (account->locked && m_context.rules.refuses(Rule::LockedUser)))
        throw Problem(401, "unauthenticated");
    Scope scope;
    scope.customerId = account->customerId;
    scope.userId = account->id;
    scope.roles = account->roles;
    const bool allowed = route.roles.isEmpty() || std::any_of(route.roles.begin(), route.roles.end(),
                                                              [&](Contract::Role role) { return scope.hasRole(role); });
    if (!allowed)
        throw Problem(403, "forbidden");
    return scope;
}

bool Sessions::openedWithPin(const QString &sessionId)
{
    const auto row = m_context.database.first(QStringLiteral("SELECT with_pin FROM sessions WHERE id = ?"), {sessionId});
    return row && row->flag("with_pin");
}

void Sessions::lock(const QString &sessionId)
{
    m_context.database.write(QStringLiteral("UPDATE sessions SET locked = 1 WHERE id = ?"), {sessionId});
}

void Sessions::unlock(const QString &sessionId)
{
    m_context.database.write(QStringLiteral("UPDATE sessions SET locked = 0, last_activity = ? WHERE id = ?"),
                             {m_context.clock.nowMs(), sessionId});
}

void Sessions::end(const QString &sessionId)
{
    m_context.database.write(QStringLiteral("UPDATE sessions SET ended_at = ? WHERE id = ?"),
                             {m_context.clock.nowMs(), sessionId});
}

void Sessions::endAll(const QString &userId, const QString &exceptId)
{
    m_context.database.write(
        QStringLiteral("UPDATE sessions SET ended_at = ? WHERE user_id = ? AND id <> ? AND ended_at IS NULL"),
        {m_context.clock.nowMs(), userId, exceptId.isNull() ? QStringLiteral("") : exceptId});
}

QStringList Sessions::revokeGrants(const QString &userId)
{
    const qint64 now = m_context.clock.nowMs();
    QStringList names;
    for (const Row &row :
         m_context.database.run(QStringLiteral("UPDATE grants SET revoked_at = ?, rev = rev + 1 "
                                               "WHERE user_id = ? AND revoked_at IS NULL AND expires_at >= ? RETURNING name"),
                                {now, userId, now}))
        names.append(row.text("name"));
    names.sort();
    return names;
}
