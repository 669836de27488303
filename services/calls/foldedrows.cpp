#include "foldedrows.h"

namespace
{
/// The day is the last Sunday of an October. 1970-01-01 was a Thursday.
bool endsSummerTime(qint64 day)
{
    using namespace std::chrono;
    const year_month_day date{sys_days(days(day))};
    return date.month() == October && unsigned(date.day()) > 24 && (day + 4) % 7 == 0;
}

/// Rows that follow each other within the doubled hour of one day.
struct Run {
    qint64 hour = -1; ///< since 1970
    quint32 first = 0, back = 0;
    int stepsBack = 0;
    qint64 last = 0;
    bool follows = false; ///< the row before them is earlier
};

void close(const Run &run, quint32 end, qint64 next, std::vector<quint32> &folded)
{
    if (run.hour < 0 || run.stepsBack != 1 || !run.follows || next < run.last)
        return;
    for (quint32 row = run.back; row < end; ++row)
        folded.push_back(row);
}
} // namespace

std::vector<quint32> FoldedRows::of(const CallTable &table)
{
    std::vector<quint32> folded;
    Run run;
    quint32 row = 0;
    qint64 before = std::numeric_limits<qint64>::min();
    table.eachPart(CallColumn::Start, [&](std::span<const qint64> starts) {
        for (const qint64 start : starts) {
            const qint64 hour = start / 3600;
            if (hour != run.hour) {
                close(run, row, start, folded);
                run = {};
                if (hour % 24 == 2 && endsSummerTime(hour / 24))
                    run = {hour, row, 0, 0, start, before <= start};
            } else if (start < run.last) {
                ++run.stepsBack;
                run.back = row;
            }
            run.last = before = start;
            ++row;
        }
    });
    close(run, row, std::numeric_limits<qint64>::max(), folded);
    return folded;
}
