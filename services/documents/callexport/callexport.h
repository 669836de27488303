#pragma once
#include "callrecords.h"

/// Writes calls for spreadsheets, without a limit of rows. Texts never become formulas.
namespace CallExport
{
enum class Form {
    Csv,      ///< RFC 4180: comma, UTF-8, point, ISO dates, English headings
    CsvExcel, ///< for a German Excel: semicolon, UTF-8 with BOM, comma, German headings
    Xlsx,     ///< dates, durations and amounts as such; a further sheet past 1,048,576 rows
};
struct Options {
    QString file; ///< replaced as a whole
    Form form = Form::Csv;
    CallFilter filter;
    CallColumn order = CallColumn::Start;
    std::function<void(qint64 done, qint64 rows)> progress;
    std::stop_token stop;
};
/// Rows written. Errors: those of CallRecords; Storage/file_failed; Cancelled, and no file is left then.
Result<qint64> write(const CallRecords &records, const Options &options);
/// The headings in the order of the cells.
QStringList headings(Form form);
} // namespace CallExport
