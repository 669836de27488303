#include "ctlwords.h"

#include "errorwords.h"

namespace
{
using Words = CtlWords::Words;

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
    for (const Words &words : CtlWords::table())
        if (error.code == QLatin1String(words.code))
            return &words;
    return nullptr;
}
} // namespace

ExitCode CtlWords::exitCode(const Error &error)
{
    const Words *words = find(error);
    return words ? words->exit : byKind(error.kind);
}

QString CtlWords::sentence(const Error &error)
{
    const QString detail = error.detail.isEmpty() ? error.code : error.detail;
    QString text;
    if (const Words *words = find(error); words && words->text) {
        text = QString::fromUtf8(words->text);
        if (text.contains(QLatin1String("%1")))
            text = text.arg(detail);
        if (error.retryAfter.count() > 0)
            text += QStringLiteral(" Try again in %1 s.").arg(error.retryAfter.count());
    } else {
        // A terminal has no Details to open: the path, host or reason stands in the sentence.
        const ErrorWords::Words shared = ErrorWords::of(error);
        text = shared.text.endsWith(u'.') ? QStringLiteral("%1 (%2).").arg(shared.text.chopped(1), detail) : shared.text;
        if (!shared.advice.isEmpty() && shared.offer != ErrorWords::Offer::OpenSettings)
            text += u' ' + shared.advice;
    }
    if (!error.requestId.isEmpty())
        text += QStringLiteral(" [request %1]").arg(error.requestId);
    return text;
}
