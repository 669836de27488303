#include "handovercsv.h"

#include "csvwriter.h"
#include "gdpduindex.h"

namespace
{
QByteArray written(const HandoverTable &table, CsvWriter::Flavour flavour)
{
    CsvWriter writer(flavour);
    QList<CsvWriter::Cell> headings;
    for (const QString &text : table.headings)
        headings << text;
    writer.addRow(headings);
    for (const QList<HandoverTable::Cell> &row : table.rows)
        writer.addRow(row);
    return writer.bytes();
}
} // namespace

QByteArray HandoverCsv::of(const HandoverTable &table)
{
    return written(table, CsvWriter::Flavour::ExcelGerman);
}

QByteArray GdpduIndex::csv(const HandoverTable &table)
{
    return written(table, CsvWriter::Flavour::Described);
}
