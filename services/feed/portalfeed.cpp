#include "portalfeed.h"

#include "calls.h"
#include "documentjoin.h"
#include "feeddifferences.h"
#include "feedpass.h"
#include "sessionservice.h"

#include <QPointer>

namespace
{
const QString grantPrefix = QStringLiteral("grant/");
// A portal that answers 410 for ever, or a disk that damages the cache for ever, ends the turn.
constexpr int mostFresh = 2;

Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}
} // namespace

PortalFeed::PortalFeed(Channel &channel, LocalLibrary &library, SessionService &session)
    : m_channel(channel), m_library(library), m_session(session)
{
    connect(&m_session, &SessionService::rolesChanged, this, [this] { followSession(); });
}

PortalFeed::~PortalFeed()
{
    m_stop.request_stop();
    m_lastTurn.reset();
    // Whoever joined a running turn ends with it.
    for (const auto &waiter : std::exchange(m_waiters, {}))
        waiter->set();
}

CacheScope PortalFeed::scopeOf(const SessionInfo &session, const QString &grantId)
{
    CacheScope scope;
    scope.userId = grantId.isEmpty() ? session.user.id : grantPrefix + grantId;
    scope.roles = DocumentJoin::roles(session.user.roles);
    return scope;
}

bool PortalFeed::outdated() const
{
    return !m_scope.userId.startsWith(grantPrefix) && !(scopeOf(m_session.session()) == m_scope);
}

QCoro::Task<Result<void>> PortalFeed::open(CacheScope scope)
{
    const QPointer<PortalFeed> self(this);
    Result<void> opened = co_await m_library.open(scope);
    if (self && !opened && opened.error().code == QLatin1String("cache_rebuilt"))
        opened = co_await m_library.open(scope); // the new one
    if (!self || !opened)
        co_return opened;
    m_scope = scope;
    co_return co_await reread();
}

QCoro::Task<Result<void>> PortalFeed::reread()
{
    const QPointer<PortalFeed> self(this);
    m_unread = true;
    Result<void> done = co_await read(std::make_shared<FeedPass>(m_kinds));
    if (self && !done && done.error().code == QLatin1String("cache_rebuilt"))
        done = co_await read(std::make_shared<FeedPass>(m_kinds)); // an empty one; the next turn takes a snapshot
    co_return done;
}

/// Somebody else signed in, or a role came or went: not one row of before is held any longer, with or without a connection.
QCoro::Task<void> PortalFeed::followSession()
{
    if (m_scope.userId.isEmpty() || !outdated())
        co_return;
    for (FeedKind *kind : std::as_const(m_kinds))
        kind->clear();
    m_lastSync = {};
    const QPointer<PortalFeed> self(this);
    Q_EMIT cleared();
    if (self)
        co_await open(scopeOf(m_session.session()));
}

QCoro::Task<Result<void>> PortalFeed::read(std::shared_ptr<FeedPass> pass)
{
    const QPointer<PortalFeed> self(this);
    const CacheScope scope = m_scope;
    pass->all = pass->all || m_unread;
    const auto work = [pass](LocalStores &stores) -> Result<SyncState> { return pass->read(*stores.cache); };
    Result<SyncState> state = co_await m_library.run(work);
    if (!self)
        co_return fail(gone());
    if (!state) {
        m_unread = true; // nothing tells which rows are missing now
        co_return fail(state.error());
    }
    if (outdated() || !(scope == m_scope)) // read for another user
        co_return Result<void>();
    m_lastSync = state->lastSync;
    if (pass->all)
        m_unread = false;
    const FeedNews news = pass->handOver(m_kinds);
    if (!news.ids.isEmpty())
        Q_EMIT changed(news);
    if (!self)
        co_return fail(gone());
    if (pass->wrong())
        co_return fail(*pass->wrong());
    co_return Result<void>();
}

QCoro::Task<Result<bool>> PortalFeed::sync(bool background)
{
    const QPointer<PortalFeed> self(this);
    // The running turn may have asked before the user did: he wants to see what is there now, so the one after it counts.
    const int wanted = m_turns + (m_syncing && !background ? 2 : 1);
    while (m_syncing) {
        const auto waiter = std::make_shared<Event>();
        m_waiters.append(waiter);
        co_await waiter->next();
        if (!self || !m_lastTurn)
            co_return fail(gone());
        Result<bool> joined = *m_lastTurn; // a member would be moved from
        if (m_turns >= wanted)             // another one who waited may have had the next turn and its answer at once
            co_return joined;
    }
    m_syncing = true;
    Result<bool> result = co_await turn(background);
    if (!self)
        co_return fail(gone());
    m_syncing = false;
    ++m_turns;
    m_lastTurn = result;
    noteOnline(result);
    if (!self)
        co_return fail(gone());
    for (const auto &waiter : std::exchange(m_waiters, {}))
        waiter->set();
    co_return result;
}

void PortalFeed::noteOnline(const Result<bool> &result)
{
    // A lost session has a banner of its own; all else means that what is shown grows old.
    if (!result && (result.error().kind == Error::Kind::Cancelled || result.error().kind == Error::Kind::Auth))
        return;
    m_trouble = result ? std::nullopt : std::optional(result.error());
    Q_EMIT onlineChanged(!m_trouble);
}

QCoro::Task<Result<bool>> PortalFeed::turn(bool background)
{
    const QPointer<PortalFeed> self(this);
    if (outdated()) {
        Result<void> opened = co_await open(scopeOf(m_session.session()));
        if (!self || !opened)
            co_return fail(opened ? gone() : opened.error());
    }
    struct Begin {
        SyncState state;
        bool elsewhere = false;
    };
    const auto look = [](LocalStores &stores) -> Result<Begin> {
        const auto elsewhere = stores.cache->changedElsewhere();
        const auto state = stores.cache->syncState();
        if (!elsewhere || !state)
            return fail(elsewhere ? state.error() : elsewhere.error());
        return Begin{*state, *elsewhere};
    };
    Result<Begin> begin = co_await m_library.run(look);
    if (!self || !begin)
        co_return fail(begin ? gone() : begin.error());
    m_unread = m_unread || begin->elsewhere;
    const auto pass = std::make_shared<FeedPass>(m_kinds);
    if (m_session.state() == SessionService::State::Local) { // there is nobody to ask
        const Result<void> reread = co_await read(pass);
        if (!self || !reread)
            co_return fail(reread ? gone() : reread.error());
        co_return false;
    }
    const Result<void> pulled = co_await pull(begin->state.cursor, background, pass);
    if (!self)
        co_return fail(gone());
    const bool changes = pass->touch.size() > 0;
    // Also after a break: the pages before it are in the cache, and its cursor is behind them.
    const Result<void> loaded = co_await read(pass);
    if (!pulled || !loaded)
        co_return fail(pulled ? loaded.error() : pulled.error());
    co_return changes;
}

QCoro::Task<void> PortalFeed::tellWatcher(ChangePage page)
{
    if (!m_watcher || page.items.isEmpty())
        co_return;
    const QPointer<PortalFeed> self(this);
    const auto compare = [page](LocalStores &stores) { return FeedDifferences::of(*stores.cache, page); };
    const Result<QList<FeedDifference>> differences = co_await m_library.run(compare);
    if (self && differences && !differences->isEmpty())
        co_await m_watcher(*differences);
}

QCoro::Task<Result<void>> PortalFeed::pull(QString cursor, bool background, std::shared_ptr<FeedPass> pass)
{
    const QPointer<PortalFeed> self(this);
    for (int fresh = 0;;) {
        Result<ChangePage> page = co_await Calls::changes(m_channel, cursor, background, m_stop.get_token());
        if (!self)
            co_return fail(gone());
        if (!page && page.error().code == QLatin1String("cursor_gone") && fresh++ < mostFresh) {
            const auto reset = [](LocalStores &stores) -> Result<void> { return stores.cache->resetCursor(); };
            Result<void> done = co_await m_library.run(reset);
            if (!self || !done)
                co_return fail(done ? gone() : done.error());
            cursor.clear();
            continue;
        }
        if (!page)
            co_return fail(page.error());
        co_await tellWatcher(*page);
        if (!self)
            co_return fail(gone());
        const auto apply = [page = *page](LocalStores &stores) -> Result<CacheTouch> { return stores.cache->applyPage(page); };
        Result<CacheTouch> applied = co_await m_library.run(apply);
        if (!self)
            co_return fail(gone());
        if (!applied && applied.error().code == QLatin1String("cache_rebuilt") && fresh++ < mostFresh) {
            Result<void> opened = co_await m_library.open(m_scope);
            if (!self || !opened)
                co_return fail(opened ? gone() : opened.error());
            pass->all = true;
            cursor.clear();
            continue;
        }
        if (!applied)
            co_return fail(applied.error());
        pass->touch.add(*applied);
        cursor = page->cursor;
        if (!page->hasMore)
            co_return Result<void>();
    }
}
