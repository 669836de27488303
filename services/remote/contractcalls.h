#pragma once
#include "callkit.h"
#include "contracttypes.h"
#include "selfcaretypes.h"

/// Contracts' remote half: technical data and writes. What can be read from the changes feed has no call here.
namespace ContractCalls
{
using CallKit::Reply;

Reply<SipAccess> sipAccess(Channel &channel, QString contractId, std::stop_token stop);
Reply<Cpe> cpe(Channel &channel, QString contractId, std::stop_token stop);
/// Under the same key the portal changes the password once.
Reply<NewPassword> resetSipPassword(Channel &channel, QString contractId, QString key);
Reply<NewPassword> resetDslPassword(Channel &channel, QString contractId, QString key);
Reply<SelfCare> putDiversions(Channel &channel, QString contractId, qint64 rev, DiversionList list);
Reply<SelfCare> putClipNumbers(Channel &channel, QString contractId, qint64 rev, ClipNumberList list);
Reply<SelfCare> putRegistration(Channel &channel, QString contractId, qint64 rev, Registration registration);
Reply<Kundenkennwort> kundenkennwort(Channel &channel, Secret loginPassword);
} // namespace ContractCalls
