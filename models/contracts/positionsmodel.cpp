#include "positionsmodel.h"

#include "positioncolumns.h"

PositionsModel::PositionsModel(QObject *parent)
    : ColumnModel(
          PositionColumns::all(), [](const PositionRow &row) { return row.id; }, parent)
{
}
