#pragma once
#include "documenttypes.h"
#include "rules.h"
#include "scope.h"

#include <QVariantList>

/// Which documents somebody may see: Rechnungen and EVN for Administrator Kundenportal and Buchhaltung (R3-014, R3-094),
/// Vertragsunterlagen for Administrator Kundenportal (R3-097). A grant sees what the roles of its owner see.
namespace DocumentAccess
{
QList<Contract::DocumentType> visibleTypes(const Scope &scope, const Rules &rules);

/// Part of a WHERE clause: customer, types and retention, and its bindings in order.
struct Condition {
    QString sql;
    QVariantList bindings;
};
/// `types` empty: nothing matches. `today` is the portal's business day.
Condition condition(const Scope &scope, const Rules &rules, const QList<Contract::DocumentType> &types, const QDate &today);
/// Only "type IN (…)".
Condition typeCondition(const QList<Contract::DocumentType> &types);
} // namespace DocumentAccess
