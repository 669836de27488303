#pragma once
#include "einvoicecheck.h"

/// An e-invoice as it would stand on paper, for reading: HTML in the document's words and the window's language, everything
/// foreign escaped; what does not add up is named above it.
namespace EInvoiceText
{
QString html(const EInvoice &invoice);
/// … beside the text of the pages it came with: amounts that do not stand there are named too.
QString html(const EInvoice &invoice, const QString &page);
/// "BR-CO-15 (total): 571,04 € stated, 571,05 € computed".
QString finding(const EInvoiceFinding &finding, const QString &currency);
} // namespace EInvoiceText
