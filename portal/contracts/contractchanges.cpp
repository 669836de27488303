#include "contractchanges.h"

#include "cataloguestore.h"
#include "contractaccess.h"
#include "contractstore.h"
#include "customerrecords.h"
#include "resourcebody.h"

void ContractChanges::settle(const Scope &scope)
{
    if (!ContractAccess::isAllowed(scope, m_context.rules))
        return;
    ContractStore(m_context).settle();
    CustomerRecords(m_context).ensure(scope.customerId);
    CustomerRecords(m_context).settle();
    CatalogueStore(m_context).settle(scope.customerId);
}

QList<Change> ContractChanges::rows(const QString &kind, const char *table, const char *idColumn, const Scope &scope,
                                    const ChangeWindow &window) const
{
    const QString sql = QStringLiteral("SELECT %1 AS id, rev, body FROM %2 WHERE customer_id = ?")
                            .arg(QLatin1String(idColumn), QLatin1String(table));
    QList<Change> changes;
    const auto found =
        m_context.database.run(sql + window.sql(kind, idColumn), QVariantList{scope.customerId} + window.bindings());
    for (const Row &row : found)
        changes << Change{kind, row.text("id"), row.number("rev"), false, ResourceBody::json(row)};
    return changes;
}

QList<Change> ContractChanges::changed(const Scope &scope, const ChangeWindow &window)
{
    if (!ContractAccess::isAllowed(scope, m_context.rules))
        return {};
    QList<Change> changes = rows(QStringLiteral("contract"), "contracts", "id", scope, window) +
                            rows(QStringLiteral("self_care"), "self_care", "contract_id", scope, window);
    const auto one = [&](const QString &kind, const auto &resource) {
        if (resource && window.contains(kind, resource->rev, resource->id))
            changes << Change{kind, resource->id, resource->rev, false, JsonCodec::toJson(*resource)};
    };
    one(QStringLiteral("customer"), CustomerRecords(m_context).find(scope));
    one(QStringLiteral("catalogue"), CatalogueStore(m_context).current(scope.customerId));
    return changes;
}
