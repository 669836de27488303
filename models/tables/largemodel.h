#pragma once
#include "columncell.h"
#include "shownrows.h"

#include <QAbstractTableModel>
#include <QHash>
#include <algorithm>

/// A table of columns over tens of thousands of rows, sorted and filtered by itself: rows bring the text they are found by,
/// columns compare without QVariants. What stays where it is keeps its selection; what comes and goes does so as one range.
template <typename Row>
class LargeModel : public QAbstractTableModel, public ShownRows
{
public:
    using Accept = std::function<bool(const Row &)>;

    /// `find`: lower case; what a search looks at.
    LargeModel(QList<Column<Row>> columns, std::function<QString(const Row &)> id, std::function<QString(const Row &)> find,
               QObject *parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_id(std::move(id)), m_find(std::move(find))
    {
    }

    QAbstractItemModel &model() override { return *this; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    int total() const override { return int(m_rows.size()); }
    const QList<Row> &allRows() const { return m_rows; }
    const Row *row(const QString &id) const
    {
        const auto at = m_index.constFind(id);
        return at == m_index.cend() ? nullptr : &m_rows[*at];
    }
    QStringList shownIds() const override
    {
        QStringList ids;
        ids.reserve(m_order.size());
        for (const int at : m_order)
            ids << m_id(m_rows[at]);
        return ids;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return ColumnCell::data(m_columns[index.column()], m_rows[m_order[index.row()]], m_id, role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return QAbstractTableModel::headerData(section, orientation, role);
        return ColumnCell::head(m_columns[section], role);
    }

    void setText(const QString &text) override
    {
        m_words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
        become(m_rows, arranged(m_rows));
    }
    void setAccept(Accept accept)
    {
        m_accept = std::move(accept);
        become(m_rows, arranged(m_rows));
    }
    void sort(int column, Qt::SortOrder order) override
    {
        m_sorted = column;
        m_descending = order == Qt::DescendingOrder;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QStringList ids;
        const QModelIndexList before = persistentIndexList();
        for (const QModelIndex &index : before)
            ids << m_id(m_rows[m_order[index.row()]]);
        m_order = arranged(m_rows);
        QHash<QString, int> place;
        for (int i = 0; !ids.isEmpty() && i < m_order.size(); ++i)
            place.insert(m_id(m_rows[m_order[i]]), i);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after << index(place.value(ids[i]), before[i].column());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    /// Brings the table to this state. Ids are unique.
    void set(const QList<Row> &rows)
    {
        QList<int> order = arranged(rows);
        become(rows, std::move(order));
    }
    void refreshWords()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_order.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    QList<int> arranged(const QList<Row> &rows) const
    {
        QList<int> order;
        order.reserve(rows.size());
        for (int i = 0; i < rows.size(); ++i)
            if (isShown(rows[i]))
                order << i;
        if (m_sorted < 0 || m_sorted >= m_columns.size())
            return order;
        const Column<Row> &column = m_columns[m_sorted];
        const auto compare = [&](const Row &a, const Row &b) {
            return column.compare ? column.compare(a, b) : column.text(a).compare(column.text(b), Qt::CaseInsensitive);
        };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const int way = compare(rows[a], rows[b]);
            return m_descending ? way > 0 : way < 0;
        });
        return order;
    }
    bool isShown(const Row &row) const
    {
        if (m_accept && !m_accept(row))
            return false;
        if (m_words.isEmpty())
            return true;
        const QString found = m_find(row);
        return std::all_of(m_words.begin(), m_words.end(), [&found](const QString &word) { return found.contains(word); });
    }
    /// From the present rows to others as one removal and one insertion, whatever lies between the equal ends.
    void become(QList<Row> rows, QList<int> order)
    {
        const auto old = [this](qsizetype i) { return m_id(m_rows[m_order[i]]); };
        const auto now = [&](qsizetype i) { return m_id(rows[order[i]]); };
        const qsizetype most = std::min(m_order.size(), order.size());
        qsizetype head = 0, tail = 0;
        while (head < most && old(head) == now(head))
            ++head;
        while (tail < most - head && old(m_order.size() - 1 - tail) == now(order.size() - 1 - tail))
            ++tail;
        const qsizetype goes = m_order.size() - head - tail, comes = order.size() - head - tail;
        const bool same = rows.constData() == m_rows.constData() && rows.size() == m_rows.size();
        bool changed = false;
        for (qsizetype i = 0; !same && !changed && i < head; ++i)
            changed = !(m_rows[m_order[i]] == rows[order[i]]);
        for (qsizetype i = 1; !same && !changed && i <= tail; ++i)
            changed = !(m_rows[m_order[m_order.size() - i]] == rows[order[order.size() - i]]);
        if (goes > 0) {
            beginRemoveRows({}, int(head), int(head + goes) - 1);
            m_order.remove(head, goes);
            endRemoveRows();
        }
        if (comes > 0)
            beginInsertRows({}, int(head), int(head + comes) - 1);
        m_rows = std::move(rows);
        m_order = std::move(order);
        if (!same)
            reindex();
        if (comes > 0)
            endInsertRows();
        if (changed)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    void reindex()
    {
        m_index.clear();
        m_index.reserve(m_rows.size());
        for (int i = 0; i < m_rows.size(); ++i)
            m_index.insert(m_id(m_rows[i]), i);
    }

    QList<Column<Row>> m_columns;
    std::function<QString(const Row &)> m_id;
    std::function<QString(const Row &)> m_find;
    QList<Row> m_rows;
    QHash<QString, int> m_index;
    QList<int> m_order; ///< of m_rows, what is shown in which order
    QStringList m_words;
    Accept m_accept;
    int m_sorted = -1;
    bool m_descending = false;
};
