#pragma once
#include "callchecks.h"
#include "columnmodel.h"

/// Findings as a table.
class CallFindingsModel final : public ColumnModel<CallFinding>
{
    Q_OBJECT
public:
    explicit CallFindingsModel(QObject *parent = nullptr);
};
