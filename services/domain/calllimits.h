#pragma once
#include "money.h"

#include <QDate>
#include <QMap>
#include <optional>

/// What somebody has said of the calls that the checks cannot know (B-18).
struct CallLimits {
    std::optional<Money> monthlyBudget; ///< net, of all calls of a month
    QMap<QString, QDate> deactivated;   ///< by seat, or own number where files tell no seat: the first day without it

    bool operator==(const CallLimits &) const = default;
};
