#include "facturxreader.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int depthLimit = 64;
constexpr qsizetype sizeLimit = 8 << 20;

enum class Term { Number, Issued, Due, Currency, Profile, Net, Vat, Gross };

/// Local names from below the root, in the three syntaxes met: CII (EN 16931), the older ZUGFeRD 1, UBL (invoice and credit
/// note).
const QHash<QString, Term> &terms()
{
    static const QHash<QString, Term> map = [] {
        QHash<QString, Term> m;
        const auto cii = [&m](const QString &head, const QString &context, const QString &settlement, const QString &sum) {
            m.insert(head + u"/ID"_s, Term::Number);
            m.insert(head + u"/IssueDateTime/DateTimeString"_s, Term::Issued);
            m.insert(context + u"/GuidelineSpecifiedDocumentContextParameter/ID"_s, Term::Profile);
            m.insert(settlement + u"/InvoiceCurrencyCode"_s, Term::Currency);
            m.insert(settlement + u"/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString"_s, Term::Due);
            m.insert(settlement + sum + u"/TaxBasisTotalAmount"_s, Term::Net);
            m.insert(settlement + sum + u"/TaxTotalAmount"_s, Term::Vat);
            m.insert(settlement + sum + u"/GrandTotalAmount"_s, Term::Gross);
        };
        cii(u"CrossIndustryInvoice/ExchangedDocument"_s, u"CrossIndustryInvoice/ExchangedDocumentContext"_s,
            u"CrossIndustryInvoice/SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement"_s,
            u"/SpecifiedTradeSettlementHeaderMonetarySummation"_s);
        cii(u"CrossIndustryDocument/HeaderExchangedDocument"_s, u"CrossIndustryDocument/SpecifiedExchangedDocumentContext"_s,
            u"CrossIndustryDocument/SpecifiedSupplyChainTradeTransaction/ApplicableSupplyChainTradeSettlement"_s,
            u"/SpecifiedTradeSettlementMonetarySummation"_s);
        for (const QString &root : {u"Invoice"_s, u"CreditNote"_s}) {
            m.insert(root + u"/ID"_s, Term::Number);
            m.insert(root + u"/IssueDate"_s, Term::Issued);
            m.insert(root + u"/DueDate"_s, Term::Due);
            m.insert(root + u"/PaymentMeans/PaymentDueDate"_s, Term::Due);
            m.insert(root + u"/DocumentCurrencyCode"_s, Term::Currency);
            m.insert(root + u"/CustomizationID"_s, Term::Profile);
            m.insert(root + u"/LegalMonetaryTotal/TaxExclusiveAmount"_s, Term::Net);
            m.insert(root + u"/TaxTotal/TaxAmount"_s, Term::Vat);
            m.insert(root + u"/LegalMonetaryTotal/TaxInclusiveAmount"_s, Term::Gross);
        }
        return m;
    }();
    return map;
}

struct Found {
    QString text;
    QString currency; ///< attribute currencyID
};

tl::unexpected<Error> damaged(const QString &why)
{
    return fail(Error::Kind::Invalid, u"damaged_einvoice"_s, why);
}

QDate dateOf(const QString &text)
{
    const QDate plain = QDate::fromString(text, u"yyyyMMdd"_s);
    return plain.isValid() ? plain : QDate::fromString(text.left(10), Qt::ISODate);
}

Result<QMultiHash<Term, Found>> collect(const QByteArray &bytes)
{
    QMultiHash<Term, Found> found;
    QXmlStreamReader xml(bytes);
    QStringList path;
    Found current;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return damaged(u"a document type declaration is refused"_s);
        case QXmlStreamReader::EntityReference:
            return damaged(u"an entity is refused"_s);
        case QXmlStreamReader::StartElement:
            if (path.size() >= depthLimit)
                return damaged(u"nested too deep"_s);
            path += xml.name().toString();
            current = {{}, xml.attributes().value(u"currencyID"_s).toString()};
            break;
        case QXmlStreamReader::Characters:
            if (current.text.size() < 1000)
                current.text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (const auto term = terms().constFind(path.join(u'/')); term != terms().constEnd())
                found.insert(*term, {current.text.trimmed(), current.currency});
            path.removeLast();
            current = {};
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return damaged(xml.errorString());
    return found;
}
/// QMultiHash gives the last inserted first; the document's first is wanted.
Found firstOf(const QMultiHash<Term, Found> &found, Term term)
{
    return found.contains(term) ? found.values(term).constLast() : Found{};
}
} // namespace

Result<EInvoice> FacturXReader::readXml(const QByteArray &bytes)
{
    if (bytes.size() > sizeLimit)
        return fail(Error::Kind::Invalid, u"einvoice_too_big"_s);
    const auto found = collect(bytes);
    if (!found)
        return fail(found.error());
    EInvoice invoice;
    invoice.xml = bytes;
    invoice.profile = firstOf(*found, Term::Profile).text;
    invoice.currency = firstOf(*found, Term::Currency).text;
    InvoiceFigures &figures = invoice.figures;
    figures.number = firstOf(*found, Term::Number).text;
    figures.issueDate = dateOf(firstOf(*found, Term::Issued).text);
    figures.dueDate = dateOf(firstOf(*found, Term::Due).text);
    const auto gross = Money::parse(firstOf(*found, Term::Gross).text);
    if (figures.number.isEmpty() || !figures.issueDate.isValid() || !gross)
        return damaged(u"number, date or total is missing"_s);
    figures.gross = *gross;
    const auto net = Money::parse(firstOf(*found, Term::Net).text);
    Result<Money> vat = Money();
    for (const Found &amount : found->values(Term::Vat)) // a second one in another currency may stand beside it (BT-111)
        if (amount.currency.isEmpty() || amount.currency == invoice.currency)
            vat = Money::parse(amount.text);
    if (!vat || (found->contains(Term::Net) && !net))
        return damaged(u"an amount cannot be read"_s);
    figures.vat = found->contains(Term::Vat) ? *vat : figures.gross - net.value_or(figures.gross);
    figures.net = net.value_or(figures.gross - figures.vat);
    return invoice;
}
