#include "pbxaccess.h"

#include "contractfeatures.h"
#include "contractguard.h"
#include "contractstore.h"
#include "httpmessage.h"
#include "pbxtokens.h"

using Contract::Role;

namespace
{
void requireInForce(PortalContext &context, const QString &contractId)
{
    if (const auto owned = ContractStore(context).byId(contractId))
        ContractGuard::requireChangeable(owned->contract, context.rules);
}
} // namespace

bool PbxAccess::isAllowed(const Scope &scope, const Rules &rules)
{
    const bool role = scope.hasRole(Role::AdministratorTelefonanlage) || scope.hasRole(Role::AdministratorKundenportal);
    return !scope.isGrant() && (role || !rules.refuses(Rule::PbxRole));
}

void PbxAccess::require(const Scope &scope, const Rules &rules)
{
    if (!isAllowed(scope, rules))
        throw Problem(403, "forbidden", QStringLiteral("the telephone system is for its administrators"));
}

void PbxAccess::requireChangeRole(const Scope &scope, const Rules &rules)
{
    require(scope, rules);
    if (!scope.hasRole(Role::AdministratorTelefonanlage) && rules.refuses(Rule::PbxChangeRole))
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

QString PbxAccess::requireChange(PortalContext &context, const Request &request, const Scope &scope)
{
    requireChangeRole(scope, context.rules);
    const QString contractId = PbxTokens(context).require(request, scope);
    requireInForce(context, contractId);
    return contractId;
}

void PbxAccess::requireChange(PortalContext &context, const Request &request, const Scope &scope, const QString &contractId)
{
    requireChangeRole(scope, context.rules);
    PbxTokens(context).require(request, scope, contractId);
    requireInForce(context, contractId);
}

void PbxAccess::requireCart(PortalContext &context, const Request &request, const Scope &scope, const QString &contractId)
{
    if (!scope.hasRole(Role::AdministratorKundenportal) || scope.isGrant())
        requireChange(context, request, scope, contractId);
}

ContractAccess::Condition PbxAccess::ownOnly(const Scope &scope, const Rules &rules)
{
    if (!rules.refuses(Rule::PbxScope))
        return {QStringLiteral("1 = 1"), {}};
    return {QStringLiteral("customer_id = ?"), {scope.customerId}};
}
