#pragma once
#include "archiverecord.h"
#include "tabletext.h"

/// Rows for the tests of the models. "Today" is the 15.11.2026 of ManualClock.
namespace DocumentRows
{
inline DocumentRow make(const char *id, const char *number, const QDate &date,
                        Contract::DocumentType type = Contract::DocumentType::InvoicePdf)
{
    DocumentRow row;
    row.document.id = QString::fromLatin1(id);
    row.document.number = QString::fromLatin1(number);
    row.document.type = type;
    row.document.variant = Contract::DocumentVariant::Original;
    row.document.documentDate = date;
    row.document.title = QStringLiteral("Titel ") + row.document.number;
    row.document.fileName = row.document.number + QStringLiteral(".pdf");
    row.document.size = 1000;
    return row;
}

inline DocumentRow archived(DocumentRow row, const char *net, const char *vat, const char *gross)
{
    InvoiceFigures figures;
    figures.number = row.document.number;
    figures.issueDate = row.document.documentDate;
    figures.dueDate = row.document.documentDate.addDays(14);
    figures.net = *Money::parse(QString::fromLatin1(net));
    figures.vat = *Money::parse(QString::fromLatin1(vat));
    figures.gross = *Money::parse(QString::fromLatin1(gross));
    row.figures = figures;
    row.state = DocumentState::Archived;
    row.archivedAt = QDateTime(QDate(2026, 11, 10), QTime(8, 30), Qt::UTC);
    return row;
}

/// The table as text, one line per row, cells divided by '|'.
inline QStringList dump(const QAbstractItemModel &model, const QList<int> &columns)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data(Qt::DisplayRole).toString().replace(QChar(0x00a0), u' ');
        lines << cells.join(u'|');
    }
    return lines;
}
} // namespace DocumentRows
