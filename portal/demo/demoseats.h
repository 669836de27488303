#pragma once
#include <QList>
#include <QString>

/// A seat of the demo's telephone system.
struct DemoSeat {
    const char *extension;
    const char16_t *name;
    bool best;              ///< Seat best, else Seat smart
    bool warehouse = false; ///< at »Lager Neuss«
    char clip = '-';        ///< 's' shows the Servicenummer, 'g' the geographic Rückrufnummer
    bool withNumber = true;
    bool registered = true;
};

/// The 48 seats of 4711001: 28 best and 20 smart, as the contract has booked them.
namespace DemoSeats
{
const QList<DemoSeat> &all();
} // namespace DemoSeats
