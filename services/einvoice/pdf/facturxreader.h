#pragma once
#include "einvoice.h"
#include "result.h"

/// Reads the e-invoice out of a PDF with qpdf, in this process. Not linked into the window. Which embedded file is the invoice is
/// told by its content; names only decide between several of the same number and totals. AFRelationship says nothing reliable.
/// Limits: PDF 64 MiB, 1,000 attachments, 64 MiB of them unpacked, and those of EInvoiceXml.
namespace FacturXReader
{
/// What else is embedded comes as EInvoice::attachments. Errors: NotFound/no_einvoice; Invalid/damaged_pdf, encrypted_pdf,
/// einvoice_too_big, ambiguous_einvoice (two that differ in number or total), those of EInvoiceXml.
Result<EInvoice> read(const QByteArray &pdf);
} // namespace FacturXReader
