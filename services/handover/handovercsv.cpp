#include "csvwriter.h"
#include "gdpduindex.h"

// GdpduIndex::csv(): the same hand as all CSV of the program.

QByteArray GdpduIndex::csv(const HandoverTable &table)
{
    CsvWriter writer(CsvWriter::Flavour::ExcelGerman);
    const auto cells = [](const QStringList &texts) {
        QList<CsvWriter::Cell> row;
        for (const QString &text : texts)
            row << text;
        return row;
    };
    writer.addRow(cells(table.headings));
    for (const QList<HandoverTable::Cell> &row : table.rows)
        writer.addRow(row);
    return writer.bytes();
}
