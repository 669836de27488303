#pragma once
#include "costsplit.h"
#include "result.h"

/// The calls of an EVN file by extension or cost centre, exact.
namespace EvnShares
{
/// For any thread but that of the window. `by`: CostCentre or Extension; a call without extension counts for its line. Errors: as
/// EvnSum::of().
Result<QList<CallShare>> of(const QString &file, CostSplit::By by);
} // namespace EvnShares
