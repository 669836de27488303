// Foreign XML as an e-invoice: read or refused, and what is read is bounded.
#include "einvoicecheck.h"
#include "einvoicexml.h"
#include "fuzztarget.h"
#include "xmlnode.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray xml(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto invoice = EInvoiceXml::read(xml);
    if (!invoice) {
        must(!invoice.error().code.isEmpty());
        return 0;
    }
    const InvoiceFigures &figures = invoice->figures;
    must(!figures.number.isEmpty() && figures.issueDate.isValid() && invoice->totals.gross == figures.gross);
    must(qAbs(figures.gross.units()) <= 900'000'000'000 * Money::unitsPerEuro);
    must(invoice->xml == xml && invoice->lines.size() <= XmlNode::lineLimit);
    for (const EInvoiceFinding &finding : EInvoiceCheck::findings(*invoice))
        must(finding.stated != finding.computed && !EInvoiceCheck::ruleName(finding.rule).isEmpty());
    for (const EInvoiceLine &line : invoice->lines)
        must(!line.quantity || Decimal::parse(line.quantity->toString()) == line.quantity);
    return 0;
}
