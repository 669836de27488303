#pragma once
#include "callrecords.h"

/// Calls that another file told already: a bill that was issued again, or two files whose months overlap. A call is the same when
/// line (or extension), number, start, duration and net are; the same call twice in both is twice the same, once in one of them
/// once.
namespace CallRepeats
{
/// Rows of the table that `known` has, ascending. Error: as of CallRecords.
Result<std::vector<quint32>> of(const CallTable &table, const CallRecords &known, std::stop_token stop);
} // namespace CallRepeats
