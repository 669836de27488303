#include "errorwords.h"

#include "errortable.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace
{
QString tr(const char *text)
{
    return QCoreApplication::translate("ErrorWords", text);
}

ErrorWords::Words byKind(const Error &error)
{
    const ErrorTable::Entry &entry = ErrorTable::forKind(error.kind);
    return {tr(entry.text), entry.advice ? tr(entry.advice) : QString(), entry.offer};
}
} // namespace

ErrorWords::Words ErrorWords::of(const Error &error)
{
    Words words;
    if (const ErrorTable::Entry *entry = ErrorTable::find(error.code))
        words = {tr(entry->text), entry->advice ? tr(entry->advice) : QString(), entry->offer};
    else
        words = byKind(error);
    if (error.retryAfter.count() > 0) {
        const int seconds = int(error.retryAfter.count());
        words.advice =
            seconds < 120
                ? QCoreApplication::translate("ErrorWords", "Please try again in %n second(s).", nullptr, seconds)
                : QCoreApplication::translate("ErrorWords", "Please try again in %n minute(s).", nullptr, (seconds + 59) / 60);
    }
    return words;
}

QString ErrorWords::sentence(const Error &error)
{
    const Words words = of(error);
    return words.advice.isEmpty() ? words.text : words.text + u' ' + words.advice;
}

QString ErrorWords::offerText(Offer offer)
{
    switch (offer) {
    case Offer::Retry:
        return QCoreApplication::translate("ErrorWords", "Try again");
    case Offer::SignIn:
        return QCoreApplication::translate("ErrorWords", "Sign in");
    case Offer::Unlock:
        return QCoreApplication::translate("ErrorWords", "Unlock");
    case Offer::ForgotPassword:
    case Offer::RequestLink:
        return QCoreApplication::translate("ErrorWords", "Forgot password");
    case Offer::OpenSettings:
        return QCoreApplication::translate("ErrorWords", "Settings");
    case Offer::None:
        break;
    }
    return {};
}

QString ErrorWords::details(const Error &error)
{
    QStringList lines;
    lines << QCoreApplication::translate("ErrorWords", "Code: %1").arg(error.code);
    lines << QCoreApplication::translate("ErrorWords", "Kind: %1")
                 .arg(QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(error.kind))));
    if (error.httpStatus)
        lines << QCoreApplication::translate("ErrorWords", "Status: %1").arg(error.httpStatus);
    if (!error.requestId.isEmpty())
        lines << QCoreApplication::translate("ErrorWords", "Request: %1").arg(error.requestId);
    if (!error.detail.isEmpty())
        lines << error.detail;
    return lines.join(u'\n');
}

QStringList ErrorWords::knownCodes()
{
    QStringList codes;
    for (const ErrorTable::Entry &entry : ErrorTable::all())
        codes << QString::fromLatin1(entry.code);
    return codes;
}
