#pragma once
#include "archiverecord.h"
#include "billcheck.h"
#include "clock.h"
#include "column.h"

#include <optional>

/// The columns of the pages that list documents.
namespace DocumentColumns
{
/// What came of the check of an invoice; nothing: not checked.
using BillLookup = std::function<std::optional<BillCheck>(const QString &documentId)>;

QList<Column<DocumentRow>> all(const Clock &clock, const BillLookup &bills);
} // namespace DocumentColumns
