#include "seatremoval.h"

#include "pbxneighbours.h"
#include "pbxsecrets.h"
#include "seatbilling.h"

void SeatRemoval::apply(const Seat &seat)
{
    const PbxStore store(m_context);
    const auto clear = [&](RouteTarget &target) {
        if (target.seatId == seat.id)
            target = {};
    };
    for (const PbxNumber &before : store.of<PbxNumber>(seat.contractId)) {
        PbxNumber number = before;
        if (number.seatId == seat.id)
            number.seatId.clear();
        clear(number.settings.routing.target);
        number.settings.routing.periods.removeIf([&](const RoutePeriod &p) { return p.target.seatId == seat.id; });
        if (number != before)
            store.save(number);
    }
    PbxNeighbours(m_context).forgetSeat(seat);
    PbxSecrets(m_context).remove(seat.id);
    store.remove(seat);
    SeatBilling(m_context).removeOne(seat.contractId, seat.productCode);
}
