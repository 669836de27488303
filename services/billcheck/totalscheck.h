#pragma once
#include "billfinding.h"

#include <optional>

/// The sums of an invoice follow from its positions: net is their sum, VAT a rate of the net of that rate, gross both. A provider
/// may round the VAT once per rate or once per position; both are right.
namespace TotalsCheck
{
/// Nothing when they do; else a finding with the figure that differs first.
std::optional<BillFinding> check(const BilledInvoice &invoice);
} // namespace TotalsCheck
