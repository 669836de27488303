#pragma once
#include "importreport.h"
#include "tone.h"

/// What became of an imported file, in words.
namespace ImportWords
{
QString outcome(ImportItem::Outcome outcome);
Tone tone(const ImportItem &item);
/// Why, or what of it: one sentence; may be empty.
QString detail(const ImportItem &item);
/// "12 archived, 3 already there, 1 not clear, 2 refused"
QString summary(const ImportReport &report);
} // namespace ImportWords
