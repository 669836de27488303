#pragma once
#include "deadline.h"
#include "tone.h"

/// Last days in words, with how they came about.
namespace DeadlineWords
{
/// "Notice of contract", "Reduction", "Deletion at the provider".
QString kind(Deadline::Kind kind);
/// "cloud.phone 2022 · 4711001", "Seat best · 4711001", "3 documents".
QString subject(const Deadline &deadline);
/// "31.12.2026", "any day".
QString day(const Deadline &deadline);
/// "in 36 days", "today"; empty without a day.
QString left(const Deadline &deadline, const QDate &today);
/// Nearer is louder.
Tone tone(const Deadline &deadline, const QDate &today);
/// What happens then: "ends on 31.01.2027".
QString effect(const Deadline &deadline);
/// One line per step of the derivation.
QStringList derivation(const Deadline &deadline);
/// One sentence for a calendar: "Give notice: cloud.phone 2022 · 4711001".
QString summary(const Deadline &deadline);
} // namespace DeadlineWords
