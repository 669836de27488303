#include "orderchanges.h"

#include "contractaccess.h"
#include "orderprogress.h"
#include "resourcebody.h"

void OrderChanges::settle(const Scope &scope)
{
    if (ContractAccess::isAllowed(scope, m_context.rules))
        OrderProgress(m_context).settle();
}

QList<Change> OrderChanges::changed(const Scope &scope, const ChangeWindow &window)
{
    if (!ContractAccess::isAllowed(scope, m_context.rules))
        return {};
    const auto kind = QStringLiteral("order");
    QList<Change> changes;
    const auto rows =
        m_context.database.run(QStringLiteral("SELECT id, rev, body FROM orders WHERE customer_id = ?") + window.sql(kind),
                               QVariantList{scope.customerId} + window.bindings());
    for (const Row &row : rows)
        changes << Change{kind, row.text("id"), row.number("rev"), false, ResourceBody::json(row)};
    return changes;
}
