#pragma once
#include "columnmodel.h"
#include "profileglance.h"

class Clock;

/// Profiles side by side: costs and the nearest last day; ids by ProfileGlance::id.
class OverviewModel final : public ColumnModel<ProfileGlance>
{
    Q_OBJECT
public:
    explicit OverviewModel(const Clock &clock, QObject *parent = nullptr);
};
