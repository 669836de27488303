#include "cachestore.h"

#include "clock.h"
#include "database.h"
#include "jsoncodec.h"
#include "sha256.h"
#include "transaction.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr quint32 cacheApplication = 0x464e4341; // "FNCA"

/// A flipped bit inside a row is valid SQLite; this tells.
QString rowChecksum(const QVariantList &fields)
{
    QByteArray all;
    for (const QVariant &field : fields) {
        const QByteArray text = field.toString().toUtf8();
        all += QByteArray::number(text.size()) + ':' + text;
    }
    return QString::fromLatin1(Sha256::hash(all).left(8).toHex());
}

Error damaged(const QString &what)
{
    return Error::make(Error::Kind::Storage, u"database_damaged"_s, what);
}

/// Damaged, or another program's database, or its tables are garbled: for a cache all the same.
bool unusable(const Error &error)
{
    return Database::isDamage(error) || error.code == u"database_foreign" || error.code == u"database_mismatch";
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

CacheStore::CacheStore(const QString &path, const Clock &clock) : m_path(path), m_clock(clock) {}
CacheStore::~CacheStore() = default;

Result<std::unique_ptr<CacheStore>> CacheStore::open(const QString &path, const Clock &clock)
{
    std::unique_ptr<CacheStore> store(new CacheStore(path, clock));
    if (auto r = store->openDatabase(); !r)
        return fail(r.error());
    return store;
}

Result<void> CacheStore::openDatabase()
{
    for (bool again = false;; again = true) {
        auto database =
            Database::open(m_path, {.migrations = u":/fernamt/store/cache"_s, .applicationId = cacheApplication, .full = false});
        if (database) {
            m_database = std::move(*database);
            return {};
        }
        // Damaged, or not ours at all: put aside, never deleted. A newer or locked one stays where it is.
        const bool aside = unusable(database.error());
        if (!aside || again)
            return fail(database.error());
        if (auto moved = putAside(); !moved)
            return moved;
    }
}

Result<void> CacheStore::putAside()
{
    const auto aside = Database::quarantine(m_path, m_clock.nowUtc());
    if (!aside)
        return fail(aside.error());
    m_rebuilt = true;
    m_notice = Error::make(Error::Kind::Storage, u"cache_rebuilt"_s, *aside);
    return {};
}

Error CacheStore::handled(const Error &error)
{
    if (!unusable(error))
        return error;
    m_database.reset();
    if (auto moved = putAside(); !moved)
        return moved.error();
    if (auto opened = openDatabase(); !opened)
        return opened.error();
    return Error::make(Error::Kind::Storage, u"cache_rebuilt"_s, error.detail);
}

Result<void> CacheStore::needScope() const
{
    if (!m_database)
        return fail(Error::Kind::Storage, u"database_failed"_s, m_path + u" is not open"_s);
    if (m_key.isEmpty())
        return fail(Error::Kind::Storage, u"no_scope"_s, u"Nobody is signed in"_s);
    return {};
}

Result<void> CacheStore::setScope(const CacheScope &scope)
{
    m_scope = scope;
    m_key = scope.userId.isEmpty() ? QString() : scope.key();
    if (m_key.isEmpty() || !m_database)
        return {};
    auto result = [&]() -> Result<void> {
        auto lost =
            m_database->number(u"SELECT count(*) FROM sync_state WHERE user = ? AND scope <> ?"_s, {scope.userKey(), m_key});
        if (!lost || *lost == 0)
            return lost ? Result<void>{} : fail(lost.error());
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return fail(transaction.error());
        if (auto r = m_database->execute(u"DELETE FROM resources WHERE scope IN "
                                         "(SELECT scope FROM sync_state WHERE user = ? AND scope <> ?)"_s,
                                         {scope.userKey(), m_key});
            !r)
            return r;
        if (auto r = m_database->execute(u"DELETE FROM sync_state WHERE user = ? AND scope <> ?"_s, {scope.userKey(), m_key}); !r)
            return r;
        return transaction->commit();
    }();
    if (!result)
        return fail(handled(result.error()));
    return result;
}

Result<CacheStore::Feed> CacheStore::feed()
{
    auto query = m_database->run(
        u"SELECT cursor, generation, in_snapshot, row_count, last_sync, checksum FROM sync_state WHERE scope = ?"_s, {m_key});
    if (!query)
        return fail(query.error());
    Feed feed;
    if (!query->next()) {
        if (auto r = m_database->finished(*query); !r)
            return fail(r.error());
        return feed;
    }
    QVariantList fields{m_key};
    for (int i = 0; i < 5; ++i)
        fields += query->value(i);
    if (rowChecksum(fields) != query->value(5).toString())
        return fail(damaged(u"sync_state does not match its checksum"_s));
    return Feed{query->value(0).toString(), query->value(1).toInt(), query->value(2).toInt() != 0, query->value(3).toInt(),
                query->value(4).toLongLong()};
}

Result<void> CacheStore::writeFeed(const Feed &feed)
{
    QVariantList fields{m_key, feed.cursor, feed.generation, int(feed.inSnapshot), feed.rowCount, feed.lastSync};
    const QString checksum = rowChecksum(fields);
    fields.insert(1, m_scope.userKey());
    fields += checksum;
    return m_database->execute(
        u"INSERT OR REPLACE INTO sync_state (scope, user, cursor, generation, in_snapshot, row_count, last_sync, "
        "checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        fields);
}

Result<QJsonObject> CacheStore::checkedBody(const QVariantList &fields, const QString &checksum)
{
    if (rowChecksum(fields) != checksum)
        return fail(damaged(u"resource %1 does not match its checksum"_s.arg(fields[2].toString())));
    return QJsonDocument::fromJson(fields[5].toString().toUtf8()).object();
}

Result<SyncState> CacheStore::syncState()
{
    if (auto r = needScope(); !r)
        return fail(r.error());
    auto state = feed();
    if (!state)
        return fail(handled(state.error()));
    return SyncState{state->cursor, state->lastSync > 0 ? QDateTime::fromMSecsSinceEpoch(state->lastSync, Qt::UTC) : QDateTime()};
}

Result<void> CacheStore::resetCursor()
{
    if (auto r = needScope(); !r)
        return r;
    auto result = [&]() -> Result<void> {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return fail(transaction.error());
        auto state = feed();
        if (!state)
            return fail(state.error());
        state->cursor.clear();
        state->inSnapshot = false; // the first page of the new snapshot begins a generation
        if (auto r = writeFeed(*state); !r)
            return r;
        return transaction->commit();
    }();
    if (!result)
        return fail(handled(result.error()));
    return result;
}

Result<CacheTouch> CacheStore::applyPage(const ChangePage &page)
{
    if (auto r = needScope(); !r)
        return fail(r.error());
    auto result = [&]() -> Result<CacheTouch> {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return fail(transaction.error());
        auto state = feed();
        if (!state)
            return fail(state.error());
        if (page.snapshot && !state->inSnapshot) {
            ++state->generation;
            state->inSnapshot = true;
        }
        CacheTouch touch;
        for (const Change &change : page.items) {
            auto r = applyChange(change, *state);
            if (!r)
                return fail(r.error());
            if (*r)
                touch.add(change.kind, change.id);
        }
        if (state->inSnapshot && !page.hasMore)
            if (auto r = removeStale(*state, touch); !r)
                return fail(r.error());
        state->cursor = page.cursor;
        if (!page.hasMore)
            state->lastSync = m_clock.nowUtc().toMSecsSinceEpoch();
        if (auto r = writeFeed(*state); !r)
            return fail(r.error());
        if (auto r = transaction->commit(); !r)
            return fail(r.error());
        return touch;
    }();
    if (!result)
        return fail(handled(result.error()));
    return result;
}

/// The end of a snapshot: what it did not name is gone.
Result<void> CacheStore::removeStale(Feed &feed, CacheTouch &touch)
{
    const QVariantList old{m_key, feed.generation};
    auto query = m_database->run(u"SELECT kind, id FROM resources WHERE scope = ? AND generation < ?"_s, old);
    if (!query)
        return fail(query.error());
    while (query->next()) {
        touch.add(query->value(0).toString(), query->value(1).toString());
        --feed.rowCount;
    }
    if (auto r = m_database->finished(*query); !r)
        return r;
    query->finish();
    feed.inSnapshot = false;
    return m_database->execute(u"DELETE FROM resources WHERE scope = ? AND generation < ?"_s, old);
}

Result<bool> CacheStore::applyChange(const Change &change, Feed &feed)
{
    const QVariantList key{m_key, change.kind, change.id};
    auto query = m_database->run(u"SELECT body FROM resources WHERE scope = ? AND kind = ? AND id = ?"_s, key);
    if (!query)
        return fail(query.error());
    const bool known = query->next();
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    const QString before = known ? query->value(0).toString() : QString();
    query->finish();
    if (change.removed) {
        if (!known)
            return false;
        --feed.rowCount;
        if (auto r = m_database->execute(u"DELETE FROM resources WHERE scope = ? AND kind = ? AND id = ?"_s, key); !r)
            return fail(r.error());
        return true;
    }
    const QString body = QString::fromUtf8(compact(change.resource));
    QVariantList row = key + QVariantList{change.rev, feed.generation, body};
    row += rowChecksum(row);
    if (auto r = m_database->execute(u"INSERT OR REPLACE INTO resources (scope, kind, id, rev, generation, body, checksum) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                     row);
        !r)
        return fail(r.error());
    if (!known)
        ++feed.rowCount;
    return before != body;
}
