#pragma once
#include "feedkind.h"
#include "feednews.h"
#include "locallibrary.h"

/// One reading of the cache into batches, on the store thread: everything, or what was touched.
class FeedPass
{
public:
    explicit FeedPass(const QList<FeedKind *> &kinds);

    /// Everything is read: the first time, after a change of user, after another process wrote.
    bool all = false;
    CacheTouch touch;

    /// Store thread. Error: Storage.
    Result<SyncState> read(CacheStore &cache);
    /// Services' thread.
    FeedNews handOver(const QList<FeedKind *> &kinds);
    /// The first row that could not be understood; the others were taken.
    const std::optional<Error> &wrong() const { return m_wrong; }

private:
    void take(const QString &kind, const QJsonObject &body);
    Result<void> readTouched(CacheStore &cache);

    QHash<QString, std::shared_ptr<FeedKind::Batch>> m_batches;
    QHash<QString, QStringList> m_removed;
    std::optional<Error> m_wrong;
};
