#pragma once
#include "largemodel.h"
#include "seatrow.h"

/// Seats as a table; ids by Seat::id.
class SeatsModel final : public LargeModel<SeatRow>
{
    Q_OBJECT
public:
    explicit SeatsModel(QObject *parent = nullptr);
};
