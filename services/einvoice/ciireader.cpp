#include "ciireader.h"

#include "einvoicevalues.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
/// ZUGFeRD 1 calls it ID, CII IssuerAssignedID.
QString reference(const XmlNode &document)
{
    const QString id = document["IssuerAssignedID"].text;
    return id.isEmpty() ? document["ID"].text : id;
}

EInvoiceParty party(const XmlNode &node)
{
    EInvoiceParty party;
    party.name = node["Name"].text;
    const XmlNode &legal = node["SpecifiedLegalOrganization"];
    party.tradingName = legal["TradingBusinessName"].text;
    party.legalId = legal["ID"].text;
    party.ids = EInvoiceValues::texts(node.all("ID")) + EInvoiceValues::texts(node.all("GlobalID"));
    for (const XmlNode *tax : node.all("SpecifiedTaxRegistration")) {
        const XmlNode &id = (*tax)["ID"];
        QString &target = id.attribute("schemeID") == u"FC" ? party.taxNumber : party.vatId;
        if (target.isEmpty())
            target = id.text;
    }
    party.electronicAddress = node["URIUniversalCommunication"]["URIID"].text;
    const XmlNode &address = node["PostalTradeAddress"];
    party.street = address["LineOne"].text;
    party.postcode = address["PostcodeCode"].text;
    party.city = address["CityName"].text;
    party.country = address["CountryID"].text;
    const XmlNode &contact = node["DefinedTradeContact"];
    party.contact = contact["PersonName"].text;
    party.phone = contact["TelephoneUniversalCommunication"]["CompleteNumber"].text;
    party.email = contact["EmailURIUniversalCommunication"]["URIID"].text;
    return party;
}

QList<EInvoiceAllowance> allowances(const XmlNode &node, EInvoiceValues &values)
{
    QList<EInvoiceAllowance> list;
    for (const XmlNode *item : node.all("SpecifiedTradeAllowanceCharge")) {
        const XmlNode &indicator = (*item)["ChargeIndicator"];
        const QString flag = indicator["Indicator"].text.isEmpty() ? indicator.text : indicator["Indicator"].text;
        list += {flag == u"true" || flag == u"1", values.money((*item)["ActualAmount"]), (*item)["Reason"].text};
    }
    for (const XmlNode *item : node.all("SpecifiedLogisticsServiceCharge")) // EXTENDED: freight counts as a charge
        list += {true, values.money((*item)["AppliedAmount"]), (*item)["Description"].text};
    return list;
}

void attach(const XmlNode &node, EInvoice &into)
{
    for (const XmlNode *document : node.all("AdditionalReferencedDocument")) {
        const QString type = (*document)["TypeCode"].text;
        const XmlNode &object = (*document)["AttachmentBinaryObject"];
        if (type == u"130" && into.invoicedObject.isEmpty())
            into.invoicedObject = reference(*document);
        if (type != u"916" && object.text.isEmpty())
            continue;
        EInvoiceAttachment attachment;
        attachment.reference = reference(*document);
        attachment.description = (*document)["Name"].text;
        attachment.location = (*document)["URIID"].text;
        EInvoiceValues::setBytes(attachment, object);
        into.attachments += attachment;
    }
}

void settlementOf(const XmlNode &node, EInvoice &into, EInvoiceValues &values)
{
    into.currency = node["InvoiceCurrencyCode"].text;
    into.remittance = node["PaymentReference"].text;
    into.creditorId = node["CreditorReferenceID"].text;
    into.accountingReference = node["ReceivableSpecifiedTradeAccountingAccount"]["ID"].text;
    into.periodFrom = EInvoiceValues::ciiPeriodStart(node["BillingSpecifiedPeriod"]["StartDateTime"]);
    into.periodTo = EInvoiceValues::ciiPeriodEnd(node["BillingSpecifiedPeriod"]["EndDateTime"]);
    QStringList terms;
    for (const XmlNode *term : node.all("SpecifiedTradePaymentTerms")) {
        terms += EInvoiceValues::texts(term->all("Description"));
        if (!into.figures.dueDate.isValid())
            into.figures.dueDate = EInvoiceValues::ciiDate((*term)["DueDateDateTime"]);
        if (into.mandate.isEmpty())
            into.mandate = (*term)["DirectDebitMandateID"].text;
    }
    into.paymentTerms = terms.join(u'\n');
    for (const XmlNode *means : node.all("SpecifiedTradeSettlementPaymentMeans"))
        into.payments += {(*means)["TypeCode"].text, (*means)["PayeePartyCreditorFinancialAccount"]["IBANID"].text,
                          (*means)["PayeeSpecifiedCreditorFinancialInstitution"]["BICID"].text,
                          (*means)["PayerPartyDebtorFinancialAccount"]["IBANID"].text};
    for (const XmlNode *document : node.all("InvoiceReferencedDocument"))
        into.precedingInvoices += reference(*document);
    for (const XmlNode *tax : node.all("ApplicableTradeTax"))
        into.vat += {values.money((*tax)["BasisAmount"]), values.money((*tax)["CalculatedAmount"]), (*tax)["CategoryCode"].text,
                     values.number((*tax)["RateApplicablePercent"]), (*tax)["ExemptionReason"].text};
    into.allowances = allowances(node, values);
    const XmlNode &sums = node["SpecifiedTradeSettlementHeaderMonetarySummation"];
    const auto vatTotals = sums.all("TaxTotalAmount"); // a second one is in the currency of the tax office (BT-111)
    // Where BT-5 is missing. One VAT total alone is in the currency of the invoice, of two nobody knows.
    if (into.currency.isEmpty())
        into.currency = sums["GrandTotalAmount"].attribute("currencyID");
    if (into.currency.isEmpty() && vatTotals.size() == 1)
        into.currency = vatTotals.front()->attribute("currencyID");
    if (into.currency.isEmpty() && vatTotals.size() > 1)
        into.unreadable += u"TaxTotalAmount: two, and no currency (BT-5)"_s;
    const auto amount = [&](const char *name) { return values.total(sums.all(name), into.currency); };
    const auto vat = values.money(EInvoiceValues::inCurrency(vatTotals, into.currency));
    into.totals = {amount("LineTotalAmount"),
                   amount("AllowanceTotalAmount"),
                   amount("ChargeTotalAmount"),
                   amount("TaxBasisTotalAmount"),
                   vat,
                   amount("GrandTotalAmount"),
                   amount("TotalPrepaidAmount"),
                   amount("RoundingAmount"),
                   amount("DuePayableAmount"),
                   std::nullopt};
}
} // namespace

QString CiiReader::modernName(const QString &name)
{
    static const QHash<QString, QString> names{
        {u"HeaderExchangedDocument"_s, u"ExchangedDocument"_s},
        {u"SpecifiedExchangedDocumentContext"_s, u"ExchangedDocumentContext"_s},
        {u"SpecifiedSupplyChainTradeTransaction"_s, u"SupplyChainTradeTransaction"_s},
        {u"ApplicableSupplyChainTradeAgreement"_s, u"ApplicableHeaderTradeAgreement"_s},
        {u"ApplicableSupplyChainTradeDelivery"_s, u"ApplicableHeaderTradeDelivery"_s},
        {u"ApplicableSupplyChainTradeSettlement"_s, u"ApplicableHeaderTradeSettlement"_s},
        {u"SpecifiedSupplyChainTradeAgreement"_s, u"SpecifiedLineTradeAgreement"_s},
        {u"SpecifiedSupplyChainTradeDelivery"_s, u"SpecifiedLineTradeDelivery"_s},
        {u"SpecifiedSupplyChainTradeSettlement"_s, u"SpecifiedLineTradeSettlement"_s},
        {u"SpecifiedTradeSettlementMonetarySummation"_s, u"SpecifiedTradeSettlementHeaderMonetarySummation"_s},
        {u"SpecifiedTradeSettlementLineMonetarySummation"_s, u"SpecifiedTradeSettlementHeaderMonetarySummation"_s},
        {u"ApplicablePercent"_s, u"RateApplicablePercent"_s},
    };
    return names.value(name, name);
}

EInvoiceLine CiiReader::line(const XmlNode &item, EInvoice &into)
{
    EInvoiceValues values(into.unreadable);
    EInvoiceLine line;
    const XmlNode &document = item["AssociatedDocumentLineDocument"];
    line.id = document["LineID"].text;
    QStringList notes;
    for (const XmlNode *note : document.all("IncludedNote"))
        notes += EInvoiceValues::texts(note->all("Content"));
    line.note = notes.join(u'\n');
    // EXTENDED: GROUP and INFORMATION only explain other lines.
    const QString status = document["LineStatusReasonCode"].text;
    line.counts = status.isEmpty() || status == u"DETAIL";
    const XmlNode &product = item["SpecifiedTradeProduct"];
    line.name = product["Name"].text;
    line.description = product["Description"].text;
    line.sellerItemId = product["SellerAssignedID"].text;
    const XmlNode &agreement = item["SpecifiedLineTradeAgreement"];
    const XmlNode &price = agreement["NetPriceProductTradePrice"], &gross = agreement["GrossPriceProductTradePrice"];
    line.price = values.number(price["ChargeAmount"]);
    // BT-149 is one for both prices; some name it with the gross price alone.
    line.baseQuantity = values.number((price["BasisQuantity"].text.isEmpty() ? gross : price)["BasisQuantity"]);
    const XmlNode &quantity = item["SpecifiedLineTradeDelivery"]["BilledQuantity"];
    line.quantity = values.number(quantity);
    line.unit = quantity.attribute("unitCode");
    const XmlNode &settlement = item["SpecifiedLineTradeSettlement"];
    line.vatCategory = settlement["ApplicableTradeTax"]["CategoryCode"].text;
    line.vatRate = values.number(settlement["ApplicableTradeTax"]["RateApplicablePercent"]);
    line.periodFrom = EInvoiceValues::ciiPeriodStart(settlement["BillingSpecifiedPeriod"]["StartDateTime"]);
    line.periodTo = EInvoiceValues::ciiPeriodEnd(settlement["BillingSpecifiedPeriod"]["EndDateTime"]);
    line.accountingReference = settlement["ReceivableSpecifiedTradeAccountingAccount"]["ID"].text;
    line.allowances = allowances(settlement, values);
    line.net = values.money(settlement["SpecifiedTradeSettlementHeaderMonetarySummation"]["LineTotalAmount"]);
    for (const XmlNode *object : settlement.all("AdditionalReferencedDocument"))
        if ((*object)["TypeCode"].text == u"130")
            line.objectId = reference(*object);
    attach(agreement, into);
    return line;
}

void CiiReader::header(const XmlNode &root, EInvoice &into)
{
    EInvoiceValues values(into.unreadable);
    into.profile = root["ExchangedDocumentContext"]["GuidelineSpecifiedDocumentContextParameter"]["ID"].text;
    const XmlNode &document = root["ExchangedDocument"];
    into.figures.number = document["ID"].text;
    into.typeCode = document["TypeCode"].text;
    into.figures.issueDate = EInvoiceValues::ciiDate(document["IssueDateTime"]);
    for (const XmlNode *note : document.all("IncludedNote"))
        into.notes += EInvoiceValues::texts(note->all("Content"));
    const XmlNode &trade = root["SupplyChainTradeTransaction"];
    const XmlNode &agreement = trade["ApplicableHeaderTradeAgreement"];
    into.buyerReference = agreement["BuyerReference"].text;
    into.seller = party(agreement["SellerTradeParty"]);
    into.buyer = party(agreement["BuyerTradeParty"]);
    into.contractNumber = reference(agreement["ContractReferencedDocument"]);
    into.orderNumber = reference(agreement["BuyerOrderReferencedDocument"]);
    attach(agreement, into);
    const XmlNode &event = trade["ApplicableHeaderTradeDelivery"]["ActualDeliverySupplyChainEvent"];
    into.deliveryDate = EInvoiceValues::ciiDate(event["OccurrenceDateTime"]);
    settlementOf(trade["ApplicableHeaderTradeSettlement"], into, values);
}
