#pragma once
#include "accounts.h"
#include "mailoutbox.h"

/// The mails of the sign-in, German. R3-001: user name and link; R3-019: the button says »Passwort vergeben«.
namespace LinkMail
{
OutgoingMail compose(const Account &account, Contract::LinkPurpose purpose, const QString &to, const QString &url);
/// Benutzernamen vergessen (G-40): all names that belong to the address.
OutgoingMail userNames(const QString &to, const QStringList &names);
/// Notice to the old address after a change of number, address or name (G-43).
OutgoingMail changed(const Account &before, const QStringList &what);
/// The same when the administrator changed it (R3-115).
OutgoingMail changedByAdministrator(const Account &before, const QStringList &what);
/// Notice that a password set by a link ended these device grants (G-37).
OutgoingMail grantsRevoked(const Account &account, const QStringList &names);
} // namespace LinkMail
