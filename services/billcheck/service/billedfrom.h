#pragma once
#include "billedinvoice.h"
#include "einvoice.h"

/// The positions of an e-invoice for the check. Document allowances and charges (BG-20, BG-21) become positions of their own, so
/// that the sums hold. Lines that only group others are left out.
namespace BilledFrom
{
BilledInvoice of(const EInvoice &invoice);
} // namespace BilledFrom
