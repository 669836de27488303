#pragma once
#include "quoteproblem.h"
#include "sheettext.h"

#include <QSet>
#include <functional>

/// One cell of an import that differs from what the portal has.
struct SheetChange {
    QString column;
    QString before;
    QString after;
    bool operator==(const SheetChange &) const = default;
};

/// Why a row of an import is not taken over. `column` empty: all of it.
struct SheetFault {
    QString column;
    QString code; ///< of the rules, or: cells, twice (param: line), row_unknown, row_conflict, column_read_only, cell_unknown
    QStringList params;
    bool operator==(const SheetFault &) const = default;
};

/// A row of an import with its differences; `now` and `wanted` are empty for a row that is unknown.
template <typename Row>
struct SheetRow {
    int line = 0; ///< in the file, counted from 1
    QString key;  ///< as the file has it
    Row now;
    Row wanted;
    QList<SheetChange> changes;
    QList<SheetFault> faults;
};

/// A column: how it is called, what a row says there, and how a cell changes a row. `set` answers a code, empty: good; without it
/// the column is only read by people. `pointer`: where the rules' problems about it lead, by its beginning.
template <typename Row>
struct SheetColumn {
    QString head;
    QString english;
    QString pointer;
    std::function<QString(const Row &)> text;
    std::function<QString(Row &, const QString &)> set = nullptr;
};

/// Rows as a file and back: the first column is the key, the last one the check value.
template <typename Row>
class Sheet
{
public:
    /// What is wrong with a row as it would be, when all rows of the file were taken over.
    using Rules = std::function<QList<QuoteProblem>(const SheetRow<Row> &)>;

    explicit Sheet(QList<SheetColumn<Row>> columns) : m_columns(std::move(columns)) {}

    QStringList heads() const
    {
        QStringList list;
        for (const SheetColumn<Row> &column : m_columns)
            list << column.head;
        return list << checkHead();
    }
    QStringList cells(const Row &row) const
    {
        QStringList list;
        for (const SheetColumn<Row> &column : m_columns)
            list << column.text(row);
        return list << SheetText::check(list);
    }
    QByteArray write(const QList<Row> &rows) const
    {
        QList<QStringList> lines;
        lines.reserve(rows.size());
        for (const Row &row : rows)
            lines << cells(row);
        return SheetText::write(heads(), lines);
    }

    /// Every row that differs or has a fault; rows without either are left out. `find`: by its key. Error: as UserCsv::read().
    Result<QList<SheetRow<Row>>> read(const QByteArray &bytes, const std::function<const Row *(const QString &)> &find) const
    {
        const auto lines = CsvText::read(bytes);
        if (!lines)
            return fail(lines.error());
        if (lines->size() < 2)
            return fail(Error::Kind::Invalid, QStringLiteral("csv_empty"));
        if (lines->size() > SheetText::rowsMax + 1)
            return fail(Error::Kind::Invalid, QStringLiteral("csv_rows"), QString::number(SheetText::rowsMax));
        const auto at = places(lines->first().cells);
        if (!at)
            return fail(at.error());
        QHash<QString, int> seen;
        QList<SheetRow<Row>> rows;
        for (const CsvLine &line : lines->mid(1)) {
            SheetRow<Row> row = rowOf(line, *at, lines->first().cells.size(), find);
            if (const int before = seen.value(row.key); before > 0)
                row.faults = {SheetFault{m_columns.first().head, QStringLiteral("twice"), {QString::number(before)}}};
            else
                seen.insert(row.key, line.line);
            if (!row.faults.isEmpty() || !row.changes.isEmpty())
                rows << row;
        }
        return rows;
    }
    /// Adds what the rules say to rows that differ.
    void judge(QList<SheetRow<Row>> &rows, const Rules &rules) const
    {
        for (SheetRow<Row> &row : rows) {
            if (row.changes.isEmpty() || !row.faults.isEmpty())
                continue;
            for (const QuoteProblem &problem : rules(row))
                row.faults << SheetFault{columnOf(problem.pointer), problem.code, problem.params};
        }
    }

private:
    static QString checkHead() { return QStringLiteral("Prüfwert"); }
    QString columnOf(const QString &pointer) const
    {
        for (const SheetColumn<Row> &column : m_columns)
            if (!column.pointer.isEmpty() && pointer.startsWith(column.pointer))
                return column.head;
        return {};
    }
    /// The place of each column in the file; the check value last.
    Result<QList<int>> places(const QStringList &given) const
    {
        QList<int> found(m_columns.size() + 1, -1);
        for (int i = 0; i < given.size(); ++i) {
            const QString head = SheetText::plain(given[i]);
            int column = head.compare(checkHead(), Qt::CaseInsensitive) == 0 ? int(m_columns.size()) : -1;
            for (int k = 0; k < m_columns.size(); ++k)
                if (head.compare(m_columns[k].head, Qt::CaseInsensitive) == 0 ||
                    head.compare(m_columns[k].english, Qt::CaseInsensitive) == 0)
                    column = k;
            if (column < 0 || found[column] >= 0)
                return fail(Error::Kind::Invalid, QStringLiteral("csv_column"), given[i]);
            found[column] = i;
        }
        if (found.first() < 0 || found.last() < 0)
            return fail(Error::Kind::Invalid, QStringLiteral("csv_column_missing"),
                        found.first() < 0 ? m_columns.first().head : checkHead());
        return found;
    }
    SheetRow<Row> rowOf(const CsvLine &line, const QList<int> &at, qsizetype width,
                        const std::function<const Row *(const QString &)> &find) const
    {
        SheetRow<Row> row;
        row.line = line.line;
        row.key = SheetText::plain(line.cells.value(at.first()));
        if (line.cells.size() != width) {
            row.faults << SheetFault{{}, QStringLiteral("cells"), {QString::number(line.cells.size()), QString::number(width)}};
            return row;
        }
        const Row *known = find(row.key);
        if (!known) {
            row.faults << SheetFault{m_columns.first().head, QStringLiteral("row_unknown"), {}};
            return row;
        }
        row.now = row.wanted = *known;
        for (int k = 1; k < m_columns.size(); ++k)
            if (at[k] >= 0)
                take(row, m_columns[k], SheetText::plain(line.cells[at[k]]));
        const bool differs = !row.changes.isEmpty() || !row.faults.isEmpty();
        if (differs && SheetText::plain(line.cells[at.last()]) != cells(*known).last())
            row.faults = {SheetFault{{}, QStringLiteral("row_conflict"), {}}}; // never a silent overwrite
        return row;
    }
    void take(SheetRow<Row> &row, const SheetColumn<Row> &column, const QString &cell) const
    {
        const QString before = column.text(row.now);
        if (cell == SheetText::plain(SheetText::guarded(before)))
            return;
        if (!column.set) {
            row.faults << SheetFault{column.head, QStringLiteral("column_read_only"), {}};
            return;
        }
        const QString code = column.set(row.wanted, cell);
        if (!code.isEmpty())
            row.faults << SheetFault{column.head, code, {}};
        else if (const QString after = column.text(row.wanted); after != before)
            row.changes << SheetChange{column.head, before, after};
    }

    QList<SheetColumn<Row>> m_columns;
};
