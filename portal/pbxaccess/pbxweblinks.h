#pragma once
#include "carttypes.h"
#include "portalcontext.h"
#include "scope.h"

/// One-time links to the web administration of a telephone system (R3-012, R3-093): 256 bits, stored as hash, 60 seconds, used
/// once, void when the session that asked for it has ended.
class PbxWebLinks
{
public:
    struct Live {
        QString hash;
        QString userId;
        QString contractNumber;
    };

    explicit PbxWebLinks(PortalContext &context) : m_context(context) {}
    /// For the Administrator Telefonanlage. 403 forbidden, 404 not_found.
    PbxWebLink create(const Scope &scope, const QString &contractId);
    /// Consumes nothing. 404 link_invalid, 410 link_used, 410 link_expired.
    Live inspect(const QByteArray &token);
    /// Exactly one of several at the same time succeeds. Throws as inspect().
    Live redeem(const QByteArray &token);

    static constexpr qint64 lifetimeMs = 60000;

private:
    PortalContext &m_context;
};
