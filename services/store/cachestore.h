#pragma once
#include "cachescope.h"
#include "cachetouch.h"
#include "documenttypes.h"
#include "result.h"

#include <QDateTime>
#include <QVariantList>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class Clock;
class Database;

/// Where the changes feed stands for the present scope.
struct SyncState {
    QString cursor;     ///< empty: take a snapshot
    QDateTime lastSync; ///< last complete turn; invalid: never
};

/// cache.db: what the portal told us, JSON per resource with a checksum per row. Can be lost: a damaged file is put aside and
/// a new one begun, then every call of that turn ends in Storage/cache_rebuilt and the next sync takes a snapshot.
/// Owned by one thread. Everything read and written belongs to the scope set last.
class CacheStore
{
public:
    static Result<std::unique_ptr<CacheStore>> open(const QString &path, const Clock &clock);
    ~CacheStore();

    /// True when open() or a later call found damage and began anew.
    bool wasRebuilt() const { return m_rebuilt; }
    /// Once after each time: Storage/cache_rebuilt with the name of the file that was put aside.
    std::optional<Error> takeNotice() { return std::exchange(m_notice, {}); }

    /// Signed in as this user with these roles. Rows of the same user under other roles are removed (a lost role).
    Result<void> setScope(const CacheScope &scope);
    /// Without a scope nothing can be read: Storage/no_scope.
    const CacheScope &scope() const { return m_scope; }

    Result<SyncState> syncState();
    /// One page of the changes feed and its cursor in one transaction. The last page of a snapshot removes what it did not
    /// name. Returns the rows that differ from before.
    Result<CacheTouch> applyPage(const ChangePage &page);
    /// The portal answered 410: the next pages are a snapshot; the old rows stay readable until it is complete.
    Result<void> resetCursor();

    using Visitor = std::function<void(const QString &kind, const QString &id, const QJsonObject &body)>;
    /// Every resource of every kind, by kind and id.
    Result<void> forEach(const Visitor &visit);
    /// One resource, without reading others.
    Result<std::optional<QJsonObject>> resource(const QString &kind, const QString &id);
    /// True when another process wrote since the last look.
    Result<bool> changedElsewhere();

    /// »Abmelden und lokale Daten entfernen« (G-44): every row of every scope, overwritten on disk.
    Result<void> wipe();

private:
    /// The row of sync_state for one scope.
    struct Feed {
        QString cursor;
        int generation = 0;
        bool inSnapshot = false;
        int rowCount = 0;
        qint64 lastSync = 0;
    };
    CacheStore(const QString &path, const Clock &clock);
    Result<Feed> feed();
    Result<void> writeFeed(const Feed &feed);
    Result<bool> applyChange(const Change &change, Feed &feed);
    Result<void> removeStale(Feed &feed, CacheTouch &touch);
    Result<void> readAll(const Visitor &visit);
    Result<std::optional<QJsonObject>> readOne(const QString &kind, const QString &id);
    static Result<QJsonObject> checkedBody(const QVariantList &fields, const QString &checksum);
    Result<void> openDatabase();
    /// Passes an error on; damage puts the file aside first.
    Error handled(const Error &error);
    Result<void> putAside();
    Result<void> needScope() const;

    QString m_path;
    const Clock &m_clock;
    CacheScope m_scope;
    QString m_key;
    std::unique_ptr<Database> m_database;
    qint64 m_dataVersion = 0;
    bool m_rebuilt = false;
    std::optional<Error> m_notice;
};
