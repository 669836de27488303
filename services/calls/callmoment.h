#pragma once
#include "callvalues.h"

/// A point in time in one cell, and the ways to write a time of day.
struct CallMoment {
    qint32 day = 0;  ///< days since 1970-01-01, local
    qint32 time = 0; ///< seconds since midnight, local

    /// "17.03.2026 09:14:09", "2026-03-17T09:14:09.250Z", "3/17/2026 9:14 PM", "20260317091409", seconds or milliseconds since
    /// 1970. What tells its distance from UTC is told in German time, as all else is.
    static std::optional<CallMoment> of(std::string_view text, CallValues::DateForm form);
    /// Seconds since midnight. As CallValues::timeOfDay(), also "9:14:09 PM", "08:15 Uhr", "09:14:09.250", "091409".
    static std::optional<qint32> clock(std::string_view text);
};
