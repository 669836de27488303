#include "ticketchanges.h"

#include "portalcontext.h"
#include "resourcebody.h"
#include "ticketaccess.h"

namespace
{
const QString kind = QStringLiteral("ticket");
}

QList<Change> TicketChanges::changed(const Scope &scope, const ChangeWindow &window)
{
    if (scope.isGrant()) // documents only (G-37)
        return {};
    const auto [sql, bindings] = TicketAccess::listed(scope, m_context.rules);
    QList<Change> changes;
    for (const Row &row : m_context.database.run(
             QStringLiteral("SELECT id, rev, body FROM tickets WHERE ") + sql + window.sql(kind), bindings + window.bindings()))
        changes << Change{kind, row.text("id"), row.number("rev"), false, ResourceBody::json(row)};
    return changes;
}

QList<Change> TicketChanges::removed(const Scope &scope, const ChangeWindow &window)
{
    // A snapshot names what there is, and nothing else.
    if (scope.isGrant() || window.from.snapshot >= 0)
        return {};
    const auto visible = TicketAccess::visible(scope, m_context.rules);
    const auto listed = TicketAccess::listed(scope, m_context.rules);
    QList<Change> changes;
    for (const Row &row : m_context.database.run(
             QStringLiteral("SELECT id, rev FROM tickets WHERE %1 AND NOT (%2)").arg(visible.sql, listed.sql) + window.sql(kind),
             visible.bindings + listed.bindings + window.bindings()))
        changes << Change{kind, row.text("id"), row.number("rev"), true, {}};
    return changes;
}
