#include "contractaccess.h"

#include "httpmessage.h"

bool ContractAccess::isAllowed(const Scope &scope, const Rules &rules)
{
    return !scope.isGrant() && (scope.hasRole(Contract::Role::AdministratorKundenportal) || !rules.refuses(Rule::ContractRole));
}

void ContractAccess::require(const Scope &scope, const Rules &rules)
{
    if (!isAllowed(scope, rules))
        throw Problem(403, "forbidden", QStringLiteral("contracts and orders are for the Administrator Kundenportal"));
}

void ContractAccess::requireOwnKeys(const Scope &scope, const Rules &rules)
{
    if (scope.isGrant() || !scope.hasRole(Contract::Role::AdministratorTelefonanlage))
        require(scope, rules);
}

ContractAccess::Condition ContractAccess::ownOnly(const Scope &scope, const Rules &rules)
{
    if (!rules.refuses(Rule::ContractScope))
        return {QStringLiteral("1 = 1"), {}};
    return {QStringLiteral("customer_id = ?"), {scope.customerId}};
}
