#include "einvoicecheck.h"

#include "moneysum.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
using Rule = EInvoiceFinding::Rule;

class Findings
{
public:
    /// Nothing is said where one of the two is not known. `slack`: how many cents they may be apart.
    void compare(Rule rule, const QString &where, std::optional<Money> stated, std::optional<Money> computed, qint64 slack = 0)
    {
        if (stated && computed &&
            qAbs((stated->roundedToCents() - computed->roundedToCents()).units()) > slack * Money::unitsPerCent)
            list += {rule, where, *stated, *computed};
    }
    QList<EInvoiceFinding> list;
};

/// EXTENDED sums amounts of more than two decimals: its rules (BR-FXEXT-CO-10 to 13 and 15, BR-FXEXT-S-09) allow a cent for each
/// amount that goes into a sum. In all other profiles nothing.
struct Slack {
    qint64 lines = 0, allowances = 0, charges = 0;

    explicit Slack(const EInvoice &invoice)
    {
        if (!invoice.profile.contains(u":extended", Qt::CaseInsensitive))
            return;
        for (const EInvoiceLine &line : invoice.lines)
            lines += line.counts && line.net ? 1 : 0;
        for (const EInvoiceAllowance &item : invoice.allowances)
            ++(item.charge ? charges : allowances);
    }
    qint64 all() const { return lines + allowances + charges; }
};

/// What the file leaves out is 0; what stands there and is no number is not known.
std::optional<Money> orNone(const EInvoice &invoice, const std::optional<Money> &amount, const QStringList &names)
{
    if (amount)
        return amount;
    for (const QString &what : invoice.unreadable)
        if (names.contains(what.section(u':', 0, 0)))
            return {};
    return Money();
}

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

void checkLines(const EInvoice &invoice, const Slack &slack, Findings &findings)
{
    MoneySum sum;
    bool any = false;
    for (const EInvoiceLine &line : invoice.lines) {
        const bool comment = !line.net && !line.quantity; // ZUGFeRD 1: a text between lines
        if (!line.counts || comment)
            continue;
        findings.compare(Rule::LineTotal, line.id, line.net, lineTotal(line));
        any = true;
        sum.add(line.net);
    }
    if (any)
        findings.compare(Rule::LineSum, {}, invoice.totals.lines, sum.value(), slack.lines);
}

void checkVat(const EInvoice &invoice, const Slack &slack, Findings &findings)
{
    static const QStringList untaxed{u"Z"_s, u"E"_s, u"AE"_s, u"K"_s, u"G"_s, u"O"_s};
    MoneySum sum;
    for (const EInvoiceVat &row : invoice.vat) {
        sum.add(row.tax);
        const QString where = row.category + (row.rate ? u' ' + row.rate->toString() + u" %"_s : QString());
        if (row.taxable && row.rate)
            findings.compare(Rule::VatCategory, where, row.tax, Decimal::percentOf(*row.taxable, *row.rate), slack.all());
        else if (untaxed.contains(row.category)) // its rate may be left out; there is no VAT in any case
            findings.compare(Rule::VatCategory, where, row.tax, Money());
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
    const Slack slack(invoice);
    const EInvoiceTotals &t = invoice.totals;
    const auto allowances = orNone(invoice, t.allowances, {u"AllowanceTotalAmount"_s});
    const auto charges = orNone(invoice, t.charges, {u"ChargeTotalAmount"_s});
    const auto paid = orNone(invoice, t.paid, {u"TotalPrepaidAmount"_s, u"PrepaidAmount"_s});
    const auto rounding = orNone(invoice, t.rounding, {u"RoundingAmount"_s, u"PayableRoundingAmount"_s});
    const auto thirdParty = orNone(invoice, t.thirdParty, {u"PaidAmount"_s});
    const auto total = [](std::initializer_list<std::optional<Money>> parts) {
        MoneySum sum;
        for (const auto &part : parts)
            sum.add(part);
        return sum.value();
    };
    const auto less = [](std::optional<Money> amount) { return amount ? std::optional(-*amount) : amount; };
    checkLines(invoice, slack, findings);
    const bool detailed = !invoice.isBookingAid() || !invoice.allowances.isEmpty();
    if (detailed) { // a sum that is left out although there are parts is wrong as well
        findings.compare(Rule::Allowances, {}, allowances, sumOf(invoice.allowances, false), slack.allowances);
        findings.compare(Rule::Charges, {}, charges, sumOf(invoice.allowances, true), slack.charges);
    }
    findings.compare(Rule::Net, {}, t.net, total({t.lines, less(allowances), charges}), slack.all());
    checkVat(invoice, slack, findings);
    findings.compare(Rule::Gross, {}, t.gross, total({t.net, t.vat.value_or(Money())}), slack.all());
    findings.compare(Rule::Due, {}, t.due, total({t.gross, less(paid), rounding, thirdParty}));
    return findings.list;
}
