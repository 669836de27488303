#pragma once
#include "carttypes.h"
#include "portalcontext.h"
#include "scope.h"

struct Request;

/// Pbx-Token (R3-012, R3-093): 256 bits, stored as hash, ten minutes, for one telephone system and the session that asked for it;
/// it ends with that session.
class PbxTokens
{
public:
    explicit PbxTokens(PortalContext &context) : m_context(context) {}
    /// For the Administrator Telefonanlage. 403 forbidden, 404 not_found. Not inside a transaction.
    PbxToken issue(const Scope &scope, const QString &contractId);
    /// Header Pbx-Token is good for `contractId`, else 403 pbx_token_required.
    void require(const Request &request, const Scope &scope, const QString &contractId);
    /// Header Pbx-Token is good: for this contract.
    QString require(const Request &request, const Scope &scope);

    static constexpr qint64 lifetimeMs = 10 * 60000LL;

private:
    PortalContext &m_context;
};
