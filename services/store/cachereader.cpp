#include "cachestore.h"

#include "database.h"
#include "jsoncodec.h"

using namespace Qt::Literals::StringLiterals;

// The reading half of CacheStore. Every row of the scope is read and counted: a row that a damaged page no longer names would be
// missed otherwise.

Result<QList<CacheStore::Row>> CacheStore::readAll()
{
    // One snapshot for state and rows: the command line may be writing beside us. It only reads, so a plain BEGIN is right.
    if (auto r = m_database->execute(u"BEGIN"_s); !r)
        return fail(r.error());
    auto rows = readSnapshot();
    (void)m_database->execute(u"ROLLBACK"_s);
    return rows;
}

Result<QList<CacheStore::Row>> CacheStore::readSnapshot()
{
    auto state = feed();
    if (!state)
        return fail(state.error());
    auto query = m_database->run(
        u"SELECT kind, id, rev, generation, body, checksum FROM resources WHERE scope = ? ORDER BY kind, id"_s, {m_key});
    if (!query)
        return fail(query.error());
    QList<Row> rows;
    while (query->next()) {
        QVariantList fields{m_key};
        for (int i = 0; i < 5; ++i)
            fields += query->value(i);
        auto object = checkedBody(fields, query->value(5).toString());
        if (!object)
            return fail(object.error());
        rows += Row{query->value(0).toString(), query->value(1).toString(), *object};
    }
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    if (rows.size() != state->rowCount)
        return fail(Error::Kind::Storage, u"database_damaged"_s, u"%1 rows, %2 expected"_s.arg(rows.size()).arg(state->rowCount));
    return rows;
}

Result<QList<QPair<QString, QJsonObject>>> CacheStore::resources(const QString &kind)
{
    if (auto r = needScope(); !r)
        return fail(r.error());
    auto rows = readAll();
    if (!rows)
        return fail(handled(rows.error()));
    QList<QPair<QString, QJsonObject>> result;
    for (const Row &row : std::as_const(*rows))
        if (row.kind == kind)
            result += {row.id, row.body};
    return result;
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

Result<QList<Document>> CacheStore::documents()
{
    auto all = resources(u"document"_s);
    if (!all)
        return fail(all.error());
    QList<Document> documents;
    documents.reserve(all->size());
    for (const auto &[id, body] : std::as_const(*all)) {
        auto document = JsonCodec::fromJson<Document>(body);
        if (!document)
            return fail(document.error()); // the portal's fault, not the disk's
        documents += *document;
    }
    return documents;
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
