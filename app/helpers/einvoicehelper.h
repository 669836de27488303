#pragma once
#include "einvoicereader.h"

/// Reads e-invoices through the helper program `fernamt-einvoice`: no PDF is parsed in this process.
namespace EInvoiceHelper
{
/// For any thread but that of the window: it waits, at most 20 s. Error: Protocol/einvoice_helper and those of the helper.
EInvoiceReader reader();
} // namespace EInvoiceHelper
