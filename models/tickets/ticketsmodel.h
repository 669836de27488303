#pragma once
#include "columnmodel.h"
#include "ticketcolumns.h"

/// Support tickets as a table; ids by Ticket::id.
class TicketsModel final : public ColumnModel<TicketRow>
{
    Q_OBJECT
public:
    explicit TicketsModel(QObject *parent = nullptr);
};
