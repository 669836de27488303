#include "pbxsurroundings.h"

#include "pbxneighbours.h"

PbxSurroundings::PbxSurroundings(PortalContext &context, const QString &contractId) : m_store(context), m_contractId(contractId)
{
    if (const auto system = m_store.byId<PbxSystem>(contractId))
        m_stock.systems << *system;
    m_stock.portals = PbxNeighbours(context).portals(contractId);
}

PbxSurroundings &PbxSurroundings::seat(const QString &seatId, const SeatSettings &wanted)
{
    seatById(seatId);
    take(m_stock.seats, m_store.byKey<Seat>(m_contractId, wanted.extension));
    take(m_stock.groups, m_store.byId<PbxGroup>(wanted.groupId));
    take(m_stock.profiles, m_store.byId<BlockingProfile>(wanted.blockingProfileId));
    numberOf(wanted.serviceNumber);
    for (const CallerNumber &caller : wanted.callerNumbers)
        numberById(caller.numberId);
    const SeatDiversions &d = wanted.diversions;
    for (const QString &target : wanted.parallelNumbers + QStringList{d.always, d.busy, d.noAnswer, d.notRegistered})
        numberOf(target);
    return *this;
}

PbxSurroundings &PbxSurroundings::number(const PbxNumber &number, const NumberSettings &wanted)
{
    take(m_stock.numbers, std::optional(number));
    take(m_stock.groups, m_store.byId<PbxGroup>(wanted.groupId));
    routing(wanted.routing);
    return *this;
}

PbxSurroundings &PbxSurroundings::numberById(const QString &id)
{
    take(m_stock.numbers, m_store.byId<PbxNumber>(id));
    return *this;
}

PbxSurroundings &PbxSurroundings::seats(const QStringList &ids)
{
    for (const QString &id : ids)
        seatById(id);
    return *this;
}

PbxSurroundings &PbxSurroundings::numbersOf(const QString &seatId)
{
    if (!seatId.isEmpty())
        for (const PbxNumber &number : m_store.ownedBy<PbxNumber>(seatId))
            take(m_stock.numbers, std::optional(number));
    return *this;
}

void PbxSurroundings::follow(const Seat &seat)
{
    numberOf(seat.settings.diversions.always);
}

void PbxSurroundings::follow(const PbxNumber &number)
{
    seatById(number.seatId);
    routing(number.settings.routing);
}

void PbxSurroundings::routing(const NumberRouting &routing)
{
    const auto target = [this](const RouteTarget &to) {
        seatById(to.seatId);
        numberOf(to.number);
    };
    target(routing.target);
    for (const RoutePeriod &period : routing.periods)
        target(period.target);
}

void PbxSurroundings::seatById(const QString &id)
{
    if (!id.isEmpty() && !m_seen.contains(id))
        take(m_stock.seats, m_store.byId<Seat>(id));
}

void PbxSurroundings::numberOf(const QString &e164)
{
    if (!e164.isEmpty())
        take(m_stock.numbers, m_store.byKey<PbxNumber>(m_contractId, e164));
}
