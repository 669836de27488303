#include "billchecker.h"

#include "linecheck.h"
#include "totalscheck.h"

BillCheck BillChecker::check(const BilledInvoice &invoice, const BillFacts &facts)
{
    BillCheck result;
    result.invoiceNumber = invoice.number;
    result.month = invoice.month();
    LineCheck lines(invoice, facts);
    result.findings.resize(invoice.lines.size());
    QList<bool> judged(invoice.lines.size());
    using Fit = ChargePool::Fit;
    for (const Fit wanted : {Fit::Exact, Fit::SamePrice, Fit::None})
        for (qsizetype i = 0; i < invoice.lines.size(); ++i)
            if (!judged[i] && lines.fit(invoice.lines[i]) <= wanted) {
                result.findings[i] = lines.check(invoice.lines[i]);
                judged[i] = true;
            }
    if (!invoice.creditNote && !invoice.lines.isEmpty())
        result.findings << lines.notBilled();
    if (!invoice.lines.isEmpty()) // a summary without positions (MINIMUM, BASIC WL) says nothing of them
        if (const auto totals = TotalsCheck::check(invoice))
            result.findings << *totals;
    return result;
}
