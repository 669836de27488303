#pragma once
#include "accounts.h"
#include "scope.h"

/// User names are unique at the whole portal, because the sign-in knows nothing but the name. Who may be told why a name cannot
/// be had: docs/adr/0013.
namespace UserNames
{
inline constexpr qint64 heldMs = 180LL * 24 * 3600000; ///< G-31

/// Throws for a name that is not free for `exceptUserId`'s account: 409 `user_name_taken` or `user_name_held` where the name
/// belongs or belonged to the same customer and its administrator asks, else 409 `user_name_not_available`; 429 `rate_limited`
/// after 20 of the latter within an hour. Not inside a transaction.
void requireFree(PortalContext &context, const Scope &scope, const QString &name, const QString &exceptUserId = {});
/// True while the name of a deleted user is held back.
bool isHeld(PortalContext &context, const QString &name);
/// Holds the account's name back from now on; inside the caller's transaction.
void hold(PortalContext &context, const Account &account);
/// Somebody else was faster with the name: the refusal of requireFree(), found after a unique violation.
[[noreturn]] void refuseLate(PortalContext &context, const Scope &scope, const QString &name);
} // namespace UserNames
