#pragma once
#include "columnmodel.h"
#include "deadline.h"

class Clock;

/// Last days as a table; ids by Deadline::uid. Those without a day sort last.
class DeadlinesModel final : public ColumnModel<Deadline>
{
    Q_OBJECT
public:
    explicit DeadlinesModel(const Clock &clock, QObject *parent = nullptr);
};
