#include "useraccess.h"

#include "httpmessage.h"

bool UserAccess::isAllowed(const Scope &scope, const Rules &rules)
{
    return !scope.isGrant() &&
           (scope.hasRole(Contract::Role::AdministratorKundenportal) || !rules.refuses(Rule::UserAdministration));
}

void UserAccess::require(const Scope &scope, const Rules &rules)
{
    if (!isAllowed(scope, rules))
        throw Problem(403, "forbidden", QStringLiteral("users are for the Administrator Kundenportal"));
}

bool UserAccess::isEditable(const Account &account)
{
    return !account.roles.contains(Contract::Role::AdministratorKundenportal);
}

void UserAccess::requireEditable(const Account &account, const Rules &rules)
{
    if (!isEditable(account) && rules.refuses(Rule::UserAdministratorKept))
        throw Problem(403, "user_not_editable");
}
