#include "pbxtokens.h"

#include "pbxcalls.h"
#include "sessionservice.h"

#include <QPointer>
#include <chrono>

using namespace std::chrono_literals;

PbxTokens::PbxTokens(Channel &channel, SessionService &session) : m_channel(channel)
{
    connect(&session, &SessionService::stateChanged, this, [this] { m_tokens.clear(); });
    connect(&session, &SessionService::rolesChanged, this, [this] { m_tokens.clear(); });
}

QCoro::Task<Result<Secret>> PbxTokens::of(QString contractId)
{
    const QPointer<PbxTokens> self(this);
    const auto held = m_tokens.constFind(contractId);
    if (held != m_tokens.constEnd() && !held->until.hasExpired())
        co_return held->token;
    PbxTokenRequest request; // by name: g++ 12 destroys a braced argument of what is awaited twice
    request.contractId = contractId;
    const Result<PbxToken> answer = co_await PbxCalls::token(m_channel, request);
    if (!answer)
        co_return fail(answer.error());
    if (self)
        self->m_tokens.insert(contractId, {answer->token, QDeadlineTimer(9min)});
    co_return answer->token;
}
