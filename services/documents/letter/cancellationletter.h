#pragma once
#include "contracttypes.h"

#include <QByteArray>

/// The notice of a contract, filled in, to be printed, dated, signed and sent: a contract ends only in writing (R3-044). The
/// letter is German whatever the language of the program, since the provider reads it. Needs a QGuiApplication.
struct CancellationLetter {
    CustomerRecord sender;
    QStringList recipient; ///< address lines of the provider
    QString contractNumber;
    QString product;
    QDate endsOn; ///< the wished end; invalid: the next possible one

    QByteArray pdf() const;
};
