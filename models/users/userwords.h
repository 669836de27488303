#pragma once
#include "result.h"
#include "tone.h"
#include "usertypes.h"

/// Users in words: roles, states, and what is wrong with a field, the same for the form, the CSV preview and the portal's
/// refusal.
namespace UserWords
{
/// The provider's own words, German in both languages.
QString role(const QString &word);
QString roles(const QStringList &words);
QString status(Contract::UserStatus status);
QString statusMeaning(Contract::UserStatus status);
Tone statusTone(Contract::UserStatus status);
/// What of `signInPin`.
QString pin(Contract::PinUse use);
/// The name of a field of NewUser, by its pointer.
QString fieldName(const QString &pointer);
/// "full stop (.)" or "U+0007": the character of a fault.
QString characterName(const QString &character);
/// One fault as a sentence.
QString fault(const Error::Field &field);
/// What saving this change brings about, one sentence each (R3-113, R3-115…117).
QStringList consequences(const PortalUser &user, const UserChange &change);
/// All of a refusal by field; without fields its own words.
QString refusal(const Error &error);
} // namespace UserWords
