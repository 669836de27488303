#pragma once
#include "httpmessage.h"
#include "pbxaccess.h"
#include "portalcontext.h"
#include "resourcebody.h"

#include <QUuid>

/// Resources of a telephone system as rows of one table: id, customer_id, contract_id, rev, body. Reads take a Scope; writes are
/// inside the caller's transaction, under the customer's next rev. `Gadget` has id, rev and contractId.
template <typename Gadget>
class PbxTable
{
public:
    /// `kind` (of the changes feed) and `table` are literals.
    PbxTable(PortalContext &context, const char *kind, const char *table)
        : m_context(context), m_kind(QLatin1String(kind)), m_table(QLatin1String(table))
    {
    }

    /// nullopt: this customer has none of that id.
    std::optional<Gadget> find(const Scope &scope, const QString &id)
    {
        const auto [sql, bindings] = PbxAccess::ownOnly(scope, m_context.rules);
        const auto found = read(QStringLiteral("id = ? AND ") + sql, QVariantList{id} + bindings);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    }
    /// 404 not_found.
    Gadget require(const Scope &scope, const QString &id)
    {
        const auto found = find(scope, id);
        return found ? *found : throw Problem(404, "not_found");
    }
    QList<Gadget> all(const Scope &scope)
    {
        const auto [sql, bindings] = PbxAccess::ownOnly(scope, m_context.rules);
        return read(sql, bindings);
    }
    QList<Gadget> ofContract(const QString &contractId) { return read(QStringLiteral("contract_id = ?"), {contractId}); }

    /// A new one (without id) or the new state of a known one; sets id and rev.
    void save(const QString &customerId, Gadget &gadget)
    {
        if (gadget.id.isEmpty())
            gadget.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        gadget.rev = CustomerRevision::next(m_context.database, customerId);
        m_context.database.write(
            QStringLiteral("INSERT INTO %1 (id, customer_id, contract_id, rev, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO "
                           "UPDATE SET rev = excluded.rev, body = excluded.body")
                .arg(m_table),
            {gadget.id, customerId, gadget.contractId, gadget.rev, ResourceBody::write(gadget)});
    }
    void remove(const QString &customerId, const QString &id)
    {
        m_context.database.write(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(m_table), {id});
        m_context.database.write(
            QStringLiteral("INSERT INTO removed_resources (kind, id, customer_id, rev, type, removed_at) "
                           "VALUES (?, ?, ?, ?, '', ?)"),
            {m_kind, id, customerId, CustomerRevision::next(m_context.database, customerId), m_context.clock.nowMs()});
    }

private:
    QList<Gadget> read(const QString &condition, const QVariantList &bindings)
    {
        QList<Gadget> found;
        for (const Row &row : m_context.database.run(
                 QStringLiteral("SELECT rev, body FROM %1 WHERE %2 ORDER BY rev, id").arg(m_table, condition), bindings))
            found << ResourceBody::read<Gadget>(row);
        return found;
    }

    PortalContext &m_context;
    QString m_kind;
    QString m_table;
};
