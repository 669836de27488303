#pragma once
#include "callkit.h"
#include "contracttypes.h"

/// Kundendaten: writes (R3-101…106). What can be read comes with the changes feed.
namespace CompanyCalls
{
using CallKit::Reply;

Reply<CustomerRecord> putCompany(Channel &channel, qint64 rev, CompanyChange change);
Reply<CustomerRecord> putDispatch(Channel &channel, qint64 rev, DispatchChange change);
Reply<void> replaceKundenkennwort(Channel &channel, Secret loginPassword, Secret kundenkennwort);
} // namespace CompanyCalls
