#include "documentsproxy.h"

#include "documentsmodel.h"

DocumentsProxy::DocumentsProxy(DocumentsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model), m_types{Contract::DocumentType::InvoicePdf}
{
    setSourceModel(&model);
    setSortRole(TableRole::Raw);
    setDynamicSortFilter(true);
}

void DocumentsProxy::setTypes(const QSet<Contract::DocumentType> &types)
{
    if (types == m_types)
        return;
    m_types = types;
    invalidateFilter();
}

void DocumentsProxy::setPeriod(const QDate &from, const QDate &to)
{
    m_from = from;
    m_to = to;
    invalidateFilter();
}

void DocumentsProxy::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QStringList DocumentsProxy::shownIds() const
{
    QStringList ids;
    for (int i = 0; i < rowCount(); ++i)
        ids << index(i, 0).data(TableRole::Id).toString();
    return ids;
}

int DocumentsProxy::total(const QSet<Contract::DocumentType> &of) const
{
    int count = 0;
    for (const DocumentRow &row : m_model.allRows())
        if (of.contains(row.document.type))
            ++count;
    return count;
}

bool DocumentsProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const DocumentRow &it = m_model.allRows().at(row);
    if (!m_types.contains(it.document.type))
        return false;
    if ((m_from.isValid() && it.document.documentDate < m_from) || (m_to.isValid() && it.document.documentDate > m_to))
        return false;
    if (m_words.isEmpty())
        return true;
    QString all;
    for (const auto &column : m_model.columns())
        all += column.text(it) + u'\n';
    all += it.document.title + u'\n' + it.document.fileName;
    const QString plain = QString(all).remove(u'.');
    for (const QString &word : m_words)
        if (!all.contains(word, Qt::CaseInsensitive) && !plain.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

bool DocumentsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(TableRole::Raw);
    const QVariant b = right.data(TableRole::Raw);
    // Rows without a value come last when sorted upwards.
    if (a.isValid() != b.isValid())
        return b.isValid() ? false : true;
    if (a.isValid() && a != b)
        return QSortFilterProxyModel::lessThan(left, right);
    const DocumentRow &l = m_model.allRows().at(left.row());
    const DocumentRow &r = m_model.allRows().at(right.row());
    return std::tie(l.document.documentDate, l.document.number, l.document.id) <
           std::tie(r.document.documentDate, r.document.number, r.document.id);
}
