#pragma once
#include "column.h"
#include "positionrow.h"

/// The columns of positions (R0-003); amounts in the form of G-34.
namespace PositionColumns
{
QList<Column<PositionRow>> all();
} // namespace PositionColumns
