#pragma once
#include "calllimits.h"
#include "callrecords.h"

#include <QDateTime>

/// One thing that is odd, with the figures that make it so.
struct CallFinding {
    enum class Kind {
        Duplicate,   ///< the same call more than once
        Overlap,     ///< more calls at once on one seat than it has channels
        Short,       ///< many charged calls of less than two seconds in a month
        Burst,       ///< far more at night or at a weekend than the seat ever had
        FirstSeen,   ///< a premium service or a country that was never called before
        Deactivated, ///< a call of a line that no longer exists
        Budget,      ///< a month dearer than its limit
    };
    QString id; ///< the same at the next look, also after numbers were masked; none of them stands in it
    Kind kind = Kind::Duplicate;
    QString seat;       ///< the extension, or the line where no extension is told; empty: all
    QString target;     ///< "+49900", "+881" … of FirstSeen; the number of Duplicate
    QDateTime from, to; ///< first and last start, wall time
    qint64 calls = 0;
    Money net;
    qint64 usualCalls = 0;     ///< what it is compared with: the most that was usual, channels, calls of the limit
    Money usualNet;            ///< likewise: the most that was usual, or the limit
    std::vector<quint32> rows; ///< the first hundred
    bool muted = false;        ///< somebody has seen it and wants to hear no more of it

    bool operator==(const CallFinding &) const = default;
};

/// Looks through calls; the thresholds were fixed before any of the figures in docs/performance.md was taken.
namespace CallChecks
{
struct Limits {
    int channels = 2;                           ///< calls that one seat may have at once
    int shortCalls = 10;                        ///< of a seat in a month
    int burstCalls = 15;                        ///< in one night or weekend day
    Money burstNet = Money::fromCents(1000);    ///< likewise
    int burstTimes = 3;                         ///< as much as the most the seat had before
    Money firstSeenNet = Money::fromCents(300); ///< within a day
    int historyDays = 28;                       ///< before that nothing counts as never seen
    std::optional<Money> monthlyBudget;
    QHash<QString, QDate> deactivated; ///< by line or extension: the first day without it
};

/// The thresholds, with what somebody has said.
Limits limitsOf(const CallLimits &said);
/// `filter`: which calls are looked at; what was usual comes from all earlier ones. Sorted by time. Errors: of CallRecords.
Result<QList<CallFinding>> run(const CallRecords &records, const CallFilter &filter, const Limits &limits,
                               std::stop_token stop = {});
/// "duplicate", "overlap" …
QString word(CallFinding::Kind kind);
/// CallFinding::id
QString idOf(const CallFinding &finding);
} // namespace CallChecks
