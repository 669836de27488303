#pragma once
#include "calltable.h"

/// Writes a segment: a new file, complete and on the disk when this returns without error. The caller syncs the folder.
namespace SegmentWriter
{
/// `repeated`: rows that do not count, ascending. Errors: Storage (disk_full …), and nothing is left then.
Result<void> write(const QString &file, const CallTable &table, const std::vector<quint32> &repeated);
} // namespace SegmentWriter
