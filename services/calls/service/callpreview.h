#pragma once
#include "callrecords.h"
#include "evnlayout.h"

/// The first calls of a file as a layout reads them, for the question how it is to be read. Looks at 64 KiB; never fails: a file
/// that cannot be read has none.
namespace CallPreview
{
/// "3: Datum": the columns by their number and heading, or by what the first row holds.
QStringList columns(const QString &file, const EvnLayout &layout);
/// The layout with this column as the one that holds days, in the form its first readable cell has.
EvnLayout withDay(const QString &file, const EvnLayout &layout, int column);
/// See LayoutGuess::withColumns().
LayoutGuess guess(const QString &file, const EvnLayout &columns);
QList<CallRecord> calls(const QString &file, const EvnLayout &layout, int most);
} // namespace CallPreview
