#include "searchmodel.h"

#include <QMutex>
#include <QThreadPool>

/// Holds the way back to the model while an index is being made.
struct SearchModel::Guard {
    QMutex mutex;
    SearchModel *model;
};

SearchModel::SearchModel(QObject *parent) : QAbstractListModel(parent), m_guard(std::make_shared<Guard>())
{
    m_guard->model = this;
}

SearchModel::~SearchModel()
{
    const QMutexLocker lock(&m_guard->mutex);
    m_guard->model = nullptr;
}

void SearchModel::setStale()
{
    m_stale = true;
    if (!m_query.isEmpty())
        make();
}

void SearchModel::clear()
{
    ++m_generation;
    m_index.reset();
    m_stale = true;
    m_making = false;
    m_query.clear();
    answer();
}

void SearchModel::setQuery(const QString &query)
{
    m_query = query.simplified();
    if (!m_query.isEmpty())
        make();
    answer();
}

void SearchModel::make()
{
    if (!m_stale || m_making || !m_snapshot)
        return;
    m_stale = false;
    m_making = true;
    QThreadPool::globalInstance()->start([guard = m_guard, gather = m_snapshot(), generation = m_generation] {
        auto index = std::make_shared<const SearchIndex>(gather());
        const QMutexLocker lock(&guard->mutex);
        if (!guard->model)
            return;
        QMetaObject::invokeMethod(
            guard->model,
            [model = guard->model, index = std::move(index), generation] {
                if (generation != model->m_generation)
                    return; // of a user who is gone
                model->m_making = false;
                model->m_index = index;
                model->answer();
                if (model->m_stale && !model->m_query.isEmpty())
                    model->make();
            },
            Qt::QueuedConnection);
    });
}

void SearchModel::answer()
{
    beginResetModel();
    m_rows.clear();
    m_liveHits = m_live && m_index && !m_query.isEmpty() ? m_live(m_query) : QList<SearchEntry>();
    if (m_index && !m_query.isEmpty())
        for (const SearchIndex::Group &group : m_index->find(m_query, perGroup)) {
            m_rows.append({-1, group.page, group.total, false});
            for (const int entry : group.best)
                m_rows.append({entry, group.page, group.total, false});
        }
    const int found = int(m_liveHits.size());
    for (int i = -1; i < std::min(found, perGroup) && found > 0; ++i)
        m_rows.append({i, m_liveHits.first().page, found, true});
    endResetModel();
    Q_EMIT answered();
}

const SearchEntry &SearchModel::entryOf(const Line &line) const
{
    return line.live ? m_liveHits.at(line.entry) : m_index->entries().at(line.entry);
}

int SearchModel::hitFrom(int row, int step) const
{
    for (; row >= 0 && row < m_rows.size(); row += step)
        if (m_rows.at(row).entry >= 0)
            return row;
    return -1;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_rows.at(index.row());
    const QString head = m_title ? m_title(line.page) : line.page;
    switch (role) {
    case IsHead:
        return line.entry < 0;
    case Page:
        return line.page;
    case Total:
        return line.total;
    default:
        break;
    }
    if (line.entry < 0)
        return role == Qt::DisplayRole || role == Title
                   ? QVariant(head)
                   : (role == Qt::AccessibleTextRole ? QVariant(tr("%1, %n hits", nullptr, line.total).arg(head)) : QVariant());
    const SearchEntry &entry = entryOf(line);
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return entry.title;
    case Detail:
        return entry.detail;
    case Id:
        return entry.id;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2, %3").arg(head, entry.title, entry.detail);
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool head = m_rows.at(index.row()).entry < 0;
    return head ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}
