#include "billedfrom.h"

namespace
{
constexpr int noVat = 0;

qint64 millionths(const std::optional<Decimal> &number, qint64 otherwise)
{
    const Money amount = number ? number->toMoney().value_or(Money::fromUnits(otherwise)) : Money::fromUnits(otherwise);
    return amount.units();
}

int hundredths(const std::optional<Decimal> &rate)
{
    return int(millionths(rate, noVat) / Money::unitsPerCent);
}

/// A piece's price: of 100 pieces for 4 EUR it is 0.04.
Money unitPrice(const EInvoiceLine &line)
{
    if (!line.price)
        return line.net.value_or(Money());
    const qint64 price = millionths(line.price, 0), base = millionths(line.baseQuantity, wholePiece);
    if (base <= 0)
        return Money::fromUnits(price);
    return Money::fromUnits(price / base * wholePiece + price % base * wholePiece / base);
}

BilledLine lineOf(const EInvoiceLine &source)
{
    BilledLine line;
    line.id = source.id;
    line.name = source.name;
    line.description = source.description;
    line.contractNumber = source.accountingReference;
    line.quantity = millionths(source.quantity, wholePiece);
    line.unitNet = unitPrice(source);
    line.net = source.net.value_or(line.computedNet());
    line.from = source.periodFrom;
    line.to = source.periodTo;
    line.vatHundredths = hundredths(source.vatRate);
    return line;
}

/// The amounts of a credit note are positive. Some senders write them with a minus, and so does the list of invoices: it is the
/// same credit.
void unsignCredit(BilledInvoice &credit)
{
    if (!credit.creditNote || credit.gross >= Money())
        return;
    for (Money *amount : {&credit.net, &credit.vat, &credit.gross})
        *amount = -*amount;
    for (BilledLine &line : credit.lines) {
        line.net = -line.net;
        line.unitNet = -line.unitNet;
    }
}
} // namespace

BilledInvoice BilledFrom::of(const EInvoice &invoice)
{
    BilledInvoice billed;
    billed.creditNote = invoice.isCreditNote();
    billed.number = invoice.figures.number;
    billed.precedingNumber = invoice.precedingInvoices.value(0);
    billed.currency = invoice.currency;
    billed.issued = invoice.figures.issueDate;
    billed.from = invoice.periodFrom;
    billed.to = invoice.periodTo;
    for (const EInvoiceAttachment &attachment : invoice.attachments)
        if (!attachment.reference.isEmpty())
            billed.evnNumbers << attachment.reference;
    for (const EInvoiceLine &line : invoice.lines)
        if (line.counts)
            billed.lines << lineOf(line);
    const int rate = invoice.vat.size() == 1 ? hundredths(invoice.vat.first().rate) : 1900;
    for (const EInvoiceAllowance &allowance : invoice.allowances) {
        if (!allowance.amount)
            continue;
        BilledLine line;
        line.name = allowance.reason;
        line.net = line.unitNet = allowance.charge ? *allowance.amount : -*allowance.amount;
        line.vatHundredths = rate;
        billed.lines << line;
    }
    billed.net = invoice.figures.net;
    billed.vat = invoice.figures.vat;
    billed.gross = invoice.figures.gross;
    unsignCredit(billed);
    return billed;
}

std::optional<BilledInvoice> BilledFrom::of(const DocumentRow &row)
{
    if (!row.figures)
        return {};
    BilledInvoice billed;
    billed.creditNote = row.document.variant == Contract::DocumentVariant::CreditNote;
    billed.number = row.document.number;
    billed.issued = row.figures->issueDate.isValid() ? row.figures->issueDate : row.document.documentDate;
    billed.net = row.figures->net;
    billed.vat = row.figures->vat;
    billed.gross = row.figures->gross;
    unsignCredit(billed);
    return billed;
}
