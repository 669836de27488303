#pragma once
#include "column.h"
#include "tickettypes.h"

/// A ticket with what only this computer knows.
struct TicketRow {
    Ticket ticket;
    bool archived = false;
    bool operator==(const TicketRow &) const = default;
};

/// The columns of »Deine Support-Tickets« (R3-090, R3-092).
namespace TicketColumns
{
QList<Column<TicketRow>> all();
} // namespace TicketColumns
