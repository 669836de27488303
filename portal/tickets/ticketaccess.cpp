#include "ticketaccess.h"

#include "tickettypes.h"

TicketAccess::Condition TicketAccess::visible(const Scope &scope, const Rules &rules)
{
    Condition c{QStringLiteral("1 = 1"), {}};
    if (rules.refuses(Rule::TicketScope)) {
        c.sql = QStringLiteral("customer_id = ?");
        c.bindings << scope.customerId;
    }
    if (!scope.hasRole(Contract::Role::AdministratorKundenportal) && rules.refuses(Rule::TicketOwn)) {
        c.sql += QStringLiteral(" AND user_id = ?");
        c.bindings << scope.userId;
    }
    return c;
}

TicketAccess::Condition TicketAccess::listed(const Scope &scope, const Rules &rules)
{
    Condition c = visible(scope, rules);
    if (!rules.refuses(Rule::TicketLastTen))
        return c;
    c.sql = QStringLiteral("%1 AND (state = 'open' OR id IN (SELECT id FROM tickets WHERE %1 AND state = 'closed' ORDER BY "
                           "closed_at DESC, number DESC LIMIT %2))")
                .arg(c.sql)
                .arg(Ticket::closedShown);
    c.bindings += c.bindings;
    return c;
}
