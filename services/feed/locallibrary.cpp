#include "locallibrary.h"

#include "clock.h"

LocalLibrary::LocalLibrary(Settings settings, const Clock &clock)
    : m_settings(std::move(settings)), m_clock(clock), m_thread(QStringLiteral("fernamt-store"))
{
}

LocalLibrary::~LocalLibrary()
{
    // Connections are closed on the thread that opened them.
    m_thread
        .run([stores = m_stores] {
            stores->cache.reset();
            stores->archive.reset();
        })
        .waitForFinished();
}

QCoro::Task<Result<void>> LocalLibrary::open(CacheScope scope)
{
    const auto work = [stores = m_stores, settings = m_settings, clock = &m_clock, scope]() -> Result<void> {
        if (!stores->archive) {
            auto archive = Archive::open(settings.archive, *clock);
            if (!archive)
                return fail(archive.error());
            stores->archive = std::move(*archive);
        }
        if (!stores->cache) {
            auto cache = CacheStore::open(settings.cacheFile, *clock);
            if (!cache)
                return fail(cache.error());
            stores->cache = std::move(*cache);
        }
        return stores->cache->setScope(scope);
    };
    return answer<Result<void>>(m_thread.run(work));
}

QCoro::Task<Result<LocalSnapshot>> LocalLibrary::snapshot()
{
    return run([](LocalStores &stores) -> Result<LocalSnapshot> {
        auto archived = stores.archive->rows();
        if (!archived)
            return fail(archived.error());
        auto marks = stores.archive->marks();
        if (!marks)
            return fail(marks.error());
        auto sync = stores.cache->syncState();
        if (!sync)
            return fail(sync.error());
        QList<Error> notices;
        for (const std::optional<Error> &notice : {stores.cache->takeNotice(), stores.archive->takeNotice()})
            if (notice)
                notices.append(*notice);
        return LocalSnapshot{*archived, *marks, *sync, stores.archive->folder(), notices};
    });
}
