#pragma once
#include "archiverecord.h"
#include "billedinvoice.h"
#include "einvoice.h"

/// The positions of an e-invoice for the check. Document allowances and charges (BG-20, BG-21) become positions of their own, so
/// that the sums hold. Lines that only group others are left out. The amounts of a credit note are positive.
namespace BilledFrom
{
BilledInvoice of(const EInvoice &invoice);
/// An invoice without positions, of what is known of an archived one that carries no e-invoice: in euros. Nothing
/// when its amounts are not known.
std::optional<BilledInvoice> of(const DocumentRow &row);
} // namespace BilledFrom
