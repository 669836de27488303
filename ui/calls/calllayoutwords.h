#pragma once
#include "evnlayout.h"

/// How a file is read, in words.
namespace CallLayoutWords
{
/// What stands in place of what the file leaves open: "a duration such as 1:04 is 1 minute 4 seconds (m:ss)".
QString answers(const EvnLayout &layout, const QList<LayoutGuess::Question> &questions);
QString duration(CallValues::DurationForm form);
QString dates(CallValues::DateForm form);
QString amount(char decimal);
} // namespace CallLayoutWords
