#include "invoicecii.h"

#include <QXmlStreamWriter>

namespace
{

/// Elements in the order of the schema; a helper per shape that occurs more than once.
class CiiWriter
{
public:
    explicit CiiWriter(QByteArray *out) : m_xml(out) {}

    void invoice(const IssuedInvoice &i);

private:
    static QString ram(const char *name) { return QStringLiteral("ram:") + QLatin1String(name); }
    void open(const char *name) { m_xml.writeStartElement(ram(name)); }
    void close() { m_xml.writeEndElement(); }
    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeTextElement(ram(name), value);
    }
    void amount(const char *name, Money value) { text(name, value.toString()); }
    void withScheme(const char *name, const char *scheme, const QString &value)
    {
        if (value.isEmpty())
            return;
        open(name);
        m_xml.writeAttribute(QStringLiteral("schemeID"), QLatin1String(scheme));
        m_xml.writeCharacters(value);
        close();
    }
    void date(const char *name, const QDate &day, const char *type = "udt:DateTimeString")
    {
        if (!day.isValid())
            return;
        open(name);
        m_xml.writeStartElement(QLatin1String(type));
        m_xml.writeAttribute(QStringLiteral("format"), QStringLiteral("102"));
        m_xml.writeCharacters(day.toString(QStringLiteral("yyyyMMdd")));
        m_xml.writeEndElement();
        close();
    }
    void period(const QDate &from, const QDate &to)
    {
        if (!from.isValid())
            return;
        open("BillingSpecifiedPeriod");
        date("StartDateTime", from);
        date("EndDateTime", to);
        close();
    }
    void note(const QString &content)
    {
        if (content.isEmpty())
            return;
        open("IncludedNote");
        text("Content", content);
        close();
    }
    void rate() { text("RateApplicablePercent", QString::number(IssuedInvoice::vatHundredths / 100)); }
    void line(const IssuedLine &l, int id);
    void party(const char *name, const BillingParty &p);
    void agreement(const IssuedInvoice &i);
    void paymentMeans(const IssuedInvoice &i);
    void settlement(const IssuedInvoice &i);
    void totals(const IssuedInvoice &i);

    QXmlStreamWriter m_xml;
};

void CiiWriter::line(const IssuedLine &l, int id)
{
    open("IncludedSupplyChainTradeLineItem");
    open("AssociatedDocumentLineDocument");
    text("LineID", QString::number(id));
    close();
    open("SpecifiedTradeProduct");
    text("Name", l.name);
    text("Description", l.description);
    close();
    open("SpecifiedLineTradeAgreement");
    open("NetPriceProductTradePrice");
    amount("ChargeAmount", l.unitPriceNet);
    close();
    close();
    open("SpecifiedLineTradeDelivery");
    open("BilledQuantity");
    m_xml.writeAttribute(QStringLiteral("unitCode"), l.unit);
    m_xml.writeCharacters(QString::number(l.quantity));
    close();
    close();
    open("SpecifiedLineTradeSettlement");
    open("ApplicableTradeTax");
    text("TypeCode", QStringLiteral("VAT"));
    text("CategoryCode", QStringLiteral("S"));
    rate();
    close();
    period(l.from, l.to);
    open("SpecifiedTradeSettlementLineMonetarySummation");
    amount("LineTotalAmount", l.net());
    close();
    if (!l.contractNumber.isEmpty()) {
        open("ReceivableSpecifiedTradeAccountingAccount");
        text("ID", l.contractNumber);
        close();
    }
    close();
    close();
}

void CiiWriter::party(const char *name, const BillingParty &p)
{
    open(name);
    text("ID", p.id);
    text("Name", p.name);
    if (!p.registerEntry.isEmpty()) {
        open("SpecifiedLegalOrganization");
        text("ID", p.registerEntry);
        close();
    }
    if (!p.contactName.isEmpty()) {
        open("DefinedTradeContact");
        text("PersonName", p.contactName);
        open("TelephoneUniversalCommunication");
        text("CompleteNumber", p.phone);
        close();
        open("EmailURIUniversalCommunication");
        text("URIID", p.email);
        close();
        close();
    }
    open("PostalTradeAddress");
    text("PostcodeCode", p.postCode);
    text("LineOne", p.street);
    text("CityName", p.city);
    text("CountryID", p.country);
    close();
    if (!p.email.isEmpty()) {
        open("URIUniversalCommunication");
        withScheme("URIID", "EM", p.email);
        close();
    }
    for (const auto &[scheme, value] : {std::pair{"FC", p.taxNumber}, std::pair{"VA", p.vatId}}) {
        if (value.isEmpty())
            continue;
        open("SpecifiedTaxRegistration");
        withScheme("ID", scheme, value);
        close();
    }
    close();
}

void CiiWriter::agreement(const IssuedInvoice &i)
{
    open("ApplicableHeaderTradeAgreement");
    text("BuyerReference", i.buyer.id);
    party("SellerTradeParty", i.seller);
    party("BuyerTradeParty", i.buyer);
    for (const QString &evn : i.evnNumbers) {
        open("AdditionalReferencedDocument");
        text("IssuerAssignedID", evn);
        text("TypeCode", QStringLiteral("916"));
        text("Name", QStringLiteral("Einzelverbindungsnachweis"));
        close();
    }
    close();
}

void CiiWriter::paymentMeans(const IssuedInvoice &i)
{
    open("SpecifiedTradeSettlementPaymentMeans");
    text("TypeCode", QStringLiteral("59"));
    text("Information", QStringLiteral("SEPA-Lastschrift"));
    open("PayerPartyDebtorFinancialAccount");
    text("IBANID", i.buyer.iban);
    close();
    close();
}

void CiiWriter::totals(const IssuedInvoice &i)
{
    open("SpecifiedTradeSettlementHeaderMonetarySummation");
    amount("LineTotalAmount", i.net());
    amount("ChargeTotalAmount", Money());
    amount("AllowanceTotalAmount", Money());
    amount("TaxBasisTotalAmount", i.net());
    open("TaxTotalAmount");
    m_xml.writeAttribute(QStringLiteral("currencyID"), QStringLiteral("EUR"));
    m_xml.writeCharacters(i.vat().toString());
    close();
    amount("GrandTotalAmount", i.gross());
    amount("TotalPrepaidAmount", Money());
    amount("DuePayableAmount", i.gross());
    close();
}

void CiiWriter::settlement(const IssuedInvoice &i)
{
    open("ApplicableHeaderTradeSettlement");
    const bool debit = !i.creditNote && !i.mandate.isEmpty();
    if (debit)
        text("CreditorReferenceID", i.seller.creditorId);
    text("PaymentReference", i.number);
    text("InvoiceCurrencyCode", QStringLiteral("EUR"));
    if (debit)
        paymentMeans(i);
    open("ApplicableTradeTax");
    amount("CalculatedAmount", i.vat());
    text("TypeCode", QStringLiteral("VAT"));
    amount("BasisAmount", i.net());
    text("CategoryCode", QStringLiteral("S"));
    rate();
    close();
    period(i.from, i.to);
    open("SpecifiedTradePaymentTerms");
    text("Description", i.creditNote ? QStringLiteral("Der Betrag wird mit der nächsten Lastschrift verrechnet.")
                                     : QStringLiteral("Der Betrag wird zum Fälligkeitstag per SEPA-Lastschrift eingezogen."));
    date("DueDateDateTime", i.due);
    if (debit)
        text("DirectDebitMandateID", i.mandate);
    close();
    totals(i);
    if (!i.precedingNumber.isEmpty()) {
        open("InvoiceReferencedDocument");
        text("IssuerAssignedID", i.precedingNumber);
        date("FormattedIssueDateTime", i.precedingDate, "qdt:DateTimeString");
        close();
    }
    close();
}

void CiiWriter::invoice(const IssuedInvoice &i)
{
    static const QString unece = QStringLiteral("urn:un:unece:uncefact:data:standard:");
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("rsm:CrossIndustryInvoice"));
    m_xml.writeAttribute(QStringLiteral("xmlns:rsm"), unece + QStringLiteral("CrossIndustryInvoice:100"));
    m_xml.writeAttribute(QStringLiteral("xmlns:ram"), unece + QStringLiteral("ReusableAggregateBusinessInformationEntity:100"));
    m_xml.writeAttribute(QStringLiteral("xmlns:qdt"), unece + QStringLiteral("QualifiedDataType:100"));
    m_xml.writeAttribute(QStringLiteral("xmlns:udt"), unece + QStringLiteral("UnqualifiedDataType:100"));
    m_xml.writeStartElement(QStringLiteral("rsm:ExchangedDocumentContext"));
    open("GuidelineSpecifiedDocumentContextParameter");
    text("ID", QStringLiteral("urn:cen.eu:en16931:2017"));
    close();
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("rsm:ExchangedDocument"));
    text("ID", i.number);
    text("TypeCode", i.creditNote ? QStringLiteral("381") : QStringLiteral("380"));
    date("IssueDateTime", i.issued);
    note(i.note);
    for (const IssuedTerm &term : i.terms)
        note(term.sentence());
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("rsm:SupplyChainTradeTransaction"));
    int id = 0;
    for (const IssuedLine &l : i.lines)
        line(l, ++id);
    agreement(i);
    open("ApplicableHeaderTradeDelivery");
    open("ActualDeliverySupplyChainEvent");
    date("OccurrenceDateTime", i.to);
    close();
    close();
    settlement(i);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
}

} // namespace

QByteArray InvoiceCii::write(const IssuedInvoice &invoice)
{
    QByteArray out;
    CiiWriter(&out).invoice(invoice);
    return out;
}
