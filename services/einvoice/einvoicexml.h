#pragma once
#include "einvoice.h"
#include "result.h"

/// Reads an e-invoice of its own: CII (ZUGFeRD 2, Factur-X, XRechnung), ZUGFeRD 1, UBL Invoice and CreditNote, told apart by the
/// root element, also in the envelope that Peppol sends it in (SBDH). Pure and without entities, so that it may run in any
/// process.
namespace EInvoiceXml
{
/// Invalid/not_an_einvoice: well-formed, but something else; einvoice_doctype; einvoice_too_big (20 MiB, 200,000 elements outside
/// lines, 100,000 lines); damaged_einvoice: not well-formed, nested deeper than 64, or without number, date, total, or a total
/// stated twice with two values or in another currency than BT-5; the detail names the term and what stands there.
Result<EInvoice> read(const QByteArray &xml);
/// Whether it begins like XML at all (a byte order mark and blanks may come first).
bool looksLikeXml(QByteArrayView bytes);
} // namespace EInvoiceXml
