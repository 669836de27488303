#pragma once
#include "callkit.h"
#include "usertypes.h"

/// The user administration's writes; the users themselves come with the changes feed.
namespace UserCalls
{
using CallKit::Reply;

Reply<PortalUser> create(Channel &channel, NewUser user);
Reply<PortalUser> change(Channel &channel, QString id, qint64 rev, UserChange change);
/// `confirm`: the user name once more.
Reply<void> remove(Channel &channel, QString id, qint64 rev, QString confirm);
} // namespace UserCalls
