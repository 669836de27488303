#pragma once
#include "pbxdesktypes.h"
#include "portalcontext.h"

/// What belongs to a telephone system and has tables of its own: its users, Anywhere-Portale and Warenkorb.
class PbxNeighbours
{
public:
    explicit PbxNeighbours(PortalContext &context) : m_context(context) {}
    QList<AnywherePortal> portals(const QString &contractId) const;
    /// The seat is gone: its users have none.
    void forgetSeat(const Seat &seat) const;
    /// A number has taken the place of another (R1-008): its Anywhere-Portal follows.
    void moveNumber(const PbxNumber &from, const PbxNumber &to) const;
    void removeAll(const QString &contractId) const;

private:
    PortalContext &m_context;
};
