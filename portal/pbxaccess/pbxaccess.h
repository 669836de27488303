#pragma once
#include "contractaccess.h"
#include "contracttypes.h"
#include "portalcontext.h"
#include "scope.h"

struct Request;

/// Who sees and who changes a telephone system (R3-012, R3-093, G-36).
namespace PbxAccess
{
/// Administrator Telefonanlage, and Administrator Kundenportal, who looks only; never a device grant.
bool isAllowed(const Scope &scope, const Rules &rules);
/// 403 forbidden.
void require(const Scope &scope, const Rules &rules);
/// 403 forbidden for everybody but the Administrator Telefonanlage.
void requireChangeRole(const Scope &scope, const Rules &rules);

/// The own contract, when it has a telephone system: cloud.phone, not over. 404 not_found.
ServiceContract contract(PortalContext &context, const Scope &scope, const QString &id);

/// What a change needs: the role, a Pbx-Token and a contract in force. The id of the contract that the token opens.
/// 403 forbidden, 403 pbx_token_required, 422 contract_not_changeable.
QString requireChange(PortalContext &context, const Request &request, const Scope &scope);
/// The same for something that belongs to `contractId`.
void requireChange(PortalContext &context, const Request &request, const Scope &scope, const QString &contractId);
/// What ordering, releasing and withdrawing from the Warenkorb need: the Administrator Kundenportal comes without a token (G-36).
void requireCart(PortalContext &context, const Request &request, const Scope &scope, const QString &contractId);
/// Part of a WHERE clause, and its bindings.
ContractAccess::Condition ownOnly(const Scope &scope, const Rules &rules);
} // namespace PbxAccess
