#pragma once
#include "result.h"

/// The only place that turns an Error into words and an offered action. Complete for every code of api/openapi.yaml and every
/// code of the client; a test compares.
namespace ErrorWords
{
enum class Offer { None, Retry, SignIn, Unlock, ForgotPassword, RequestLink, OpenSettings };

struct Words {
    QString text;   ///< what is the matter
    QString advice; ///< what to do about it; may be empty
    Offer offer = Offer::None;
};

Words of(const Error &error);
/// Text and advice as one paragraph.
QString sentence(const Error &error);
QString offerText(Offer offer);
/// What Details shows: code, status, request id and the English detail; no secret ever.
QString details(const Error &error);
/// Every code that has words of its own.
QStringList knownCodes();
} // namespace ErrorWords
