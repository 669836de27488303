#include "portaldocumentservice.h"

#include "clock.h"
#include "documentjoin.h"
#include "durable.h"
#include "lockfile.h"
#include "portalfeed.h"
#include "sessionservice.h"
#include "storeerror.h"

#include <QPointer>
#include <QSet>

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

} // namespace

PortalDocumentService::PortalDocumentService(Setup setup, Channel &channel, LocalLibrary &library, PortalFeed &feed,
                                             SessionService &session, Vault &vault, ProfileRegistry &registry, const Clock &clock)
    : m_setup(std::move(setup)),
      m_channel(channel),
      m_library(library),
      m_feed(feed),
      m_session(session),
      m_vault(vault),
      m_registry(registry),
      m_clock(clock),
      m_worker(QStringLiteral("fernamt-files"))
{
    m_feed.add(m_documents);
    connect(&m_feed, &PortalFeed::cleared, this, [this] {
        m_rows.clear();
        Q_EMIT rowsChanged();
    });
    connect(&m_feed, &PortalFeed::changed, this, [this](const FeedNews &news) {
        if (news.has(m_documents.name()) && !m_reloading)
            reload();
    });
    connect(&m_feed, &PortalFeed::onlineChanged, this, &DocumentService::onlineChanged);
}

PortalDocumentService::~PortalDocumentService()
{
    m_stop.request_stop();
}

QDateTime PortalDocumentService::lastSync() const
{
    return m_feed.lastSync();
}

std::optional<Error> PortalDocumentService::trouble() const
{
    return m_feed.trouble();
}

QCoro::Task<Result<void>> PortalDocumentService::open(CacheScope scope)
{
    const QPointer<PortalDocumentService> self(this);
    m_reloading = true;
    Result<void> opened = co_await m_feed.open(scope);
    if (!self)
        co_return fail(gone());
    m_reloading = false;
    if (!opened)
        co_return opened;
    co_return co_await reload();
}

QCoro::Task<Result<void>> PortalDocumentService::reload()
{
    const QPointer<PortalDocumentService> self(this);
    Result<LocalSnapshot> local = co_await m_library.snapshot();
    if (!self)
        co_return fail(gone());
    if (!local && local.error().code == QLatin1String("cache_rebuilt")) { // an empty one; the next turn takes a snapshot
        local = co_await m_library.snapshot();
        if (!self)
            co_return fail(gone());
    }
    for (const Error &what : local ? local->notices : QList<Error>())
        Q_EMIT putAside(what);
    if (m_feed.outdated()) // read for another user
        co_return Result<void>();
    if (!local)
        co_return fail(local.error());
    QList<DocumentRow> rows = DocumentJoin::rows(m_documents.rows(), *local, m_feed.scope().roles);
    if (rows != m_rows) {
        m_rows = std::move(rows);
        Q_EMIT rowsChanged();
    }
    co_return Result<void>();
}

QCoro::Task<Result<bool>> PortalDocumentService::sync(bool background)
{
    const QPointer<PortalDocumentService> self(this);
    m_reloading = true;
    Result<bool> result = co_await m_feed.sync(background);
    if (!self)
        co_return fail(gone());
    m_reloading = false;
    const Result<void> loaded = co_await reload();
    if (!self)
        co_return fail(gone());
    if (!result || !loaded)
        co_return fail(result ? loaded.error() : result.error());
    co_await applyRetention(); // done before a fetch may want the lock
    co_return result;
}

QCoro::Task<Result<FetchReport>> PortalDocumentService::fetch(QStringList ids, std::stop_token stop, bool background)
{
    const QPointer<PortalDocumentService> self(this);
    if (m_fetching)
        co_return fail(Error::Kind::Conflict, QStringLiteral("fetch_in_use"), QStringLiteral("a fetch is running"));
    m_fetching = true;
    Q_EMIT progressChanged();
    Result<FetchReport> report = co_await fetchLocked(ids, stop, background);
    if (!self)
        co_return fail(gone());
    m_fetching = false;
    setProgress({});
    if (report)
        Q_EMIT fetchFinished(*report);
    co_return report;
}

QCoro::Task<Result<PortalDocumentService::Lock>> PortalDocumentService::takeLock(std::chrono::milliseconds wait)
{
    QFuture<Result<Lock>> taking = m_worker.run([path = m_setup.fetchLock, wait]() -> Result<Lock> {
        const auto lock = std::make_shared<Platform::LockFile>();
        const auto failed = lock->acquire(StoreError::toPath(path), wait);
        if (!failed)
            return lock;
        if (failed->reason == Platform::Failure::Reason::TimedOut)
            return fail(Error::Kind::Conflict, QStringLiteral("fetch_in_use"), path);
        return fail(StoreError::fromPlatform(*failed));
    });
    co_return co_await taking;
}

QCoro::Task<Result<FetchReport>> PortalDocumentService::fetchLocked(QStringList ids, std::stop_token stop, bool background)
{
    const QPointer<PortalDocumentService> self(this);
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    QList<Document> documents;
    for (const DocumentRow &row : std::as_const(m_rows))
        if (wanted.contains(row.document.id))
            documents.append(row.document);
    const Result<Lock> lock = co_await takeLock(m_setup.lockWait);
    if (!self || !lock)
        co_return fail(lock ? gone() : lock.error());
    // What killed programs left goes while nobody else writes, also when nothing is to be fetched.
    const auto tidy = [](LocalStores &stores) -> Result<void> { return stores.archive->tidy(); };
    Result<void> tidied = co_await m_library.run(tidy);
    if (!self || !tidied)
        co_return fail(tidied ? gone() : tidied.error());
    DocumentFetch::Parts parts{m_channel, m_library, m_worker, m_setup.source, m_setup.reader, background};
    const auto onProgress = [self](const FetchProgress &progress) {
        if (self)
            self->setProgress(progress);
    };
    const auto run = std::make_shared<DocumentFetch>(parts, this, stop, onProgress);
    Result<FetchReport> report = co_await run->run(documents);
    if (!self)
        co_return fail(gone());
    co_await keepHead();
    if (!self)
        co_return fail(gone());
    const Result<void> loaded = co_await reload();
    if (report && !loaded)
        co_return fail(loaded.error());
    co_return report;
}

void PortalDocumentService::setProgress(const FetchProgress &progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

const DocumentRow *PortalDocumentService::row(const QString &id) const
{
    for (const DocumentRow &row : m_rows)
        if (row.document.id == id)
            return &row;
    return nullptr;
}

QList<DocumentRow> PortalDocumentService::vanishingWithin(int days) const
{
    const QDate today = m_clock.today();
    QList<DocumentRow> rows;
    for (const DocumentRow &row : m_rows) {
        const int left = row.document.daysUntilDeleted(today).value_or(0);
        if (row.state == DocumentState::AtProvider && left > 0 && left <= days)
            rows.append(row);
    }
    return rows;
}
