#include "feedpass.h"

#include <utility>

namespace
{
// Beyond, one reading of all rows is cheaper than one question per row.
constexpr int mostSingly = 2000;
} // namespace

FeedPass::FeedPass(const QList<FeedKind *> &kinds)
{
    for (FeedKind *kind : kinds)
        m_batches.insert(kind->name(), kind->begin());
}

void FeedPass::take(const QString &kind, const QJsonObject &body)
{
    const auto batch = m_batches.constFind(kind);
    if (batch == m_batches.constEnd())
        return;
    if (const auto taken = (*batch)->take(body); !taken && !m_wrong)
        m_wrong = taken.error();
}

Result<SyncState> FeedPass::read(CacheStore &cache)
{
    all = all || touch.size() > mostSingly;
    if (all) // what others write from now on is news again
        if (const auto seen = cache.changedElsewhere(); !seen)
            return fail(seen.error());
    const auto visit = [this](const QString &kind, const QString &, const QJsonObject &body) { take(kind, body); };
    if (const auto done = all ? cache.forEach(visit) : readTouched(cache); !done)
        return fail(done.error());
    return cache.syncState();
}

Result<void> FeedPass::readTouched(CacheStore &cache)
{
    const QStringList kinds = touch.kinds();
    for (const QString &kind : kinds) {
        if (!m_batches.contains(kind))
            continue;
        QStringList ids = touch.ids(kind);
        ids.removeDuplicates();
        for (const QString &id : std::as_const(ids)) {
            const auto body = cache.resource(kind, id);
            if (!body)
                return fail(body.error());
            if (*body)
                take(kind, **body);
            else
                m_removed[kind].append(id);
        }
    }
    return {};
}

FeedNews FeedPass::handOver(const QList<FeedKind *> &kinds)
{
    const QStringList touched = touch.kinds();
    FeedNews news;
    news.all = all;
    for (FeedKind *kind : kinds) {
        const auto batch = m_batches.value(kind->name());
        if (!batch || (!all && !touched.contains(kind->name())))
            continue;
        if (all)
            kind->replace(*batch);
        else
            kind->merge(*batch, m_removed.value(kind->name()));
        news.ids.insert(kind->name(), all ? QStringList() : touch.ids(kind->name()));
    }
    return news;
}
