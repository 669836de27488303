#include "evnshares.h"

#include "evnfile.h"

Result<QList<CallShare>> EvnShares::of(const QString &path, CostSplit::By by)
{
    QMap<QByteArray, qint64> sums;
    TextShape shape;
    const auto take = [&sums, by](const CallRow &row) {
        const std::string_view key = by == CostSplit::By::CostCentre ? row.costCentre
                                     : row.extension.empty()         ? row.line
                                                                     : row.extension;
        sums[QByteArray(key.data(), qsizetype(key.size()))] += row.net;
    };
    const Result<EvnSummary> read = EvnFile::read(path, take, &shape);
    if (!read)
        return fail(read.error());
    QList<CallShare> shares;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        shares << CallShare{
            {}, {}, shape.decoded({sum.key().constData(), size_t(sum.key().size())}), Money::fromUnits(sum.value())};
    return shares;
}
