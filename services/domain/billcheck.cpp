#include "billcheck.h"

#include <algorithm>

int BillCheck::count(BillFinding::Verdict verdict) const
{
    return int(
        std::count_if(findings.cbegin(), findings.cend(), [verdict](const BillFinding &f) { return f.verdict == verdict; }));
}

BillFinding::Verdict BillCheck::verdict() const
{
    if (count(BillFinding::Verdict::Deviates) > 0)
        return BillFinding::Verdict::Deviates;
    return count(BillFinding::Verdict::Agrees) > 0 ? BillFinding::Verdict::Agrees : BillFinding::Verdict::NotCheckable;
}

Money BillCheck::difference() const
{
    Money sum;
    for (const BillFinding &finding : findings)
        if (finding.reason != BillFinding::Reason::Totals) // follows from the positions, or stands beside them
            sum += finding.difference();
    return sum;
}

QList<BillFinding> BillCheck::deviations() const
{
    QList<BillFinding> found = findings;
    found.removeIf([](const BillFinding &f) { return f.verdict != BillFinding::Verdict::Deviates; });
    return found;
}
