#pragma once
#include "archiverecord.h"
#include "tone.h"

/// Documents in words: types with the portal's labels, states and marks.
namespace DocumentWords
{
QString type(Contract::DocumentType type);
/// "Rechnung", "Gutschrift", "Korrektur": type and variant in one.
QString kind(const Document &document);
QString state(const DocumentRow &row, const QDate &today);
Tone stateTone(const DocumentRow &row, const QDate &today);
QString mark(MarkKind kind);
/// "checked · booked"
QString marks(const DocumentRow &row);
/// "checked by a.meier on 15.11.2026, 10:12", one line per mark.
QString marksInFull(const DocumentRow &row);
QString period(const Document &document);
} // namespace DocumentWords
