#pragma once
#include "accounts.h"

struct Request;

/// The password of a signed-in user, asked again: same limits as at the sign-in.
namespace OwnPassword
{
/// 403 `wrong_password`, 429 `rate_limited`, 403 `account_link_required`.
void require(PortalContext &context, const Account &account, const Secret &password, const Request &request);
} // namespace OwnPassword
