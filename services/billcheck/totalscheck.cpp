#include "totalscheck.h"

#include <QMap>

namespace
{
BillFinding differs(Money billed, Money expected, const QString &what)
{
    BillFinding finding;
    finding.verdict = BillFinding::Verdict::Deviates;
    finding.reason = BillFinding::Reason::Totals;
    finding.itemName = what;
    finding.billedNet = billed;
    finding.expectedNet = expected;
    return finding;
}
} // namespace

std::optional<BillFinding> TotalsCheck::check(const BilledInvoice &invoice)
{
    Money net, byLine;
    QMap<int, Money> rates;
    for (const BilledLine &line : invoice.lines) {
        net += line.net;
        rates[line.vatHundredths] += line.net;
        byLine += line.net.percent(line.vatHundredths);
    }
    Money byRate;
    for (auto rate = rates.cbegin(); rate != rates.cend(); ++rate)
        byRate += rate.value().percent(rate.key());
    if (invoice.net != net)
        return differs(invoice.net, net, QStringLiteral("net"));
    if (invoice.vat != byRate && invoice.vat != byLine)
        return differs(invoice.vat, byRate, QStringLiteral("vat"));
    if (invoice.gross != invoice.net + invoice.vat)
        return differs(invoice.gross, invoice.net + invoice.vat, QStringLiteral("gross"));
    return std::nullopt;
}
