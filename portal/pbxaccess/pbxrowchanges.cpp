#include "pbxrowchanges.h"

#include "pbxaccess.h"
#include "resourcebody.h"

PbxRowChanges::PbxRowChanges(PortalContext &context, const char *kind, const char *table)
    : m_context(context), m_kind(QLatin1String(kind)), m_table(QLatin1String(table))
{
}

QList<Change> PbxRowChanges::changed(const Scope &scope, const ChangeWindow &window)
{
    if (!PbxAccess::isAllowed(scope, m_context.rules))
        return {};
    QList<Change> changes;
    for (const Row &row : m_context.database.run(
             QStringLiteral("SELECT id, rev, body FROM %1 WHERE customer_id = ?").arg(m_table) + window.sql(m_kind),
             QVariantList{scope.customerId} + window.bindings()))
        changes << Change{m_kind, row.text("id"), row.number("rev"), false, ResourceBody::json(row)};
    return changes;
}

QList<Change> PbxRowChanges::removed(const Scope &scope, const ChangeWindow &window)
{
    return PbxAccess::isAllowed(scope, m_context.rules) ? window.removed(m_context.database, scope, m_kind) : QList<Change>();
}
