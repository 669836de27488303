#pragma once
#include "billfacts.h"
#include "billfinding.h"

/// Positions for connections against the EVN in the archive (B-09): the exact sum of its calls, rounded once.
namespace ConnectionCheck
{
/// A position that sums up connections; by its name, as no invoice marks it.
bool isConnections(const BilledLine &line);
/// An EVN that a correction stands in for still counts for the invoice it belongs to; the credit note is measured by the
/// difference.
BillFinding check(const BilledInvoice &invoice, const BilledLine &line, const QList<KnownEvn> &evns);
} // namespace ConnectionCheck
