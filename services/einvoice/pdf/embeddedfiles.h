#pragma once
#include "result.h"

#include <QByteArray>
#include <QList>

class QPDF;

/// A file embedded in a PDF. `name` is foreign text.
struct EmbeddedFile {
    QString name;
    QString mediaType;
    QByteArray bytes;
    QString trouble; ///< code: why it could not be unpacked
};

namespace EmbeddedFiles
{
/// Of the name tree and of /AF; some writers fill only one of them. Throws what qpdf throws.
QList<EmbeddedFile> of(QPDF &pdf);
} // namespace EmbeddedFiles
