#pragma once
#include "rules.h"
#include "scope.h"

#include <QVariantList>

/// Who sees which tickets (G-39): everybody the own ones, Administrator Kundenportal all of the customer. Parts of WHERE clauses
/// over `tickets`, with their bindings in order.
namespace TicketAccess
{
struct Condition {
    QString sql;
    QVariantList bindings;
};
Condition visible(const Scope &scope, const Rules &rules);
/// Of the visible ones what the list shows: all open ones and exactly the last ten closed ones, by closing date (R3-090, G-30).
Condition listed(const Scope &scope, const Rules &rules);
} // namespace TicketAccess
