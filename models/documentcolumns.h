#pragma once
#include "archiverecord.h"
#include "clock.h"
#include "column.h"

/// The columns of the pages that list documents.
namespace DocumentColumns
{
QList<Column<DocumentRow>> all(const Clock &clock);
} // namespace DocumentColumns
