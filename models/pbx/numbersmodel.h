#pragma once
#include "largemodel.h"
#include "numberrow.h"

/// Numbers of the telephone system as a table; ids by PbxNumber::id.
class NumbersModel final : public LargeModel<NumberRow>
{
    Q_OBJECT
public:
    explicit NumbersModel(QObject *parent = nullptr);
};
