#pragma once
#include "einvoice.h"

/// Reads factur-x.xml and its kin out of a PDF with qpdf, in this process. Not linked into the window.
/// Limits: PDF 64 MiB, XML 8 MiB, depth 64, no DOCTYPE, 1,000 attachments.
namespace FacturXReader
{
/// NotFound/no_einvoice, Invalid/damaged_pdf, encrypted_pdf, einvoice_too_big, ambiguous_einvoice, damaged_einvoice.
Result<EInvoice> read(const QByteArray &pdf);
/// The figures of CII or UBL XML.
Result<EInvoice> readXml(const QByteArray &xml);
} // namespace FacturXReader
