#include "securitycalls.h"

using namespace CallKit;

namespace
{
const auto totpPath = QStringLiteral("/v1/totp"), sessionsPath = QStringLiteral("/v1/sessions");
} // namespace

Reply<TotpStatus> SecurityCalls::totp(Channel &channel)
{
    return ask<TotpStatus>(channel, Request::get(totpPath));
}

Reply<TotpEnrolment> SecurityCalls::enrol(Channel &channel, Secret password, Secret pin)
{
    return ask<TotpEnrolment>(channel, post(totpPath, TotpEnrolmentRequest{.currentPassword = password, .pin = pin}));
}

Reply<RecoveryCodes> SecurityCalls::confirm(Channel &channel, Secret code)
{
    return ask<RecoveryCodes>(channel, post(totpPath + QStringLiteral("/confirm"), TotpConfirmation{.code = code}));
}

Reply<void> SecurityCalls::remove(Channel &channel, Secret password, Secret code)
{
    return tell(channel, post(totpPath + QStringLiteral("/remove"), TotpRemoval{.currentPassword = password, .code = code}));
}

Reply<SessionList> SecurityCalls::sessions(Channel &channel)
{
    return ask<SessionList>(channel, Request::get(sessionsPath));
}

Reply<void> SecurityCalls::endSession(Channel &channel, QString id)
{
    return tell(channel, Request::remove(sessionsPath + u'/' + segment(id)));
}
