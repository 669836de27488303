#pragma once
#include "result.h"

#include <QByteArray>
#include <QStringList>

/// A row of a CSV file and the line it begins at, counted from 1.
struct CsvLine {
    int line = 0;
    QStringList cells;
};

/// CSV as spreadsheets write it: semicolon, comma or tab (found by the first line), quotes doubled inside quotes, line breaks
/// inside quotes, any line end, UTF-8 with or without BOM, UTF-16 with BOM; bytes that are no UTF-8 are read as Latin-1. Empty
/// lines are left out.
namespace CsvText
{
/// Error: Invalid/csv_quote (detail: the line) for a quote that does not end.
Result<QList<CsvLine>> read(const QByteArray &bytes);
} // namespace CsvText
