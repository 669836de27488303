#pragma once
#include "einvoice.h"
#include "xmlnode.h"

/// UBL 2.1 Invoice and CreditNote.
namespace UblReader
{
EInvoiceLine line(const XmlNode &item, EInvoice &into);
void header(const XmlNode &root, EInvoice &into);
} // namespace UblReader
