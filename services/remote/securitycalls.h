#pragma once
#include "callkit.h"
#include "securitytypes.h"

/// The authenticator app and the own sessions.
namespace SecurityCalls
{
using CallKit::Reply;

Reply<TotpStatus> totp(Channel &channel);
Reply<TotpEnrolment> enrol(Channel &channel, Secret password, Secret pin);
Reply<RecoveryCodes> confirm(Channel &channel, Secret code);
Reply<void> remove(Channel &channel, Secret password, Secret code);
Reply<SessionList> sessions(Channel &channel);
Reply<void> endSession(Channel &channel, QString id);
} // namespace SecurityCalls
