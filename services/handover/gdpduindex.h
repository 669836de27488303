#pragma once
#include "handovertable.h"

/// The description of tables for an auditor's program (»Datenträgerüberlassung«, GoBD): index.xml with its DTD beside the CSV
/// files. German, as its readers are.
namespace GdpduIndex
{
struct Source {
    QString supplier; ///< whose data it is
    QString location;
    QString comment;
};
/// Columns take their type from the first row; the first column is the key.
QByteArray write(const Source &source, const QList<HandoverTable> &tables);
/// gdpdu-01-09-2004.dtd, the part that index.xml uses.
QByteArray dtd();
/// UTF-8, semicolons, German numbers and days, one line of headings; no cell starts a formula. Types are told by index.xml: see
/// HandoverCsv for spreadsheets.
QByteArray csv(const HandoverTable &table);
} // namespace GdpduIndex
