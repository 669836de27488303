#include "ticketsmodel.h"

TicketsModel::TicketsModel(QObject *parent)
    : ColumnModel(
          TicketColumns::all(), [](const TicketRow &row) { return row.ticket.id; }, parent)
{
}
