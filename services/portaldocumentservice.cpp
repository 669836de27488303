#include "portaldocumentservice.h"

#include "calls.h"
#include "clock.h"
#include "documentjoin.h"
#include "durable.h"
#include "lockfile.h"
#include "sessionservice.h"
#include "storeerror.h"

#include <QPointer>

namespace
{
const QString grantPrefix = QStringLiteral("grant/");

Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

/// fetch.lock as long as the value lives.
Result<std::shared_ptr<Platform::LockFile>> takeLock(const QString &path, std::chrono::milliseconds wait)
{
    const auto lock = std::make_shared<Platform::LockFile>();
    const auto failed = lock->acquire(StoreError::toPath(path), wait);
    if (!failed)
        return lock;
    if (failed->reason == Platform::Failure::Reason::TimedOut)
        return fail(Error::Kind::Conflict, QStringLiteral("fetch_in_use"), path);
    return fail(StoreError::fromPlatform(*failed));
}
} // namespace

PortalDocumentService::PortalDocumentService(Setup setup, Channel &channel, LocalLibrary &library, SessionService &session,
                                             Vault &vault, ProfileRegistry &registry, const Clock &clock)
    : m_setup(std::move(setup)),
      m_channel(channel),
      m_library(library),
      m_session(session),
      m_vault(vault),
      m_registry(registry),
      m_clock(clock),
      m_worker(QStringLiteral("fernamt-files"))
{
    connect(&m_session, &SessionService::rolesChanged, this, [this] { followSession(); });
}

PortalDocumentService::~PortalDocumentService()
{
    m_stop.request_stop();
    // Whoever joined a running sync ends with it.
    for (const auto &waiter : std::exchange(m_syncWaiters, {}))
        waiter->set();
}

CacheScope PortalDocumentService::scopeOf(const SessionInfo &session, const QString &grantId)
{
    CacheScope scope;
    scope.userId = grantId.isEmpty() ? session.user.id : grantPrefix + grantId;
    scope.roles = DocumentJoin::roles(session.user.roles);
    return scope;
}

QCoro::Task<Result<void>> PortalDocumentService::open(CacheScope scope)
{
    const QPointer<PortalDocumentService> self(this);
    Result<void> opened = co_await m_library.open(scope);
    if (!self || !opened)
        co_return opened;
    m_scope = scope;
    co_return co_await reload();
}

/// Somebody else signed in, or a role came or went: not one row of before is shown any longer, with or without a connection.
QCoro::Task<void> PortalDocumentService::followSession()
{
    if (m_scope.userId.isEmpty() || !outdated())
        co_return;
    m_rows.clear();
    m_lastSync = {};
    Q_EMIT rowsChanged();
    co_await open(scopeOf(m_session.session()));
}

bool PortalDocumentService::outdated() const
{
    return !m_scope.userId.startsWith(grantPrefix) && !(scopeOf(m_session.session()) == m_scope);
}

QCoro::Task<Result<void>> PortalDocumentService::reload()
{
    const QPointer<PortalDocumentService> self(this);
    Result<LocalSnapshot> local = co_await m_library.snapshot();
    if (!self)
        co_return fail(gone());
    if (outdated()) // read for another user
        co_return Result<void>();
    if (!local)
        co_return fail(local.error());
    m_lastSync = local->sync.lastSync;
    QList<DocumentRow> rows = DocumentJoin::rows(*local, m_scope.roles);
    if (rows != m_rows) {
        m_rows = std::move(rows);
        Q_EMIT rowsChanged();
    }
    co_return Result<void>();
}

QCoro::Task<Result<bool>> PortalDocumentService::sync(bool background)
{
    const QPointer<PortalDocumentService> self(this);
    if (m_syncing) {
        const auto waiter = std::make_shared<Event>();
        m_syncWaiters.append(waiter);
        co_await waiter->next();
        if (!self || !m_lastTurn)
            co_return fail(gone());
        co_return *m_lastTurn;
    }
    m_syncing = true;
    Result<bool> result = co_await turn(background);
    if (!self)
        co_return fail(gone());
    m_syncing = false;
    m_lastTurn = result;
    for (const auto &waiter : std::exchange(m_syncWaiters, {}))
        waiter->set();
    if (!self)
        co_return fail(gone());
    if (result) {
        Q_EMIT onlineChanged(true);
        applyRetention();
        if (m_backgroundFetch)
            fetchNew();
    } else if (result.error().kind == Error::Kind::Offline || result.error().kind == Error::Kind::Timeout) {
        Q_EMIT onlineChanged(false);
    }
    co_return result;
}

QCoro::Task<Result<bool>> PortalDocumentService::turn(bool background)
{
    const QPointer<PortalDocumentService> self(this);
    if (outdated()) {
        Result<void> opened = co_await open(scopeOf(m_session.session()));
        if (!self || !opened)
            co_return fail(opened ? gone() : opened.error());
    }
    const auto work = [](LocalStores &stores) -> Result<SyncState> { return stores.cache->syncState(); };
    Result<SyncState> state = co_await m_library.run(work);
    if (!self || !state)
        co_return fail(state ? gone() : state.error());
    QString cursor = state->cursor;
    int rowsChangedBy = 0;
    for (int fresh = 0;;) {
        Result<ChangePage> page = co_await Calls::changes(m_channel, cursor, background, m_stop.get_token());
        if (!self)
            co_return fail(gone());
        if (!page && page.error().code == QLatin1String("cursor_gone") && fresh++ < 2) {
            const auto reset = [](LocalStores &stores) -> Result<void> { return stores.cache->resetCursor(); };
            Result<void> done = co_await m_library.run(reset);
            if (!self || !done)
                co_return fail(done ? gone() : done.error());
            cursor.clear();
            continue;
        }
        if (!page)
            co_return fail(page.error());
        const auto apply = [page = *page](LocalStores &stores) -> Result<int> { return stores.cache->applyPage(page); };
        Result<int> applied = co_await m_library.run(apply);
        if (!self)
            co_return fail(gone());
        if (!applied && applied.error().code == QLatin1String("cache_rebuilt") && fresh++ < 2) {
            Result<void> opened = co_await m_library.open(m_scope);
            if (!self || !opened)
                co_return fail(opened ? gone() : opened.error());
            cursor.clear();
            continue;
        }
        if (!applied)
            co_return fail(applied.error());
        rowsChangedBy += *applied;
        cursor = page->cursor;
        if (!page->hasMore)
            break;
    }
    Result<void> loaded = co_await reload();
    if (!loaded)
        co_return fail(loaded.error());
    co_return rowsChangedBy > 0;
}

QStringList PortalDocumentService::missing() const
{
    QStringList ids;
    for (const DocumentRow &row : m_rows)
        if (row.state == DocumentState::AtProvider)
            ids.append(row.document.id);
    return ids;
}

QCoro::Task<void> PortalDocumentService::fetchNew()
{
    const QStringList ids = missing();
    if (ids.isEmpty() || m_fetching || m_session.state() != SessionService::State::SignedIn)
        co_return;
    co_await fetch(ids, m_stop.get_token());
}

QCoro::Task<Result<FetchReport>> PortalDocumentService::fetch(QStringList ids, std::stop_token stop)
{
    const QPointer<PortalDocumentService> self(this);
    if (m_fetching)
        co_return fail(Error::Kind::Conflict, QStringLiteral("fetch_in_use"), QStringLiteral("a fetch is running"));
    m_fetching = true;
    Q_EMIT progressChanged();
    Result<FetchReport> report = co_await fetchLocked(ids, stop);
    if (!self)
        co_return fail(gone());
    m_fetching = false;
    setProgress({});
    if (report)
        Q_EMIT fetchFinished(*report);
    co_return report;
}

QCoro::Task<Result<FetchReport>> PortalDocumentService::fetchLocked(QStringList ids, std::stop_token stop)
{
    const QPointer<PortalDocumentService> self(this);
    QList<Document> documents;
    for (const DocumentRow &row : std::as_const(m_rows))
        if (ids.contains(row.document.id))
            documents.append(row.document);
    QFuture<Result<std::shared_ptr<Platform::LockFile>>> taking =
        m_worker.run([path = m_setup.fetchLock, wait = m_setup.lockWait] { return takeLock(path, wait); });
    const Result<std::shared_ptr<Platform::LockFile>> lock = co_await taking;
    if (!self || !lock)
        co_return fail(lock ? gone() : lock.error());
    // What killed programs left goes while nobody else writes, also when nothing is to be fetched.
    const auto tidy = [](LocalStores &stores) -> Result<void> { return stores.archive->tidy(); };
    Result<void> tidied = co_await m_library.run(tidy);
    if (!self || !tidied)
        co_return fail(tidied ? gone() : tidied.error());
    DocumentFetch::Parts parts{m_channel, m_library, m_worker, m_setup.source, m_setup.reader, m_backgroundFetch};
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
    for (const DocumentRow &row : m_rows)
        if (row.state == DocumentState::AtProvider && row.document.availableUntil.isValid() &&
            today.daysTo(row.document.availableUntil) <= days)
            rows.append(row);
    return rows;
}
