#pragma once
#include "billcheck.h"
#include "billfacts.h"

/// Rechnungsprüfung (B-09): each position of an invoice against contracts, Rechnungsversandart and EVN. Pure; in integers.
///
/// Contracts tell their present state. It judges an invoice of this month and the one before; of an older one, other pieces,
/// unknown positions and one-time prices may be right and are »nicht prüfbar«, while prices, repetitions, days and sums are
/// judged all the same.
namespace BillChecker
{
BillCheck check(const BilledInvoice &invoice, const BillFacts &facts);
} // namespace BillChecker
