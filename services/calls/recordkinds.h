#pragma once
#include "evnlayout.h"

/// Files whose records begin with a code for what they are: heads, calls, sums, the end.
namespace RecordKinds
{
/// Codes of the records that are calls; empty: the file is a plain table, all of its records are calls. With codes the shape
/// begins with the file's first record and has the calls' width. A record is no call when its kind tells no time of day and is of
/// another width, or mostly empty at the begin or end of the file.
std::vector<std::string> detect(std::string_view text, TextShape &shape);
} // namespace RecordKinds
