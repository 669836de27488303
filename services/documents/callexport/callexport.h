#pragma once
#include "callexportoptions.h"
#include "callrecords.h"

/// Writes calls for spreadsheets, without a limit of rows. Texts never become formulas.
namespace CallExport
{
/// Rows written. Errors: those of CallRecords; Storage/file_failed; Cancelled, and no file is left then.
Result<qint64> write(const CallRecords &records, const Options &options);
/// The headings in the order of the cells.
QStringList headings(Form form);
} // namespace CallExport
