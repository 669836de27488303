#pragma once
#include "costcentres.h"
#include "costsplit.h"
#include "result.h"

#include <stop_token>

/// The calls of an EVN file by seat, number or cost centre, exact.
namespace EvnShares
{
/// For any thread but that of the window. `by`: not Contract; a call without extension counts for its line. `rules`: what is
/// assigned on the day of a call stands in for the cost centre that the file tells. Errors: as EvnSum::of(); Cancelled/cancelled.
Result<QList<CallShare>> of(const QString &file, CostSplit::By by, const CostCentres &rules, std::stop_token stop = {});
} // namespace EvnShares
