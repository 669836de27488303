#pragma once
#include "result.h"
#include "usertypes.h"

#include <optional>

/// Rules of form for a user's data (R3-011, R3-110, R3-114…116). Shared by portal and client: the portal enforces them, form and
/// CSV preview name the same faults before anything is sent. Lengths count Unicode code points after NFC.
namespace UserRules
{
inline constexpr int fullNameMax = 120, emailMax = 254, phoneMax = 40;

/// The words of the roles that can be given here: Administrator Telefonanlage and Buchhaltung Kunde (R3-110).
const QStringList &offeredRoles();
/// R3-011: Buchhaltung Kunde always signs in with a PIN.
bool roleDemandsPin(const QStringList &roles);

/// Each finding has pointer ("/email"), code (required, too_short, too_long, character, invalid, unknown_value) and params (limit
/// or character). nullopt: good.
using Finding = std::optional<Error::Field>;
Finding userName(const QString &text);
Finding fullName(const QString &text);
Finding email(const QString &text);
/// Empty is allowed.
Finding number(const QString &text, const QString &pointer);
Finding roles(const QStringList &words);
/// A role, or the wish, that demands a PIN needs a number for it (R3-011, G-09).
Finding pin(const QStringList &roles, Contract::PinUse wish, const QString &mobileNumber);

/// All of the above, in the order of the form.
QList<Error::Field> check(const NewUser &user);

/// As it is stored, "+49…"; nullopt when it is no number.
std::optional<QString> normalizedNumber(const QString &typed);
} // namespace UserRules
