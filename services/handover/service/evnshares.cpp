#include "evnshares.h"

#include "costcentredays.h"
#include "evnfile.h"

#include <map>

using By = CostSplit::By;

namespace
{
/// Calls that share everything a cost centre depends on; the day counts only then.
struct Kind {
    std::string seat, line, centre;
    qint32 day = 0;
    auto operator<=>(const Kind &) const = default;
};

std::string text(std::string_view bytes)
{
    return std::string(bytes);
}
} // namespace

Result<QList<CallShare>> EvnShares::of(const QString &path, By by, const CostCentres &rules, std::stop_token stop)
{
    const CostCentreDays days(rules);
    const bool assigned = by == By::CostCentre && !days.isEmpty();
    std::map<Kind, qint64> kinds;
    TextShape shape;
    const auto take = [&](const CallRow &row) {
        Kind kind;
        if (by != By::CostCentre || assigned)
            kind.line = text(row.line);
        if (by == By::Extension || assigned)
            kind.seat = text(row.extension);
        if (by == By::CostCentre)
            kind.centre = text(row.costCentre);
        kind.day = assigned ? row.day : 0;
        kinds[kind] += row.net;
    };
    const Result<EvnSummary> read = EvnFile::read(path, take, &shape, stop);
    if (!read)
        return fail(read.error());
    QMap<QString, qint64> sums;
    for (const auto &[kind, net] : kinds) {
        const QString seat = shape.decoded(kind.seat), line = shape.decoded(kind.line);
        QString key = by == By::Line ? line : seat.isEmpty() ? line : seat;
        if (by == By::CostCentre) {
            key = assigned ? days.of(seat, line, QDate(1970, 1, 1).addDays(kind.day)) : QString();
            if (key.isEmpty())
                key = shape.decoded(kind.centre);
        }
        sums[key] += net;
    }
    QList<CallShare> shares;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        shares << CallShare{{}, {}, sum.key(), Money::fromUnits(sum.value())};
    return shares;
}
