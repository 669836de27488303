#include "connectioncheck.h"

#include <algorithm>

using Verdict = BillFinding::Verdict;
using Reason = BillFinding::Reason;

namespace
{
bool mentions(const BilledInvoice &invoice, const BilledLine &line, const KnownEvn &evn)
{
    return invoice.evnNumbers.contains(evn.number) || line.description.contains(evn.number);
}

/// The EVN of this position: a number that is named says more than a month.
const KnownEvn *evnOf(const BilledInvoice &invoice, const BilledLine &line, const QList<KnownEvn> &evns)
{
    const QDate month = line.from.isValid() ? line.from : invoice.month();
    const KnownEvn *byMonth = nullptr;
    for (const KnownEvn &evn : evns) {
        if (!line.contractNumber.isEmpty() && evn.contractNumber != line.contractNumber)
            continue;
        if (evn.from.year() != month.year() || evn.from.month() != month.month())
            continue;
        if (mentions(invoice, line, evn))
            return &evn;
        if (evn.correctsNumber.isEmpty())
            byMonth = &evn;
    }
    return line.contractNumber.isEmpty() ? nullptr : byMonth;
}

const KnownEvn *byNumber(const QList<KnownEvn> &evns, const QString &number)
{
    const auto found = std::find_if(evns.cbegin(), evns.cend(), [&number](const KnownEvn &e) { return e.number == number; });
    return found == evns.cend() ? nullptr : &*found;
}
} // namespace

bool ConnectionCheck::isConnections(const BilledLine &line)
{
    static const QStringList words{QStringLiteral("verbindung"), QStringLiteral("gesprächsentgelt"),
                                   QStringLiteral("connections"), QStringLiteral("call charges")};
    const QString name = line.name.toCaseFolded();
    return std::any_of(words.cbegin(), words.cend(), [&name](const QString &word) { return name.contains(word); });
}

BillFinding ConnectionCheck::check(const BilledInvoice &invoice, const BilledLine &line, const QList<KnownEvn> &evns)
{
    const KnownEvn *evn = evnOf(invoice, line, evns);
    const KnownEvn *before = evn && invoice.creditNote ? byNumber(evns, evn->correctsNumber) : nullptr;
    if (!evn || (invoice.creditNote && !before))
        return BillFinding::of(line, Verdict::NotCheckable, Reason::NoEvn);
    const Money sum = evn->net.roundedToCents();
    const Money expected = before ? before->net.roundedToCents() - sum : sum;
    BillFinding finding = BillFinding::of(line);
    finding.document = evn->number;
    finding.expectedNet = expected;
    if (line.net == expected)
        return finding;
    finding.verdict = Verdict::Deviates;
    finding.reason = Reason::Connections;
    finding.expectedUnitNet = expected;
    return finding;
}
