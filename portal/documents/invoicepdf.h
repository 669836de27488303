#pragma once
#include "issuedinvoice.h"
#include "result.h"

#include <QByteArray>

/// The Rechnung (PDF) with its embedded factur-x.xml, both from the same figures (R3-095).
namespace InvoicePdf
{
/// Error: Storage/pdf_marks.
Result<QByteArray> write(const IssuedInvoice &invoice);
} // namespace InvoicePdf
