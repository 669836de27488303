#pragma once
#include "evnreader.h"

/// Reads an archived EVN whose layout leaves no question.
namespace EvnFile
{
/// `shape`, when wanted: how its texts are to be decoded; set before the first row. Errors: see EvnSum::of();
/// Cancelled/cancelled.
Result<EvnSummary> read(const QString &file, const std::function<void(const CallRow &)> &take, TextShape *shape = nullptr,
                        std::stop_token stop = {});
} // namespace EvnFile
