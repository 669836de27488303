#pragma once
#include "rules.h"
#include "scope.h"

#include <QVariantList>

/// Who may see contracts, price list, customer record and orders: Administrator Kundenportal in a session (R0-010, G-10, G-37),
/// and only those of the own customer.
namespace ContractAccess
{
bool isAllowed(const Scope &scope, const Rules &rules);
/// 403 forbidden.
void require(const Scope &scope, const Rules &rules);

/// Who may have ordered something and asks for it by the key: also Administrator Telefonanlage, whose cart it was (G-36).
/// 403 forbidden.
void requireOwnKeys(const Scope &scope, const Rules &rules);

/// Part of a WHERE clause, and its bindings.
struct Condition {
    QString sql;
    QVariantList bindings;
};
Condition ownOnly(const Scope &scope, const Rules &rules);
} // namespace ContractAccess
