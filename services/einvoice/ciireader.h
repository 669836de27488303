#pragma once
#include "einvoice.h"
#include "xmlnode.h"

/// CII, and ZUGFeRD 1 after its names were replaced by those of CII.
namespace CiiReader
{
QString modernName(const QString &name);
EInvoiceLine line(const XmlNode &item, EInvoice &into);
void header(const XmlNode &root, EInvoice &into);
} // namespace CiiReader
