#pragma once
#include "issuedinvoice.h"

#include <QByteArray>

/// The invoice as UN/CEFACT CII, profile EN 16931 (Factur-X 1.0): what becomes `factur-x.xml`.
namespace InvoiceCii
{
QByteArray write(const IssuedInvoice &invoice);
}
