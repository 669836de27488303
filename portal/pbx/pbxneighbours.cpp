#include "pbxneighbours.h"

#include "carttypes.h"
#include "contractstore.h"
#include "pbxtable.h"

namespace
{
PbxTable<AnywherePortal> portalTable(PortalContext &context)
{
    return PbxTable<AnywherePortal>(context, "anywhere_portal", "anywhere_portals");
}

PbxTable<PbxUser> userTable(PortalContext &context)
{
    return PbxTable<PbxUser>(context, "pbx_user", "pbx_users");
}

QString customerOf(PortalContext &context, const QString &contractId)
{
    const auto owned = ContractStore(context).byId(contractId);
    return owned ? owned->customerId : QString();
}
} // namespace

QList<AnywherePortal> PbxNeighbours::portals(const QString &contractId) const
{
    return portalTable(m_context).ofContract(contractId);
}

void PbxNeighbours::forgetSeat(const Seat &seat) const
{
    auto table = userTable(m_context);
    for (PbxUser &user : table.ofContract(seat.contractId)) {
        if (user.settings.seatId != seat.id)
            continue;
        user.settings.seatId.clear();
        table.save(customerOf(m_context, seat.contractId), user);
    }
}

void PbxNeighbours::moveNumber(const PbxNumber &from, const PbxNumber &to) const
{
    for (AnywherePortal &portal : portals(from.contractId)) {
        if (portal.numberId != from.id)
            continue;
        portal.numberId = to.id;
        portalTable(m_context).save(customerOf(m_context, from.contractId), portal);
    }
}

void PbxNeighbours::removeAll(const QString &contractId) const
{
    const QString customer = customerOf(m_context, contractId);
    for (const AnywherePortal &portal : portals(contractId))
        portalTable(m_context).remove(customer, portal.id);
    for (const PbxUser &user : userTable(m_context).ofContract(contractId))
        userTable(m_context).remove(customer, user.id);
    PbxTable<CartItem> cart(m_context, "cart_item", "cart_items");
    for (const CartItem &item : cart.ofContract(contractId))
        cart.remove(customer, item.id);
}
