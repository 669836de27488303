#include "technicalaccess.h"

#include "contractfeatures.h"
#include "contractguard.h"
#include "contractlog.h"
#include "httpmessage.h"
#include "idempotencykeys.h"
#include "randompassword.h"

#include <QJsonDocument>

using Ordering::Feature;

ServiceContract TechnicalAccess::contract(const Request &request, const Scope &scope)
{
    const auto found = ContractStore(m_context).find(scope, request.pathParameter(QStringLiteral("contractId")));
    if (!found)
        throw Problem(404, "not_found");
    return *found;
}

/// The wait is the connection's, no worker sleeps: everything else stays quick.
Response TechnicalAccess::slowly(const Request &request, Response response) const
{
    const auto fails = m_context.options.testControls
                           ? m_context.database.first(QStringLiteral("SELECT value FROM settings WHERE name = ?"), {failSetting})
                           : std::nullopt;
    if (fails && fails->text("value") == u"1")
        response = Problem(503, "technical_unavailable").withRetryAfter(10).response(request.requestId);
    response.hold = std::chrono::seconds(m_context.options.technicalDelay);
    return response;
}

Response TechnicalAccess::sip(const Request &request, const Scope &scope)
{
    Http::refuseUnknownParameters(request, {});
    const ServiceContract c = contract(request, scope);
    if (!ContractFeatures::has(c, Feature::SipAccounts))
        ContractGuard::requireFeature(c, Feature::SipAccess, m_context.rules);
    ContractLog::write(m_context, scope, c.id, "sip_read");
    const bool blocked = c.state == Ordering::ContractState::Blocked;
    return slowly(request, Response::of(LineStore::shown(LineStore(m_context).of(c), blocked)));
}

Response TechnicalAccess::cpe(const Request &request, const Scope &scope)
{
    Http::refuseUnknownParameters(request, {});
    const ServiceContract c = contract(request, scope);
    ContractGuard::requireFeature(c, Feature::Cpe, m_context.rules);
    ContractLog::write(m_context, scope, c.id, "cpe_read");
    return slowly(request, Response::of(LineStore(m_context).of(c).cpe));
}

Response TechnicalAccess::newPassword(const Request &request, const Scope &scope, LineStore::Password which)
{
    const bool sip = which == LineStore::Password::Sip;
    IdempotencyKeys keys(m_context);
    const QString key = keys.keyOf(request);
    const QString id = request.pathParameter(QStringLiteral("contractId"));
    const auto work = [&] {
        const ServiceContract c = contract(request, scope);
        ContractGuard::requireChangeable(c, m_context.rules);
        if (!sip || !ContractFeatures::has(c, Feature::SipAccounts))
            ContractGuard::requireFeature(c, sip ? Feature::SipAccess : Feature::DslLine, m_context.rules);
        NewPassword answer;
        answer.password = RandomPassword::make();
        LineStore(m_context).setPassword(c, which, answer.password);
        ContractLog::write(m_context, scope, c.id, sip ? "sip_password" : "dsl_password");
        IdempotencyKeys::Outcome outcome;
        outcome.response = Response::of(answer);
        outcome.subjectId = c.id;
        // what is stored for later answers never holds the password
        outcome.replay = QJsonDocument(QJsonObject{{QStringLiteral("secretDelivered"), true}}).toJson(QJsonDocument::Compact);
        return outcome;
    };
    return keys.once(scope, key, sip ? IdempotencyKeys::Purpose::SipPassword : IdempotencyKeys::Purpose::DslPassword,
                     QJsonObject{{QStringLiteral("contractId"), id}}, work);
}
