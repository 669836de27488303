#pragma once
#include "archive.h"
#include "cachestore.h"
#include "workthread.h"

#include <QCoroFuture>
#include <QCoroTask>

class Clock;

/// What the store thread owns.
struct LocalStores {
    std::unique_ptr<CacheStore> cache;
    std::unique_ptr<Archive> archive;
};

/// What the page of documents joins with the portal's documents, read in one go.
struct LocalSnapshot {
    QList<ArchivedDocument> archived;
    QHash<QString, std::array<Mark, 3>> marks;
    SyncState sync;
    QString folder;
    QList<Error> notices; ///< what was put aside since the last one
};

/// Cache and archive on their one thread. Work is queued in order and answers on the caller's thread.
class LocalLibrary
{
public:
    struct Settings {
        QString cacheFile;
        Archive::Settings archive;
    };

    LocalLibrary(Settings settings, const Clock &clock);
    ~LocalLibrary();

    /// Opens both for this user; a lost role's rows go. May be called again with another scope.
    QCoro::Task<Result<void>> open(CacheScope scope);
    QCoro::Task<Result<LocalSnapshot>> snapshot();

    /// `work(LocalStores &)` returns a Result; before open() it is not called: Storage/not_open.
    template <typename F>
    auto run(F work) -> QCoro::Task<std::invoke_result_t<F, LocalStores &>>
    {
        using R = std::invoke_result_t<F, LocalStores &>;
        const std::shared_ptr<LocalStores> stores = m_stores;
        QFuture<R> future = m_thread.run([stores, work = std::move(work)]() mutable -> R {
            if (!stores->cache || !stores->archive)
                return fail(Error::Kind::Storage, QStringLiteral("not_open"));
            return work(*stores);
        });
        return answer<R>(std::move(future));
    }

private:
    template <typename R>
    static QCoro::Task<R> answer(QFuture<R> future)
    {
        co_return co_await future;
    }

    Settings m_settings;
    const Clock &m_clock;
    std::shared_ptr<LocalStores> m_stores = std::make_shared<LocalStores>();
    WorkThread m_thread;
};
