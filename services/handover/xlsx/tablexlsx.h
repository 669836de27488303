#pragma once
#include "handovertable.h"
#include "result.h"

/// Writes tables as a workbook, a sheet each; replaced as a whole. Texts never become formulas. Error: Storage/file_failed.
namespace TableXlsx
{
Result<void> write(const QString &file, const QList<HandoverTable> &tables);
} // namespace TableXlsx
