#pragma once
#include "numberrow.h"

#include <QAbstractTableModel>

/// The plan of the numbers: a row for every ten that have the same beginning, a column per last digit. Free, used, marked, for
/// outgoing only, coming; what is not the customer's between them is a gap.
class NumberPlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void set(const QList<NumberRow> &rows);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_tens.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 11; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void refreshWords();
    /// The number of a cell; empty: a gap.
    QString idAt(const QModelIndex &index) const;
    static QString word(const NumberRow &row);

private:
    struct Tens {
        QString beginning;
        QList<int> cells; ///< of m_rows; -1: a gap
    };
    const NumberRow *cell(const QModelIndex &index) const;

    QList<NumberRow> m_rows;
    QList<Tens> m_tens;
};
