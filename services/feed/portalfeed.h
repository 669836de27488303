#pragma once
#include "accounttypes.h"
#include "auditstore.h"
#include "event.h"
#include "feedkind.h"
#include "feednews.h"
#include "locallibrary.h"

#include <QObject>
#include <stop_token>

class Channel;
class FeedPass;
class SessionService;

/// The changes feed of the signed-in user: one question for all kinds, applied page by page into cache.db together with its
/// cursor, then into the rows that the services hold. Services register their kinds before open(); the kinds outlive the feed's
/// tasks, because both live as long as the graph.
class PortalFeed final : public QObject
{
    Q_OBJECT
public:
    PortalFeed(Channel &channel, LocalLibrary &library, SessionService &session);
    ~PortalFeed() override;

    /// The scope of a session, or of a device grant: the portal keeps their cursors apart.
    static CacheScope scopeOf(const SessionInfo &session, const QString &grantId = {});
    /// Told of what a page changes, before it enters the cache. Its failure does not stop the page.
    using Watcher = std::function<QCoro::Task<Result<void>>(QList<FeedDifference>)>;
    void setWatcher(Watcher watcher) { m_watcher = std::move(watcher); }
    void add(FeedKind &kind) { m_kinds.append(&kind); }

    /// Reads the cache as this user (of the last session: offline too) into all kinds. Called again by itself when user or roles
    /// change; a lost role's rows are removed from disk then (R3-094).
    QCoro::Task<Result<void>> open(CacheScope scope);
    /// One turn. Who asks in the `background` (no user caused it, G-35) while one is running gets its answer; a user gets that of
    /// the next, for the running one may have asked before him. True: something changed.
    QCoro::Task<Result<bool>> sync(bool background);
    /// Reads the cache again (after a wipe).
    QCoro::Task<Result<void>> reread();

    const CacheScope &scope() const { return m_scope; }
    /// The session is another one than the rows were read for.
    bool outdated() const;
    /// When the portal was last asked with success; invalid: never.
    QDateTime lastSync() const { return m_lastSync; }
    /// Why the last turn was in vain; empty: the portal answered.
    std::optional<Error> trouble() const { return m_trouble; }
    /// False after a turn that found no portal; one that has a fault is there.
    bool online() const
    {
        return !m_trouble || (m_trouble->kind != Error::Kind::Offline && m_trouble->kind != Error::Kind::Timeout);
    }

Q_SIGNALS:
    /// Another user or role: every row of before is gone from memory. The new ones come with changed().
    void cleared();
    /// Rows are others than before.
    void changed(const FeedNews &news);
    /// After each turn that could tell; false: see trouble().
    void onlineChanged(bool online);

private:
    QCoro::Task<void> followSession();
    QCoro::Task<Result<bool>> turn(bool background);
    /// All pages after `cursor` into the cache.
    QCoro::Task<void> tellWatcher(ChangePage page);
    QCoro::Task<Result<void>> pull(QString cursor, bool background, std::shared_ptr<FeedPass> pass);
    /// From the cache into the kinds.
    QCoro::Task<Result<void>> read(std::shared_ptr<FeedPass> pass);
    void noteOnline(const Result<bool> &result);

    Channel &m_channel;
    LocalLibrary &m_library;
    SessionService &m_session;
    QList<FeedKind *> m_kinds;
    std::stop_source m_stop;
    CacheScope m_scope;
    QDateTime m_lastSync;
    QList<std::shared_ptr<Event>> m_waiters;
    std::optional<Result<bool>> m_lastTurn;
    Watcher m_watcher;
    bool m_syncing = false;
    int m_turns = 0;       ///< that have ended
    bool m_unread = false; ///< the rows in memory are not those of the cache
    std::optional<Error> m_trouble;
};
