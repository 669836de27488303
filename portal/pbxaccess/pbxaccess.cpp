#include "pbxaccess.h"

#include "contractfeatures.h"
#include "contractstore.h"
#include "httpmessage.h"
#include "pbxtokens.h"

using Contract::Role;

bool PbxAccess::mayRead(const Scope &scope, const Rules &rules)
{
    const bool role = scope.hasRole(Role::AdministratorTelefonanlage) || scope.hasRole(Role::AdministratorKundenportal);
    return !scope.isGrant() && (role || !rules.refuses(Rule::PbxRole));
}

void PbxAccess::requireRead(const Scope &scope, const Rules &rules)
{
    if (!mayRead(scope, rules))
        throw Problem(403, "forbidden", QStringLiteral("the telephone system is for its administrators"));
}

void PbxAccess::requireAdministrator(const Scope &scope, const Rules &rules)
{
    requireRead(scope, rules);
    if (!scope.hasRole(Role::AdministratorTelefonanlage) && rules.refuses(Rule::PbxAdministrator))
        throw Problem(403, "forbidden", QStringLiteral("changes are for the Administrator Telefonanlage"));
}

ServiceContract PbxAccess::contract(PortalContext &context, const Scope &scope, const QString &id)
{
    const auto found = ContractStore(context).find(scope, id);
    const bool has = found && found->productCode == ProductCode::cloudPhone && found->state != Ordering::ContractState::Inactive;
    if (!found || (!has && context.rules.refuses(Rule::PbxProduct)))
        throw Problem(404, "not_found", QStringLiteral("no telephone system"));
    return *found;
}

QString PbxAccess::requireWrite(PortalContext &context, const Request &request, const Scope &scope)
{
    requireAdministrator(scope, context.rules);
    return PbxTokens(context).require(request, scope);
}

void PbxAccess::requireWrite(PortalContext &context, const Request &request, const Scope &scope, const QString &contractId)
{
    requireAdministrator(scope, context.rules);
    PbxTokens(context).require(request, scope, contractId);
}

void PbxAccess::requireCart(PortalContext &context, const Request &request, const Scope &scope, const QString &contractId)
{
    if (!scope.hasRole(Role::AdministratorKundenportal) || scope.isGrant())
        requireWrite(context, request, scope, contractId);
}
