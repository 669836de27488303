#include "portalsecurityservice.h"

#include "securitycalls.h"

QCoro::Task<Result<TotpStatus>> PortalSecurityService::totp()
{
    return SecurityCalls::totp(m_channel);
}

QCoro::Task<Result<TotpEnrolment>> PortalSecurityService::enrolTotp(Secret password, Secret pin)
{
    return SecurityCalls::enrol(m_channel, password, pin);
}

QCoro::Task<Result<QStringList>> PortalSecurityService::confirmTotp(Secret code)
{
    const Result<RecoveryCodes> answer = co_await SecurityCalls::confirm(m_channel, code);
    if (!answer)
        co_return fail(answer.error());
    co_return answer->codes;
}

QCoro::Task<Result<void>> PortalSecurityService::removeTotp(Secret password, Secret code)
{
    return SecurityCalls::remove(m_channel, password, code);
}

QCoro::Task<Result<QList<SessionEntry>>> PortalSecurityService::sessions()
{
    const Result<SessionList> list = co_await SecurityCalls::sessions(m_channel);
    if (!list)
        co_return fail(list.error());
    co_return list->items;
}

QCoro::Task<Result<void>> PortalSecurityService::endSession(QString id)
{
    return SecurityCalls::endSession(m_channel, id);
}
