#include "anywheredesk.h"

#include "pbxfaults.h"
#include "pbxstore.h"

namespace
{
template <typename Gadget>
void take(QList<Gadget> &to, const std::optional<Gadget> &found)
{
    if (found)
        to << *found;
}
} // namespace

/// What the rules look at, and no more: a system may have 30,000 numbers.
PbxStock AnywhereDesk::stockFor(const AnywherePortal &portal, const AnywhereSettings &wanted)
{
    const PbxStore store(m_context);
    PbxStock stock;
    take(stock.systems, store.byId<PbxSystem>(portal.contractId));
    stock.groups = store.of<PbxGroup>(portal.contractId);
    take(stock.numbers, store.byId<PbxNumber>(portal.numberId));
    take(stock.profiles, store.byId<BlockingProfile>(wanted.blockingProfileId));
    if (!wanted.internalNumber.isEmpty())
        take(stock.seats, store.byKey<Seat>(portal.contractId, wanted.internalNumber));
    stock.portals = m_rows.ofContract(portal.contractId);
    return stock;
}

QList<QuoteProblem> AnywhereDesk::problemsOfPlace(const AnywherePortal &portal)
{
    const PbxLookup pbx(stockFor(portal, portal.settings), portal.contractId);
    return AnywhereRules(pbx).place(portal, m_rows.ofContract(portal.contractId));
}

QList<QuoteProblem> AnywhereDesk::problemsOf(const AnywherePortal &portal, const AnywhereSettings &wanted)
{
    const PbxLookup pbx(stockFor(portal, wanted), portal.contractId);
    return AnywhereRules(pbx).settings(portal.id, wanted);
}

AnywherePortal AnywhereDesk::change(const Request &request, const Scope &scope, const QString &id)
{
    const AnywhereSettings wanted = AnywhereRules::normalised(Http::body<AnywhereSettings>(request));
    return Transaction::run(m_context.database, [&] {
        AnywherePortal portal = find(scope, id);
        PbxAccess::requireChange(m_context, request, scope, portal.contractId);
        Http::requireIfMatch(request, portal.rev);
        PbxFaults::refuse(m_context.rules, problemsOf(portal, wanted));
        if (portal.settings == wanted)
            return portal;
        portal.settings = wanted;
        m_rows.save(scope.customerId, portal);
        return portal;
    });
}

void AnywhereDesk::remove(const Request &request, const Scope &scope, const QString &id)
{
    Transaction::run(m_context.database, [&] {
        const AnywherePortal portal = find(scope, id);
        PbxAccess::requireChange(m_context, request, scope, portal.contractId);
        Http::requireIfMatch(request, portal.rev);
        m_rows.remove(scope.customerId, id);
    });
}
