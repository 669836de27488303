#include "einvoicecheck.h"

#include "moneysum.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
using Rule = EInvoiceFinding::Rule;

class Findings
{
public:
    /// Nothing is said where one of the two is not known.
    void compare(Rule rule, const QString &where, std::optional<Money> stated, std::optional<Money> computed)
    {
        if (stated && computed && stated->roundedToCents() != computed->roundedToCents())
            list += {rule, where, *stated, *computed};
    }
    QList<EInvoiceFinding> list;
};

std::optional<Money> lineTotal(const EInvoiceLine &line)
{
    if (!line.quantity || !line.price)
        return {};
    MoneySum sum;
    sum.add(Decimal::product(*line.quantity, *line.price, line.baseQuantity.value_or(Decimal(1, 0))));
    for (const EInvoiceAllowance &item : line.allowances)
        sum.add(item.amount && !item.charge ? -*item.amount : item.amount);
    return sum.value();
}

std::optional<Money> sumOf(const QList<EInvoiceAllowance> &items, bool charges)
{
    MoneySum sum;
    for (const EInvoiceAllowance &item : items)
        if (item.charge == charges)
            sum.add(item.amount);
    return sum.value();
}

void checkLines(const EInvoice &invoice, Findings &findings)
{
    MoneySum sum;
    bool any = false;
    for (const EInvoiceLine &line : invoice.lines) {
        findings.compare(Rule::LineTotal, line.id, line.net, lineTotal(line));
        const bool comment = !line.net && !line.quantity; // ZUGFeRD 1: a text between lines
        if (!line.counts || comment)
            continue;
        any = true;
        sum.add(line.net);
    }
    if (any)
        findings.compare(Rule::LineSum, {}, invoice.totals.lines, sum.value());
}

void checkVat(const EInvoice &invoice, Findings &findings)
{
    MoneySum sum;
    for (const EInvoiceVat &row : invoice.vat) {
        sum.add(row.tax);
        const QString where = row.category + (row.rate ? u' ' + row.rate->toString() + u" %"_s : QString());
        if (row.taxable && row.rate)
            findings.compare(Rule::VatCategory, where, row.tax, Decimal::percentOf(*row.taxable, *row.rate));
    }
    if (!invoice.vat.isEmpty())
        findings.compare(Rule::Vat, {}, invoice.totals.vat, sum.value());
}
} // namespace

QString EInvoiceCheck::ruleName(Rule rule)
{
    static const QStringList names{u"BT-131"_s,   u"BR-CO-10"_s, u"BR-CO-11"_s, u"BR-CO-12"_s, u"BR-CO-13"_s,
                                   u"BR-CO-14"_s, u"BR-CO-15"_s, u"BR-CO-16"_s, u"BR-CO-17"_s};
    return names.value(int(rule));
}

QList<EInvoiceFinding> EInvoiceCheck::findings(const EInvoice &invoice)
{
    Findings findings;
    const EInvoiceTotals &t = invoice.totals;
    const Money none;
    checkLines(invoice, findings);
    const bool detailed = !invoice.isBookingAid() || !invoice.allowances.isEmpty();
    if (detailed) {
        findings.compare(Rule::Allowances, {}, t.allowances, sumOf(invoice.allowances, false));
        findings.compare(Rule::Charges, {}, t.charges, sumOf(invoice.allowances, true));
    }
    if (t.lines)
        findings.compare(Rule::Net, {}, t.net, *t.lines - t.allowances.value_or(none) + t.charges.value_or(none));
    checkVat(invoice, findings);
    if (t.net)
        findings.compare(Rule::Gross, {}, t.gross, *t.net + t.vat.value_or(none));
    if (t.gross)
        findings.compare(Rule::Due, {}, t.due,
                         *t.gross - t.paid.value_or(none) + t.rounding.value_or(none) + t.thirdParty.value_or(none));
    return findings.list;
}
