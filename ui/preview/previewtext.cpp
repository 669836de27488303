#include "previewtext.h"
#include <QCoreApplication>

QString previewFailureText(PreviewFailure failure)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("PreviewText", text); };
    switch (failure) {
    case PreviewFailure::Damaged:
        return say(QT_TRANSLATE_NOOP("PreviewText", "This file is damaged or not a PDF. It cannot be shown."));
    case PreviewFailure::PasswordNeeded:
        return say(QT_TRANSLATE_NOOP("PreviewText", "This PDF is protected by a password. Open it in another program."));
    case PreviewFailure::NoPages:
        return say(QT_TRANSLATE_NOOP("PreviewText", "This PDF has no pages."));
    case PreviewFailure::TooLarge:
        return say(QT_TRANSLATE_NOOP("PreviewText", "This PDF is larger than 64 MB. Open it in another program."));
    case PreviewFailure::PageBroken:
        return say(QT_TRANSLATE_NOOP("PreviewText", "This page cannot be shown."));
    case PreviewFailure::NotStarted:
        return say(
            QT_TRANSLATE_NOOP("PreviewText", "The preview program could not be started. Is Fernamt installed completely?"));
    case PreviewFailure::TimedOut:
        return say(QT_TRANSLATE_NOOP("PreviewText", "Showing this PDF took too long and was stopped."));
    case PreviewFailure::Crashed:
        return say(QT_TRANSLATE_NOOP("PreviewText", "The preview program stopped while reading this PDF."));
    case PreviewFailure::BadRequest:
    case PreviewFailure::Protocol:
        break;
    }
    return say(QT_TRANSLATE_NOOP("PreviewText", "The preview program gave an answer that makes no sense."));
}
