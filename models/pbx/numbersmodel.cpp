#include "numbersmodel.h"

NumbersModel::NumbersModel(QObject *parent)
    : LargeModel(
          NumberRows::columns(), [](const NumberRow &row) { return row.id; }, [](const NumberRow &row) { return row.find; },
          parent)
{
}
