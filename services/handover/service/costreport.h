#pragma once
#include "handoverservice.h"

#include <QDateTime>

/// A split as a file for others. Blocking, for a thread of its own.
namespace CostReport
{
/// By the file's ending: PDF, XLSX (with the invoices on a second sheet), else CSV; replaced as a whole. Errors:
/// Storage/file_failed, Cancelled/cancelled, and no file is left or changed then.
Result<void> write(const HandoverService::Split &split, const QString &file, const QDateTime &createdLocal, const QString &by,
                   const std::stop_token &stop);
} // namespace CostReport
