#pragma once
#include "evnreader.h"

/// Refused rows in words, with line and column as a spreadsheet counts them.
namespace CallProblemWords
{
QString sentence(const EvnProblem &problem);
/// How many, and the first ones.
QString list(const EvnSummary &summary);
} // namespace CallProblemWords
