#pragma once
#include "accounts.h"
#include "rules.h"
#include "scope.h"

/// Who administers users: Administrator Kundenportal in a session (R3-110, G-37), and which users.
namespace UserAccess
{
bool isAllowed(const Scope &scope, const Rules &rules);
/// 403 forbidden.
void require(const Scope &scope, const Rules &rules);
/// An account that holds the role Administrator Kundenportal is changed only by itself, in »Mein Profil« (R3-112).
bool isEditable(const Account &account);
/// 403 user_not_editable.
void requireEditable(const Account &account, const Rules &rules);
} // namespace UserAccess
