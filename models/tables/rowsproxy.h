#pragma once
#include "shownrows.h"

#include <QSortFilterProxyModel>
#include <functional>

/// What of a table is shown: the rows a page is about, of them those it accepts, of them those in which every word occurs. Sorts
/// by the raw value; equal ones keep the order of their ids. For models of ColumnModel.
class RowsProxy final : public QSortFilterProxyModel, public ShownRows
{
    Q_OBJECT
public:
    using Accept = std::function<bool(const QString &id)>;

    explicit RowsProxy(QAbstractItemModel &model, QObject *parent = nullptr);
    /// What the page is about (one of its tabs): the rest does not count.
    void setScope(Accept scope);
    void setAccept(Accept accept);
    /// Without regard to case, also in hidden columns and hints; amounts with or without grouping.
    void setText(const QString &text) override;
    /// What scope or accept look at has changed. Rows come and go one by one, so that a screen reader hears of them.
    void refilter() { invalidateFilter(); }
    QStringList shownIds() const override;
    /// Rows in scope, whatever is filtered.
    int total() const override;
    QAbstractItemModel &model() override { return *this; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Accept m_scope;
    Accept m_accept;
    QStringList m_words;
};
