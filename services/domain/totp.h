#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>

/// Codes of an authenticator app (RFC 6238): 8 digits, steps of 30 s, HMAC-SHA-1. SHA-1 because many apps ignore the URI's
/// `algorithm` and compute with it anyway; known collisions of SHA-1 do not touch HMAC.
namespace Totp
{
inline constexpr int digits = 8, stepSeconds = 30;

/// The step of a time in milliseconds since 1970 UTC.
qint64 stepOf(qint64 ms);
/// The 8 digits of a step.
QString code(QByteArrayView secret, qint64 step);
/// RFC 4648 base 32 without padding, upper case.
QString toBase32(QByteArrayView bytes);
/// Blanks, hyphens and lower case are taken; nullopt for any other character.
std::optional<QByteArray> fromBase32(const QString &text);
/// In groups of four, for reading aloud and typing.
QString grouped(const QString &text);
/// "otpauth://totp/…" as authenticator apps read it.
QString uri(const QString &issuer, const QString &account, const QString &base32);
/// What was typed without blanks and hyphens, upper case.
QString normalised(const QString &typed);
/// Eight digits and nothing else: a code of the app; anything else is taken for a recovery code.
bool looksLikeCode(const QString &normalised);
} // namespace Totp
