#include "rowsproxy.h"

#include "columnmodel.h"

RowsProxy::RowsProxy(QAbstractItemModel &model, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
    setSortRole(TableRole::Raw);
    setDynamicSortFilter(true);
}

void RowsProxy::setScope(Accept scope)
{
    m_scope = std::move(scope);
    invalidateFilter();
}

void RowsProxy::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    invalidateFilter();
}

void RowsProxy::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QStringList RowsProxy::shownIds() const
{
    QStringList ids;
    for (int i = 0; i < rowCount(); ++i)
        ids << index(i, 0).data(TableRole::Id).toString();
    return ids;
}

int RowsProxy::total() const
{
    int count = 0;
    for (int i = 0; i < sourceModel()->rowCount(); ++i)
        count += !m_scope || m_scope(sourceModel()->index(i, 0).data(TableRole::Id).toString());
    return count;
}

bool RowsProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QAbstractItemModel &model = *sourceModel();
    const QString id = model.index(row, 0).data(TableRole::Id).toString();
    if ((m_scope && !m_scope(id)) || (m_accept && !m_accept(id)))
        return false;
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int i = 0; i < model.columnCount(); ++i) {
        const QModelIndex cell = model.index(row, i);
        all += cell.data(Qt::DisplayRole).toString() + u'\n' + cell.data(Qt::ToolTipRole).toString() + u'\n';
    }
    const QString plain = QString(all).remove(u'.');
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive) || plain.contains(word, Qt::CaseInsensitive);
    });
}

bool RowsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(TableRole::Raw);
    const QVariant b = right.data(TableRole::Raw);
    if (a.isValid() != b.isValid())
        return a.isValid(); // rows without a value come last when sorted upwards
    if (a.isValid() && a != b)
        return QSortFilterProxyModel::lessThan(left, right);
    return left.data(TableRole::Id).toString() < right.data(TableRole::Id).toString();
}
