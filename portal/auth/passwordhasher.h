#pragma once
#include "secret.h"

#include <QString>

/// Argon2id with 19 MiB, two passes, one lane (libsodium). At most two at once, eight may wait; then Problem 429 `busy`.
namespace PasswordHasher
{
/// Of the NFC form.
QString hash(const Secret &password);
/// An empty `hash` costs the same time and is never right: unknown users and users without password.
bool verify(const QString &hash, const Secret &password);
} // namespace PasswordHasher
