#include "tabletext.h"

#include "spreadsheettext.h"

namespace
{
QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString().replace(QChar(0x00a0), u' ');
}

QString head(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

bool isNumber(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

QString harmless(const QString &text)
{
    return SpreadsheetText::startsFormula(text) ? u'\'' + text : text;
}

QString quoted(QString text)
{
    if (!text.contains(u';') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}
} // namespace

QString TableText::tsv(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    const auto clean = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' '); };
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << clean(head(model, column));
    lines << cells.join(u'\t');
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << clean(isNumber(model, row, column) ? cell(model, row, column) : harmless(cell(model, row, column)));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray TableText::csv(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList cells;
    for (const int column : columns)
        cells << quoted(harmless(head(model, column)));
    QString out = cells.join(u';') + QStringLiteral("\r\n");
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns) {
            QString text = cell(model, row, column);
            const bool number = isNumber(model, row, column);
            if (number && text.endsWith(QStringLiteral(" €")))
                text = text.chopped(2).remove(u'.');
            cells << quoted(number ? text : SpreadsheetText::losesItsLook(text) ? u'\'' + text : harmless(text));
        }
        out += cells.join(u';') + QStringLiteral("\r\n");
    }
    return QByteArrayLiteral("\xef\xbb\xbf") + out.toUtf8();
}
