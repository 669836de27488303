#pragma once
#include "callrecords.h"

#include <QAbstractTableModel>
#include <array>

/// Calls as a table, any number of them: rows are looked up when they are painted. Sorting asks somebody else for another order
/// (sortWanted), because it takes longer than a click may.
class CallsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Begin, Line, Extension, Number, Destination, Kind, Duration, Net, CostCentre, ColumnCount };
    using Rows = std::shared_ptr<const std::vector<quint32>>;

    using QAbstractTableModel::QAbstractTableModel;

    /// True: they begin with those that were shown.
    bool setRows(std::shared_ptr<const CallRecords> records, Rows rows);
    /// False: nothing stands at this place.
    bool has(int row) const { return row >= 0 && row < rowCount(); }
    CallRecord record(int row) const;
    CallOrigin origin(int row) const;
    static CallColumn orderOf(int column);
    /// "0:02:04"
    static QString duration(qint64 seconds);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override { Q_EMIT sortWanted(column, order); }
    /// Words follow the language.
    void refreshWords();

Q_SIGNALS:
    void sortWanted(int column, Qt::SortOrder order);

private:
    /// Painting asks for each cell of a row, some of them several times.
    struct Seen {
        int row = -1;
        CallRecord call;
        std::array<QString, ColumnCount> texts; ///< null: not asked for yet
    };
    QString text(int row, int column) const;
    static QString written(const CallRecord &call, int column);
    void forget();

    std::shared_ptr<const CallRecords> m_records;
    Rows m_rows;
    mutable std::array<Seen, 128> m_seen{};
};
