#include "contractcalls.h"

using namespace CallKit;

namespace
{
QString path(const QString &contractId, const char *part)
{
    return QStringLiteral("/v1/contracts/%1/%2").arg(segment(contractId), QString::fromLatin1(part));
}

Request reset(const QString &contractId, const char *part, const QString &key)
{
    Request request = Request::post(path(contractId, part));
    request.idempotencyKey = key;
    return request;
}
} // namespace

Reply<SipAccess> ContractCalls::sipAccess(Channel &channel, QString contractId, std::stop_token stop)
{
    return ask<SipAccess>(channel, Request::get(path(contractId, "sip")), stop);
}

Reply<Cpe> ContractCalls::cpe(Channel &channel, QString contractId, std::stop_token stop)
{
    return ask<Cpe>(channel, Request::get(path(contractId, "cpe")), stop);
}

Reply<NewPassword> ContractCalls::resetSipPassword(Channel &channel, QString contractId, QString key)
{
    return ask<NewPassword>(channel, reset(contractId, "sip-password", key));
}

Reply<NewPassword> ContractCalls::resetDslPassword(Channel &channel, QString contractId, QString key)
{
    return ask<NewPassword>(channel, reset(contractId, "dsl-password", key));
}

Reply<SelfCare> ContractCalls::putDiversions(Channel &channel, QString contractId, qint64 rev, DiversionList list)
{
    return ask<SelfCare>(channel, Request::put(path(contractId, "diversions"), rev, JsonCodec::toJson(list)));
}

Reply<SelfCare> ContractCalls::putClipNumbers(Channel &channel, QString contractId, qint64 rev, ClipNumberList list)
{
    return ask<SelfCare>(channel, Request::put(path(contractId, "clip-numbers"), rev, JsonCodec::toJson(list)));
}

Reply<SelfCare> ContractCalls::putRegistration(Channel &channel, QString contractId, qint64 rev, Registration registration)
{
    return ask<SelfCare>(channel, Request::put(path(contractId, "registration"), rev, JsonCodec::toJson(registration)));
}

Reply<Kundenkennwort> ContractCalls::kundenkennwort(Channel &channel, Secret loginPassword)
{
    KundenkennwortRequest body;
    body.password = loginPassword;
    return ask<Kundenkennwort>(channel, post(QStringLiteral("/v1/customer/kundenkennwort"), body));
}
