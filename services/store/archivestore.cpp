#include "archivestore.h"

#include "clock.h"
#include "database.h"
#include "jsoncodec.h"
#include "transaction.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr quint32 archiveApplication = 0x464e4152; // "FNAR"
const QStringList stateWords{u"kept"_s, u"masked"_s, u"removed"_s};

QVariant dateOrNull(const QDate &date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

ArchivedDocument rowOf(const QSqlQuery &query)
{
    ArchivedDocument row;
    const auto json = QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object();
    row.document = JsonCodec::fromJson<Document>(json).value_or(Document{});
    row.document.id = query.value(1).toString();
    row.path = query.value(2).toString();
    row.sha256 = query.value(3).toString();
    row.receivedSha256 = query.value(4).toString();
    row.size = query.value(5).toLongLong();
    row.source = query.value(6).toString();
    row.fetchedAt = QDateTime::fromMSecsSinceEpoch(query.value(7).toLongLong(), Qt::UTC);
    row.state = ArchivedDocument::State(qMax(0, int(stateWords.indexOf(query.value(8).toString()))));
    if (!query.value(9).isNull())
        row.figures = InvoiceFigures{query.value(9).toString(),
                                     QDate::fromString(query.value(10).toString(), Qt::ISODate),
                                     QDate::fromString(query.value(11).toString(), Qt::ISODate),
                                     Money::fromUnits(query.value(12).toLongLong()),
                                     Money::fromUnits(query.value(13).toLongLong()),
                                     Money::fromUnits(query.value(14).toLongLong())};
    return row;
}
} // namespace

ArchiveStore::ArchiveStore(const Clock &clock) : m_clock(clock) {}
ArchiveStore::~ArchiveStore() = default;

Result<std::unique_ptr<ArchiveStore>> ArchiveStore::open(const QString &path, const Clock &clock)
{
    auto database = Database::open(path, {.migrations = u":/fernamt/store/archive"_s, .applicationId = archiveApplication});
    if (!database)
        return fail(database.error());
    std::unique_ptr<ArchiveStore> store(new ArchiveStore(clock));
    store->m_database = std::move(*database);
    // Damage inside would else show in the middle of a fetch. Reads every page: 5 ms for a thousand documents.
    auto checked = store->m_database->run(u"PRAGMA quick_check(1)"_s);
    if (!checked)
        return fail(checked.error());
    if (!checked->next() || checked->value(0).toString() != u"ok")
        return fail(Error::Kind::Storage, u"database_damaged"_s, path + u": "_s + checked->value(0).toString());
    return store;
}

Result<QString> ArchiveStore::putAside(const QString &path, const Clock &clock)
{
    return Database::quarantine(path, clock.nowUtc());
}

Result<void> ArchiveStore::inTransaction(const std::function<Result<void>()> &work)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto r = work(); !r)
        return r;
    return transaction->commit();
}

Result<QList<ArchivedDocument>> ArchiveStore::select(const QString &condition, const QVariantList &values)
{
    auto query = m_database->run(
        u"SELECT description, id, path, sha256, received_sha256, size, source, fetched_at, state, invoice_number, "
        "issue_date, due_date, net, vat, gross FROM documents "_s +
            condition,
        values);
    if (!query)
        return fail(query.error());
    QList<ArchivedDocument> rows;
    while (query->next())
        rows += rowOf(*query);
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return rows;
}

Result<QList<ArchivedDocument>> ArchiveStore::rows()
{
    auto rows = select(u"ORDER BY document_date DESC, id"_s, {});
    const auto all = marks();
    if (!rows || !all)
        return fail(rows ? all.error() : rows.error());
    for (ArchivedDocument &row : *rows) {
        const auto marked = all->value(row.document.id);
        row.checked = marked[0];
        row.booked = marked[1];
        row.forwarded = marked[2];
    }
    return rows;
}

Result<QSet<QString>> ArchiveStore::ids()
{
    auto query = m_database->run(u"SELECT id FROM documents"_s);
    if (!query)
        return fail(query.error());
    QSet<QString> ids;
    while (query->next())
        ids.insert(query->value(0).toString());
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return ids;
}

Result<std::optional<ArchivedDocument>> ArchiveStore::byId(const QString &id)
{
    auto rows = select(u"WHERE id = ?"_s, {id});
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<QList<ArchivedDocument>> ArchiveStore::byReceivedHash(const QString &sha256)
{
    return select(u"WHERE received_sha256 = ?"_s, {sha256});
}

Result<QString> ArchiveStore::ownerOfPath(const QString &collisionKey)
{
    auto rows = select(u"WHERE path_key = ?"_s, {collisionKey});
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? QString() : rows->first().document.id;
}

Result<QMap<QString, QString>> ArchiveStore::files()
{
    auto query = m_database->run(u"SELECT path, sha256 FROM documents WHERE state <> 'removed'"_s);
    if (!query)
        return fail(query.error());
    QMap<QString, QString> files;
    while (query->next())
        files.insert(query->value(0).toString(), query->value(1).toString());
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return files;
}

Result<void> ArchiveStore::insertRow(const ArchivedDocument &row)
{
    const Document &document = row.document;
    const bool has = row.figures.has_value();
    const InvoiceFigures figures = row.figures.value_or(InvoiceFigures{});
    return m_database->execute(
        u"INSERT INTO documents (id, type, number, document_date, description, path, path_key, sha256, received_sha256, size, "
        u"source, "
        "fetched_at, state, invoice_number, issue_date, due_date, net, vat, gross) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, "
        "?, ?, ?, ?)"_s,
        {document.id, Contract::toWire(document.type), document.number, document.documentDate.toString(Qt::ISODate),
         QString::fromUtf8(QJsonDocument(JsonCodec::toJson(document)).toJson(QJsonDocument::Compact)), row.path,
         row.pathKey.isEmpty() ? QVariant() : QVariant(row.pathKey), row.sha256, row.receivedSha256, row.size, row.source,
         row.fetchedAt.toMSecsSinceEpoch(), stateWords[int(row.state)], has ? QVariant(figures.number) : QVariant(),
         dateOrNull(figures.issueDate), dateOrNull(figures.dueDate), has ? QVariant(figures.net.units()) : QVariant(),
         has ? QVariant(figures.vat.units()) : QVariant(), has ? QVariant(figures.gross.units()) : QVariant()});
}

Result<void> ArchiveStore::insert(const QList<ArchivedDocument> &documents, const QString &event)
{
    return inTransaction([&]() -> Result<void> {
        for (const ArchivedDocument &row : documents) {
            if (auto r = insertRow(row); !r)
                return r;
            if (auto r = append(event, row, row.source); !r)
                return r;
        }
        return {};
    });
}

Result<void> ArchiveStore::link(const QString &adoptedId, const Document &document)
{
    return inTransaction([&]() -> Result<void> {
        auto row = byId(adoptedId);
        if (!row)
            return fail(row.error());
        if (!*row)
            return fail(Error::Kind::NotFound, u"document_not_archived"_s, adoptedId);
        ArchivedDocument linked = **row;
        linked.document = document;
        if (auto r = m_database->execute(
                u"UPDATE documents SET id = ?, type = ?, number = ?, document_date = ?, description = ? WHERE id = ?"_s,
                {document.id, Contract::toWire(document.type), document.number, document.documentDate.toString(Qt::ISODate),
                 QString::fromUtf8(QJsonDocument(JsonCodec::toJson(document)).toJson(QJsonDocument::Compact)), adoptedId});
            !r)
            return r;
        if (auto r = m_database->execute(u"UPDATE OR IGNORE marks SET document_id = ? WHERE document_id = ?"_s,
                                         {document.id, adoptedId});
            !r)
            return r;
        return append(u"linked"_s, linked, adoptedId);
    });
}

Result<void> ArchiveStore::removeByRule(const QString &id, const QString &reason, const std::optional<ArchivedDocument> &masked)
{
    return inTransaction([&]() -> Result<void> {
        auto row = byId(id);
        if (!row)
            return fail(row.error());
        if (!*row || (*row)->state == ArchivedDocument::State::Removed)
            return fail(Error::Kind::NotFound, u"document_not_archived"_s, id);
        if (auto r = m_database->execute(u"INSERT OR IGNORE INTO pending_removals (path) VALUES (?)"_s, {(*row)->path}); !r)
            return r;
        if (auto r = append(masked ? u"masked"_s : u"removed"_s, **row, reason); !r)
            return r;
        if (!masked)
            return m_database->execute(
                u"UPDATE documents SET state = 'removed', path = '', path_key = NULL, size = 0 WHERE id = ?"_s, {id});
        if (auto r = m_database->execute(
                u"UPDATE documents SET state = 'masked', path = ?, path_key = ?, sha256 = ?, size = ? WHERE id = ?"_s,
                {masked->path, masked->pathKey, masked->sha256, masked->size, id});
            !r)
            return r;
        return append(u"masked_copy"_s, *masked, reason);
    });
}

Result<QStringList> ArchiveStore::pendingRemovals()
{
    auto query = m_database->run(u"SELECT path FROM pending_removals"_s);
    if (!query)
        return fail(query.error());
    QStringList paths;
    while (query->next())
        paths += query->value(0).toString();
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return paths;
}

Result<void> ArchiveStore::removalDone(const QString &relativePath)
{
    return m_database->execute(u"DELETE FROM pending_removals WHERE path = ?"_s, {relativePath});
}

Result<void> ArchiveStore::setFigures(const QString &id, const InvoiceFigures &figures)
{
    return m_database->execute(
        u"UPDATE documents SET invoice_number = ?, issue_date = ?, due_date = ?, net = ?, vat = ?, gross = ? WHERE id = ?"_s,
        {figures.number, dateOrNull(figures.issueDate), dateOrNull(figures.dueDate), figures.net.units(), figures.vat.units(),
         figures.gross.units(), id});
}
