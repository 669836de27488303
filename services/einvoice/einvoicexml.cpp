#include "einvoicexml.h"

#include "ciireader.h"
#include "moneysum.h"
#include "ublreader.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
using Syntax = EInvoice::Syntax;

std::optional<Syntax> syntaxOf(const QString &root, const QString &space)
{
    if (root == u"CrossIndustryInvoice")
        return Syntax::Cii;
    if (root == u"CrossIndustryDocument")
        return Syntax::Zugferd1;
    if (root == u"Invoice" && space.contains(u"ubl:schema:xsd:Invoice-2"))
        return Syntax::UblInvoice;
    if (root == u"CreditNote" && space.contains(u"ubl:schema:xsd:CreditNote-2"))
        return Syntax::UblCreditNote;
    return {};
}

Result<void> settle(EInvoice &invoice)
{
    InvoiceFigures &figures = invoice.figures;
    const EInvoiceTotals &totals = invoice.totals;
    QStringList missing;
    if (figures.number.isEmpty())
        missing += u"number (BT-1)"_s;
    if (!figures.issueDate.isValid())
        missing += u"date (BT-2)"_s;
    if (!totals.gross)
        missing += u"total (BT-112)"_s;
    static const QStringList sums{u"TaxBasisTotalAmount"_s, u"TaxExclusiveAmount"_s, u"TaxTotalAmount"_s, u"GrandTotalAmount"_s,
                                  u"TaxInclusiveAmount"_s};
    for (const QString &what : std::as_const(invoice.unreadable)) // a figure that is there and no number is not made up
        if (sums.contains(what.section(u':', 0, 0)))
            missing += what;
    std::optional<Money> vat = totals.vat;
    if (!vat && !totals.net) { // BR-CO-14, the only way left to tell one from the other
        MoneySum rows;
        for (const EInvoiceVat &row : invoice.vat)
            rows.add(row.tax);
        vat = rows.value();
        if (invoice.vat.isEmpty() || !vat)
            missing += u"net (BT-109)"_s;
    }
    if (!missing.isEmpty())
        return fail(Error::Kind::Invalid, u"damaged_einvoice"_s, u"missing or unreadable: %1"_s.arg(missing.join(u", "_s)));
    figures.gross = *totals.gross;
    figures.vat = vat ? *vat : figures.gross - totals.net.value_or(figures.gross);
    figures.net = totals.net.value_or(figures.gross - figures.vat);
    return {};
}
} // namespace

bool EInvoiceXml::looksLikeXml(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.startsWith(QByteArrayView("\0<", 2))) // UTF-16
        return bytes.first(qMin<qsizetype>(bytes.size(), 64)).contains('<');
    qsizetype i = 0;
    while (i < bytes.size() && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r' || bytes[i] == '\n'))
        ++i;
    return i < bytes.size() && bytes[i] == '<';
}

Result<EInvoice> EInvoiceXml::read(const QByteArray &xml)
{
    EInvoice invoice;
    XmlNode::Source source;
    source.bytes = xml;
    source.root = [&](const QString &name, const QString &space) -> Result<void> {
        const auto syntax = syntaxOf(name, space);
        if (!syntax)
            return fail(Error::Kind::Invalid, u"not_an_einvoice"_s, u"the root is %1"_s.arg(name.left(60)));
        invoice.syntax = *syntax;
        return {};
    };
    const auto cii = [&] { return invoice.syntax == Syntax::Cii || invoice.syntax == Syntax::Zugferd1; };
    source.renamed = [&](const QString &name) { return cii() ? CiiReader::modernName(name) : name; };
    source.taken = [&](int depth, const XmlNode &node) {
        if (cii() && depth == 2 && node.name == u"IncludedSupplyChainTradeLineItem")
            invoice.lines += CiiReader::line(node, invoice);
        else if (!cii() && depth == 1 && (node.name == u"InvoiceLine" || node.name == u"CreditNoteLine"))
            invoice.lines += UblReader::line(node, invoice);
        else
            return false;
        return true;
    };
    const auto root = XmlNode::read(source);
    if (!root)
        return fail(root.error());
    if (cii())
        CiiReader::header(*root, invoice);
    else
        UblReader::header(*root, invoice);
    if (const auto settled = settle(invoice); !settled)
        return fail(settled.error());
    invoice.xml = xml;
    return invoice;
}

bool EInvoice::isCreditNote() const
{
    static const QStringList codes{u"381"_s, u"396"_s, u"81"_s,  u"83"_s,  u"261"_s, u"262"_s,
                                   u"296"_s, u"308"_s, u"420"_s, u"458"_s, u"532"_s};
    return syntax == Syntax::UblCreditNote || codes.contains(typeCode);
}

bool EInvoice::isBookingAid() const
{
    const QString lower = profile.toLower();
    return lower.endsWith(u"minimum") || lower.endsWith(u"basicwl");
}
