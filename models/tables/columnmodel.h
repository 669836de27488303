#pragma once
#include "columncell.h"

#include <QAbstractTableModel>
#include <QHash>

/// A table of columns over rows with ids. Snapshots are merged (insert, remove, dataChanged), never reset, so that selection
/// and scroll position survive a refresh.
template <typename Row>
class ColumnModel : public QAbstractTableModel
{
public:
    ColumnModel(QList<Column<Row>> columns, std::function<QString(const Row &)> id, QObject *parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_id(std::move(id))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    const QList<Column<Row>> &columns() const { return m_columns; }
    const QList<Row> &allRows() const { return m_rows; }

    int columnOf(const QString &key) const
    {
        for (int i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].key == key)
                return i;
        return -1;
    }

    /// Null when no row has this id.
    const Row *row(const QString &id) const
    {
        const auto at = m_index.constFind(id);
        return at == m_index.cend() ? nullptr : &m_rows[*at];
    }
    int rowOf(const QString &id) const { return m_index.value(id, -1); }
    QString idAt(int row) const { return row >= 0 && row < m_rows.size() ? m_id(m_rows[row]) : QString(); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return ColumnCell::data(m_columns[index.column()], m_rows[index.row()], m_id, role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return QAbstractTableModel::headerData(section, orientation, role);
        return ColumnCell::head(m_columns[section], role);
    }

    /// Brings the table to this state. Ids are unique.
    void merge(const QList<Row> &rows)
    {
        QHash<QString, qsizetype> wanted;
        for (qsizetype i = 0; i < rows.size(); ++i)
            wanted.insert(m_id(rows[i]), i);
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (wanted.contains(m_id(m_rows[i])))
                continue;
            int first = i;
            while (first > 0 && !wanted.contains(m_id(m_rows[first - 1])))
                --first;
            beginRemoveRows({}, first, i);
            m_rows.remove(first, i - first + 1);
            reindex();
            endRemoveRows();
            i = first;
        }
        QList<Row> added;
        for (const Row &row : rows) {
            const auto at = m_index.constFind(m_id(row));
            if (at == m_index.cend()) {
                if (wanted.value(m_id(row)) == &row - rows.constData()) // the last one of a doubled id
                    added.append(row);
            } else if (!(m_rows[*at] == row)) {
                m_rows[*at] = row;
                Q_EMIT dataChanged(index(*at, 0), index(*at, columnCount() - 1));
            }
        }
        if (!added.isEmpty()) {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
            m_rows += added;
            reindex();
            endInsertRows();
        }
    }

    /// The words of every cell may have changed: another language, another day.
    void refreshWords()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    void reindex()
    {
        m_index.clear();
        for (int i = 0; i < m_rows.size(); ++i)
            m_index.insert(m_id(m_rows[i]), i);
    }

    QList<Column<Row>> m_columns;
    std::function<QString(const Row &)> m_id;
    QList<Row> m_rows;
    QHash<QString, int> m_index;
};
