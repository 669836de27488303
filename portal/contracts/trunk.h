#pragma once
#include "contracttypes.h"
#include "portalcontext.h"
#include "selfcaretypes.h"

/// The simulated registration of a contract: while it is away, every active @once diversion diverts (R3-064, G-17).
class Trunk
{
public:
    explicit Trunk(PortalContext &context) : m_context(context) {}
    /// Takes it away or gives it back; the diversions follow under a rev of their own. False: no such contract.
    bool setRegistered(const QString &contractNumber, bool registered);
    /// `wanted` with since when each diverts: kept for one that did before, now for a new one, none while all is well.
    QList<Diversion> diverting(const ServiceContract &contract, const QList<Diversion> &before, QList<Diversion> wanted);

private:
    PortalContext &m_context;
};
