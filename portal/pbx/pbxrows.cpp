#include "pbxrows.h"

#include "pbxaccess.h"

namespace
{
const auto columns = QStringLiteral("SELECT id, rev, contract_id, body FROM pbx_resources WHERE kind = ? AND ");

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}
} // namespace

std::optional<Row> PbxRows::byId(const char *kind, const QString &id) const
{
    return m_context.database.first(columns + QStringLiteral("id = ?"), {QLatin1String(kind), id});
}

std::optional<Row> PbxRows::find(const char *kind, const Scope &scope, const QString &id) const
{
    const auto [sql, bindings] = PbxAccess::ownOnly(scope, m_context.rules);
    return m_context.database.first(columns + QStringLiteral("id = ? AND ") + sql,
                                    QVariantList{QLatin1String(kind), id} + bindings);
}

std::optional<Row> PbxRows::byKey(const char *kind, const QString &contractId, const QString &uniqueKey) const
{
    return m_context.database.first(columns + QStringLiteral("contract_id = ? AND unique_key = ?"),
                                    {QLatin1String(kind), contractId, uniqueKey});
}

QList<Row> PbxRows::ofContract(const char *kind, const QString &contractId) const
{
    return m_context.database.run(columns + QStringLiteral("contract_id = ? ORDER BY unique_key, id"),
                                  {QLatin1String(kind), contractId});
}

QList<Row> PbxRows::ofCustomer(const char *kind, const Scope &scope) const
{
    const auto [sql, bindings] = PbxAccess::ownOnly(scope, m_context.rules);
    return m_context.database.run(columns + sql + QStringLiteral(" ORDER BY unique_key, id"),
                                  QVariantList{QLatin1String(kind)} + bindings);
}

QList<Row> PbxRows::ofOwner(const char *kind, const QString &ownerId) const
{
    return m_context.database.run(columns + QStringLiteral("owner_id = ? ORDER BY unique_key, id"),
                                  {QLatin1String(kind), ownerId});
}

QList<Row> PbxRows::due(const char *kind, const QDate &today) const
{
    return m_context.database.run(columns + QStringLiteral("due_on <= ?"), {QLatin1String(kind), today.toString(Qt::ISODate)});
}

QString PbxRows::customerOf(const QString &contractId) const
{
    const auto row = m_context.database.first(QStringLiteral("SELECT customer_id FROM contracts WHERE id = ?"), {contractId});
    return row ? row->text("customer_id") : QString();
}

qint64 PbxRows::save(const char *kind, const QString &id, const Columns &row, const QString &body) const
{
    const QString customerId = customerOf(row.contractId);
    const qint64 rev = CustomerRevision::next(m_context.database, customerId);
    m_context.database.write(
        QStringLiteral("INSERT INTO pbx_resources (kind, id, customer_id, contract_id, rev, unique_key, owner_id, due_on, body) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET rev = excluded.rev, "
                       "unique_key = excluded.unique_key, owner_id = excluded.owner_id, due_on = excluded.due_on, "
                       "body = excluded.body"),
        {QLatin1String(kind), id, customerId, row.contractId, rev, orNull(row.uniqueKey), orNull(row.ownerId),
         orNull(row.due.toString(Qt::ISODate)), body});
    return rev;
}

void PbxRows::remove(const char *kind, const QString &id, const QString &contractId) const
{
    PortalDatabase &db = m_context.database;
    const QString customerId = customerOf(contractId);
    db.write(QStringLiteral("DELETE FROM pbx_resources WHERE kind = ? AND id = ?"), {QLatin1String(kind), id});
    db.write(QStringLiteral("INSERT INTO removed_resources (kind, id, customer_id, rev, type, removed_at) VALUES (?, ?, ?, ?, "
                            "'', ?) ON CONFLICT (kind, id) DO UPDATE SET rev = excluded.rev, removed_at = excluded.removed_at"),
             {QLatin1String(kind), id, customerId, CustomerRevision::next(db, customerId), m_context.clock.nowMs()});
}
