#include "documentretention.h"

namespace
{
constexpr qint64 tombstoneMs = qint64(400) * 24 * 3600 * 1000;
} // namespace

int DocumentRetention::run()
{
    const int removed = m_context.rules.refuses(Rule::EvnRetention) ? removeExpired() : 0;
    forgetTombstones();
    removeFiles();
    return removed;
}

int DocumentRetention::removeExpired()
{
    PortalDatabase &db = m_context.database;
    const QString today = m_context.clock.today().toString(Qt::ISODate);
    // Most minutes there is nothing to do: no write lock for that.
    if (!db.first(QStringLiteral("SELECT id FROM documents WHERE available_until < ? LIMIT 1"), {today}))
        return 0;
    return Transaction::run(db, [&] {
        const auto rows = db.run(
            QStringLiteral("SELECT id, customer_id, type, sha256 FROM documents WHERE available_until < ? ORDER BY id"), {today});
        QHash<QString, qint64> revs;
        for (const Row &row : rows) {
            const QString customer = row.text("customer_id");
            if (!revs.contains(customer))
                revs.insert(customer, CustomerRevision::next(db, customer));
            db.write(QStringLiteral("DELETE FROM documents WHERE id = ?"), {row.text("id")});
            db.write(QStringLiteral("INSERT INTO removed_resources (kind, id, customer_id, rev, type, removed_at) VALUES "
                                    "('document', ?, ?, ?, ?, ?) "
                                    "ON CONFLICT DO NOTHING"),
                     {row.text("id"), customer, revs.value(customer), row.text("type"), m_context.clock.nowMs()});
            db.write(QStringLiteral("INSERT INTO blob_removals (sha256) VALUES (?) ON CONFLICT DO NOTHING"),
                     {row.text("sha256")});
        }
        return int(rows.size());
    });
}

void DocumentRetention::forgetTombstones()
{
    PortalDatabase &db = m_context.database;
    const qint64 before = m_context.clock.nowMs() - tombstoneMs;
    if (!db.first(QStringLiteral("SELECT id FROM removed_resources WHERE removed_at < ? LIMIT 1"), {before}))
        return;
    Transaction::run(db, [&] {
        const auto rows =
            db.run(QStringLiteral(
                       "SELECT customer_id, MAX(rev) AS rev FROM removed_resources WHERE removed_at < ? GROUP BY customer_id"),
                   {before});
        for (const Row &row : rows)
            db.write(QStringLiteral("INSERT INTO change_horizons (customer_id, rev) VALUES (?, ?) "
                                    "ON CONFLICT (customer_id) DO UPDATE SET rev = excluded.rev"),
                     {row.text("customer_id"), row.number("rev")});
        db.write(QStringLiteral("DELETE FROM removed_resources WHERE removed_at < ?"), {before});
    });
}

void DocumentRetention::removeFiles()
{
    PortalDatabase &db = m_context.database;
    const auto rows = db.run(QStringLiteral("SELECT sha256 FROM blob_removals"));
    for (const Row &row : rows) {
        // Inside the transaction, so that nobody inserts a row for the same content between the look and the removal.
        Transaction::run(db, [&] {
            const QString sha256 = row.text("sha256");
            if (!isNamed(sha256))
                m_store.blobs().remove(sha256);
            db.write(QStringLiteral("DELETE FROM blob_removals WHERE sha256 = ?"), {sha256});
        });
    }
}

bool DocumentRetention::isNamed(const QString &sha256)
{
    for (const char *table : {"documents", "uploads", "ticket_files"})
        if (m_context.database.first(QStringLiteral("SELECT id FROM %1 WHERE sha256 = ? LIMIT 1").arg(QLatin1String(table)),
                                     {sha256}))
            return true;
    return false;
}

void DocumentRetention::removeOrphans(const QDateTime &writtenBefore)
{
    PortalDatabase &db = m_context.database;
    for (const QString &name : m_store.blobs().olderThan(writtenBefore)) {
        if (isNamed(name)) // nearly all: no write lock for them
            continue;
        Transaction::run(db, [&] {
            if (!isNamed(name))
                m_store.blobs().remove(name);
        });
    }
}
