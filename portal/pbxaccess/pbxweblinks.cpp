#include "pbxweblinks.h"

#include "httpmessage.h"
#include "links.h"
#include "pbxaccess.h"

PbxWebLink PbxWebLinks::create(const Scope &scope, const QString &contractId)
{
    PbxAccess::requireChangeRole(scope, m_context.rules);
    const ServiceContract contract = PbxAccess::contract(m_context, scope, contractId);
    const QByteArray token = SecretBox::newToken();
    const qint64 end = m_context.clock.nowMs() + lifetimeMs;
    m_context.database.write(
        QStringLiteral("INSERT INTO pbx_web_links (token_hash, session_id, contract_id, expires_at) VALUES (?, ?, ?, ?)"),
        {SecretBox::tokenHash(token), scope.sessionId, contract.id, end});
    PbxWebLink link;
    link.url = Links(m_context).publicUrl() + QStringLiteral("/pbx/sso/") + QString::fromLatin1(token);
    link.expiresAt = PortalClock::instant(end);
    return link;
}

PbxWebLinks::Live PbxWebLinks::inspect(const QByteArray &token)
{
    const QString hash = SecretBox::tokenHash(token);
    const auto row = m_context.database.first(
        QStringLiteral("SELECT l.used_at, l.expires_at, s.ended_at, s.user_id, c.number FROM pbx_web_links l "
                       "JOIN sessions s ON s.id = l.session_id JOIN contracts c ON c.id = l.contract_id WHERE l.token_hash = ?"),
        {hash});
    if (!row)
        throw Problem(404, "link_invalid");
    const Rules &rules = m_context.rules;
    if (!row->isNull("used_at") && rules.refuses(Rule::PbxLinkOnce))
        throw Problem(410, "link_used");
    if (m_context.clock.nowMs() > row->number("expires_at") && rules.refuses(Rule::PbxLinkLifetime))
        throw Problem(410, "link_expired");
    if (!row->isNull("ended_at") && rules.refuses(Rule::PbxLinkSession))
        throw Problem(410, "link_expired", QStringLiteral("the session has ended"));
    return {hash, row->text("user_id"), row->text("number")};
}

PbxWebLinks::Live PbxWebLinks::redeem(const QByteArray &token)
{
    return Transaction::run(m_context.database, [&] {
        const Live live = inspect(token);
        // the write decides between several at the same time
        const int changed = m_context.database.write(
            QStringLiteral("UPDATE pbx_web_links SET used_at = ? WHERE token_hash = ? AND (used_at IS NULL OR ? = 0)"),
            {m_context.clock.nowMs(), live.hash, qint64(m_context.rules.refuses(Rule::PbxLinkOnce))});
        if (changed == 0)
            throw Problem(410, "link_used");
        return live;
    });
}
