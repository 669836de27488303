#include "seatsmodel.h"

SeatsModel::SeatsModel(QObject *parent)
    : LargeModel(
          SeatRows::columns(), [](const SeatRow &row) { return row.id; }, [](const SeatRow &row) { return row.find; }, parent)
{
}
