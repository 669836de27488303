#pragma once
#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// What QPdfWriter cannot add: the associated file, its relationship and the XMP of Factur-X. The marks say PDF/A part 3;
/// no validator has confirmed that yet, so nothing may claim conformance.
namespace PdfMarks
{
struct Attachment {
    QString name = QStringLiteral("factur-x.xml");
    QString description;
    QByteArray bytes;
    QDateTime modified;
};

/// `title` and `modified` also go into the XMP. Error: Storage/pdf_marks when qpdf cannot read `pdf`.
Result<QByteArray> embed(const QByteArray &pdf, const Attachment &attachment, const QString &title);
} // namespace PdfMarks
