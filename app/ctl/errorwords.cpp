#include "errorwords.h"

#include <QHash>

namespace
{
using Words = ErrorWords::Words;

ExitCode byKind(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Protocol:
        return ExitCode::Network;
    case Error::Kind::Auth:
    case Error::Kind::Forbidden:
    case Error::Kind::RateLimited:
        return ExitCode::Refused;
    case Error::Kind::Storage:
        return ExitCode::Disk;
    default:
        return ExitCode::Failed;
    }
}

const Words *find(const Error &error)
{
    for (const Words &words : ErrorWords::table())
        if (error.code == QLatin1String(words.code))
            return &words;
    return nullptr;
}
} // namespace

ExitCode ErrorWords::exitCode(const Error &error)
{
    const Words *words = find(error);
    return words ? words->exit : byKind(error.kind);
}

QString ErrorWords::sentence(const Error &error)
{
    const Words *words = find(error);
    QString text =
        words ? QString::fromUtf8(words->text) : QStringLiteral("It did not work: ") + error.code + QStringLiteral(" (%1).");
    if (text.contains(QLatin1String("%1")))
        text = text.arg(error.detail.isEmpty() ? error.code : error.detail);
    if (error.retryAfter.count() > 0)
        text += QStringLiteral(" Try again in %1 s.").arg(error.retryAfter.count());
    if (!error.requestId.isEmpty())
        text += QStringLiteral(" [request %1]").arg(error.requestId);
    return text;
}
