#pragma once
#include "contracttypes.h"
#include "portalcontext.h"
#include "scope.h"

struct Request;

/// Who sees and who changes a telephone system (R3-012, R3-093, G-36).
namespace PbxAccess
{
/// Administrator Telefonanlage, and Administrator Kundenportal, who looks only; never a device grant.
bool mayRead(const Scope &scope, const Rules &rules);
/// 403 forbidden.
void requireRead(const Scope &scope, const Rules &rules);
/// 403 forbidden for everybody but the Administrator Telefonanlage.
void requireAdministrator(const Scope &scope, const Rules &rules);

/// The own contract, when it has a telephone system: cloud.phone, not over. 404 not_found.
ServiceContract contract(PortalContext &context, const Scope &scope, const QString &id);

/// What a change needs: the role and a Pbx-Token. The id of the contract that the token opens. 403 forbidden,
/// 403 pbx_token_required.
QString requireWrite(PortalContext &context, const Request &request, const Scope &scope);
/// The same for something that belongs to `contractId`.
void requireWrite(PortalContext &context, const Request &request, const Scope &scope, const QString &contractId);
/// What ordering, releasing and withdrawing from the Warenkorb need: the Administrator Kundenportal comes without a token (G-36).
void requireCart(PortalContext &context, const Request &request, const Scope &scope, const QString &contractId);
} // namespace PbxAccess
