#pragma once
#include "column.h"
#include "ordertypes.h"

/// The columns of Aufträge; the Auftragsnummer stands left (R3-047).
namespace OrderColumns
{
QList<Column<Order>> all();
/// Of »Statusdetails«: step, state, time.
QList<Column<QPair<QString, OrderStep>>> steps();
} // namespace OrderColumns
