#pragma once
#include "accounts.h"
#include "mailoutbox.h"

/// Notices about the authenticator app to the stored address, German (G-43).
namespace TotpMail
{
OutgoingMail enrolled(const Account &account);
OutgoingMail removed(const Account &account);
/// By the operator, who was asked for it.
OutgoingMail reset(const Account &account);
OutgoingMail recoveryCodeUsed(const Account &account, int left);
} // namespace TotpMail
