#include "newestproxy.h"

#include "documentsmodel.h"

NewestProxy::NewestProxy(DocumentsModel &model, int count, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model), m_count(count)
{
    setSourceModel(&model);
    setSortRole(TableRole::Raw);
}

void NewestProxy::refresh()
{
    QList<const DocumentRow *> rows;
    for (const DocumentRow &row : m_model.allRows())
        rows << &row;
    const qsizetype count = qMin<qsizetype>(m_count, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + count, rows.end(), [](const DocumentRow *a, const DocumentRow *b) {
        return std::tie(b->document.documentDate, a->document.type, a->document.id) <
               std::tie(a->document.documentDate, b->document.type, b->document.id);
    });
    QSet<QString> ids;
    for (qsizetype i = 0; i < count; ++i)
        ids.insert(rows[i]->document.id);
    if (ids == m_ids)
        return;
    m_ids = ids;
    invalidateFilter();
}

bool NewestProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_ids.contains(m_model.idAt(row));
}
