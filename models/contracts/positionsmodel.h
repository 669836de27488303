#pragma once
#include "columnmodel.h"
#include "positionrow.h"

/// The positions of one order or contract. Column "order" sorts as the lines stand.
class PositionsModel final : public ColumnModel<PositionRow>
{
    Q_OBJECT
public:
    explicit PositionsModel(QObject *parent = nullptr);
};
