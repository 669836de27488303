#include "cachestore.h"

#include "database.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

// The reading half of CacheStore. Every row of the scope is read and counted: a row that a damaged page no longer names would be
// missed otherwise.

Result<void> CacheStore::forEach(const Visitor &visit)
{
    if (auto r = needScope(); !r)
        return r;
    // One snapshot for state and rows: the command line may be writing beside us. It only reads, so a plain BEGIN is right.
    auto read = m_database->execute(u"BEGIN"_s);
    if (read) {
        read = readAll(visit);
        (void)m_database->execute(u"ROLLBACK"_s);
    }
    if (!read)
        return fail(handled(read.error()));
    return read;
}

Result<void> CacheStore::readAll(const Visitor &visit)
{
    auto state = feed();
    if (!state)
        return fail(state.error());
    auto query = m_database->run(
        u"SELECT kind, id, rev, generation, body, checksum FROM resources WHERE scope = ? ORDER BY kind, id"_s, {m_key});
    if (!query)
        return fail(query.error());
    int rows = 0;
    for (; query->next(); ++rows) {
        QVariantList fields{m_key};
        for (int i = 0; i < 5; ++i)
            fields += query->value(i);
        auto body = checkedBody(fields, query->value(5).toString());
        if (!body)
            return fail(body.error());
        visit(query->value(0).toString(), query->value(1).toString(), *body);
    }
    if (auto r = m_database->finished(*query); !r)
        return r;
    if (rows != state->rowCount)
        return fail(Error::Kind::Storage, u"database_damaged"_s, u"%1 rows, %2 expected"_s.arg(rows).arg(state->rowCount));
    return {};
}

Result<bool> CacheStore::changedElsewhere()
{
    if (auto r = needScope(); !r)
        return fail(r.error());
    const auto version = m_database->number(u"PRAGMA data_version"_s);
    if (!version)
        return fail(handled(version.error()));
    return std::exchange(m_dataVersion, *version) != *version;
}

Result<std::optional<QJsonObject>> CacheStore::resource(const QString &kind, const QString &id)
{
    if (auto r = needScope(); !r)
        return fail(r.error());
    auto found = readOne(kind, id);
    if (!found)
        return fail(handled(found.error()));
    return found;
}

Result<std::optional<QJsonObject>> CacheStore::readOne(const QString &kind, const QString &id)
{
    auto query = m_database->run(
        u"SELECT rev, generation, body, checksum FROM resources WHERE scope = ? AND kind = ? AND id = ?"_s, {m_key, kind, id});
    if (!query)
        return fail(query.error());
    if (!query->next()) {
        if (auto r = m_database->finished(*query); !r)
            return fail(r.error());
        return std::optional<QJsonObject>();
    }
    auto body = checkedBody({m_key, kind, id, query->value(0), query->value(1), query->value(2)}, query->value(3).toString());
    if (!body)
        return fail(body.error());
    return std::optional(*body);
}

Result<void> CacheStore::wipe()
{
    if (!m_database)
        return {};
    auto result = [&]() -> Result<void> {
        for (const QString &sql :
             {u"DELETE FROM resources"_s, u"DELETE FROM sync_state"_s, u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s})
            if (auto r = m_database->execute(sql); !r)
                return r;
        return {};
    }();
    if (!result)
        return fail(handled(result.error()));
    return result;
}
