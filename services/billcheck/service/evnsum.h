#pragma once
#include "accountingrows.h"
#include "result.h"

/// Sums the calls of an EVN file, exact.
namespace EvnSum
{
/// For any thread but that of the window. Errors: Invalid/evn_ambiguous when a column is in doubt, a row cannot be read or the
/// file tells no net amounts; Storage/file_failed; those of LayoutGuess.
Result<StoredEvnSum> of(const QString &file);
} // namespace EvnSum
