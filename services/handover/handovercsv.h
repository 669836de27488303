#pragma once
#include "handovertable.h"

#include <QByteArray>

/// A table as CSV for a German spreadsheet: as GdpduIndex::csv(), but what looks like a number and is a text stays a text.
namespace HandoverCsv
{
QByteArray of(const HandoverTable &table);
} // namespace HandoverCsv
