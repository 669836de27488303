#include "pbxtokens.h"

#include "httpmessage.h"
#include "pbxaccess.h"

namespace
{
Problem refused(const char *why)
{
    return Problem(403, "pbx_token_required", QLatin1String(why)); // one code: whoever it is gets a new one
}
} // namespace

PbxToken PbxTokens::issue(const Scope &scope, const QString &contractId)
{
    PbxAccess::requireChangeRole(scope, m_context.rules);
    const ServiceContract contract = PbxAccess::contract(m_context, scope, contractId);
    const QByteArray token = SecretBox::newToken();
    const qint64 now = m_context.clock.nowMs(), end = now + lifetimeMs;
    Transaction::run(m_context.database, [&] {
        m_context.database.write(QStringLiteral("DELETE FROM pbx_tokens WHERE expires_at < ?"), {now});
        m_context.database.write(
            QStringLiteral("INSERT INTO pbx_tokens (token_hash, session_id, contract_id, expires_at) VALUES (?, ?, ?, ?)"),
            {SecretBox::tokenHash(token), scope.sessionId, contract.id, end});
    });
    PbxToken issued;
    issued.token = Secret::fromUtf8(token);
    issued.audience = QStringLiteral("pbx:") + contract.id;
    issued.expiresAt = PortalClock::instant(end);
    return issued;
}

QString PbxTokens::require(const Request &request, const Scope &scope)
{
    const QByteArray token = request.header("pbx-token");
    const auto row = token.isEmpty() ? std::nullopt
                                     : m_context.database.first(QStringLiteral("SELECT * FROM pbx_tokens WHERE token_hash = ?"),
                                                                {SecretBox::tokenHash(token)});
    if (!row)
        throw refused("no Pbx-Token, or none that is known");
    if (row->text("session_id") != scope.sessionId && m_context.rules.refuses(Rule::PbxTokenSession))
        throw refused("the Pbx-Token of another session");
    if (m_context.clock.nowMs() > row->number("expires_at") && m_context.rules.refuses(Rule::PbxTokenLifetime))
        throw refused("the Pbx-Token is older than ten minutes");
    return row->text("contract_id");
}

void PbxTokens::require(const Request &request, const Scope &scope, const QString &contractId)
{
    if (request.header("pbx-token").isEmpty() && !m_context.rules.refuses(Rule::PbxTokenRequired))
        return;
    if (require(request, scope) != contractId && m_context.rules.refuses(Rule::PbxTokenAudience))
        throw refused("the Pbx-Token of another telephone system");
}
