#include "ublreader.h"

#include "einvoicevalues.h"
#include "moneysum.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
EInvoiceParty partyOf(const XmlNode &node, QString &creditorId)
{
    EInvoiceParty party;
    party.electronicAddress = node["EndpointID"].text;
    for (const XmlNode *identification : node.all("PartyIdentification")) {
        const XmlNode &id = (*identification)["ID"];
        if (id.attribute("schemeID") == u"SEPA")
            creditorId = id.text;
        else if (!id.text.isEmpty())
            party.ids += id.text;
    }
    party.tradingName = node["PartyName"]["Name"].text;
    const XmlNode &legal = node["PartyLegalEntity"];
    party.name = legal["RegistrationName"].text.isEmpty() ? party.tradingName : legal["RegistrationName"].text;
    party.legalId = legal["CompanyID"].text;
    for (const XmlNode *tax : node.all("PartyTaxScheme")) {
        QString &target = (*tax)["TaxScheme"]["ID"].text == u"VAT" ? party.vatId : party.taxNumber;
        if (target.isEmpty())
            target = (*tax)["CompanyID"].text;
    }
    const XmlNode &address = node["PostalAddress"];
    party.street = address["StreetName"].text;
    party.postcode = address["PostalZone"].text;
    party.city = address["CityName"].text;
    party.country = address["Country"]["IdentificationCode"].text;
    const XmlNode &contact = node["Contact"];
    party.contact = contact["Name"].text;
    party.phone = contact["Telephone"].text;
    party.email = contact["ElectronicMail"].text;
    return party;
}

QList<EInvoiceAllowance> allowances(const XmlNode &node, EInvoiceValues &values)
{
    QList<EInvoiceAllowance> list;
    for (const XmlNode *item : node.all("AllowanceCharge")) {
        const QString flag = (*item)["ChargeIndicator"].text;
        list += {flag == u"true" || flag == u"1", values.money((*item)["Amount"]), (*item)["AllowanceChargeReason"].text};
    }
    return list;
}

void payments(const XmlNode &root, EInvoice &into)
{
    for (const XmlNode *means : root.all("PaymentMeans")) {
        const XmlNode &account = (*means)["PayeeFinancialAccount"];
        const XmlNode &mandate = (*means)["PaymentMandate"];
        into.payments += {(*means)["PaymentMeansCode"].text, account["ID"].text, account["FinancialInstitutionBranch"]["ID"].text,
                          mandate["PayerFinancialAccount"]["ID"].text};
        if (into.remittance.isEmpty())
            into.remittance = (*means)["PaymentID"].text;
        if (into.mandate.isEmpty())
            into.mandate = mandate["ID"].text;
        if (!into.figures.dueDate.isValid()) // where a credit note has it
            into.figures.dueDate = EInvoiceValues::date((*means)["PaymentDueDate"]);
    }
    QStringList terms;
    for (const XmlNode *term : root.all("PaymentTerms"))
        terms += EInvoiceValues::texts(term->all("Note"));
    into.paymentTerms = terms.join(u'\n');
}

void attach(const XmlNode &root, EInvoice &into)
{
    for (const XmlNode *document : root.all("AdditionalDocumentReference")) {
        if ((*document)["DocumentTypeCode"].text == u"130") {
            into.invoicedObject = (*document)["ID"].text;
            continue;
        }
        EInvoiceAttachment attachment;
        attachment.reference = (*document)["ID"].text;
        attachment.description = (*document)["DocumentDescription"].text;
        attachment.location = (*document)["Attachment"]["ExternalReference"]["URI"].text;
        EInvoiceValues::setBytes(attachment, (*document)["Attachment"]["EmbeddedDocumentBinaryObject"]);
        into.attachments += attachment;
    }
}

void taxes(const XmlNode &root, EInvoice &into, EInvoiceValues &values)
{
    std::vector<const XmlNode *> amounts;
    const auto all = root.all("TaxTotal");
    for (const XmlNode *total : all)
        amounts.push_back(&(*total)["TaxAmount"]);
    const XmlNode &chosen = EInvoiceValues::inCurrency(amounts, into.currency); // a second one is BT-111
    into.totals.vat = values.money(chosen);
    if (!chosen.text.isEmpty() && !into.totals.vat) // told apart from the rows of the breakdown
        into.unreadable += u"TaxTotalAmount: "_s + chosen.text.left(40);
    for (size_t i = 0; i < all.size(); ++i)
        if (amounts[i] == &chosen)
            for (const XmlNode *part : all[i]->all("TaxSubtotal")) {
                const XmlNode &category = (*part)["TaxCategory"];
                into.vat += {values.money((*part)["TaxableAmount"]), values.money((*part)["TaxAmount"]), category["ID"].text,
                             values.number(category["Percent"]), category["TaxExemptionReason"].text};
            }
}

void totals(const XmlNode &root, EInvoice &into, EInvoiceValues &values)
{
    const XmlNode &sums = root["LegalMonetaryTotal"];
    if (into.currency.isEmpty()) // where BT-5 is missing
        into.currency = sums["TaxInclusiveAmount"].attribute("currencyID");
    const auto amount = [&](const char *name) { return values.total(sums.all(name), into.currency); };
    EInvoiceTotals &t = into.totals;
    t.lines = amount("LineExtensionAmount");
    t.allowances = amount("AllowanceTotalAmount");
    t.charges = amount("ChargeTotalAmount");
    t.net = amount("TaxExclusiveAmount");
    t.gross = amount("TaxInclusiveAmount");
    t.paid = amount("PrepaidAmount");
    t.rounding = amount("PayableRoundingAmount");
    t.due = amount("PayableAmount");
    // BG-DEX-09 of the XRechnung extension alone (BR-DEX-09): elsewhere these are the payments that BT-113 sums up.
    if (!into.profile.contains(u"kosit:extension:xrechnung"))
        return;
    const auto others = root.all("PrepaidPayment");
    MoneySum thirdParty;
    for (const XmlNode *other : others)
        thirdParty.add(values.money((*other)["PaidAmount"]));
    if (!others.empty())
        t.thirdParty = thirdParty.value();
}
} // namespace

EInvoiceLine UblReader::line(const XmlNode &item, EInvoice &into)
{
    EInvoiceValues values(into.unreadable);
    EInvoiceLine line;
    line.id = item["ID"].text;
    line.note = EInvoiceValues::texts(item.all("Note")).join(u'\n');
    line.objectId = item["DocumentReference"]["ID"].text;
    const XmlNode &quantity = item["InvoicedQuantity"].name.isEmpty() ? item["CreditedQuantity"] : item["InvoicedQuantity"];
    line.quantity = values.number(quantity);
    line.unit = quantity.attribute("unitCode");
    line.net = values.money(item["LineExtensionAmount"]);
    line.accountingReference = item["AccountingCost"].text;
    line.periodFrom = EInvoiceValues::date(item["InvoicePeriod"]["StartDate"]);
    line.periodTo = EInvoiceValues::date(item["InvoicePeriod"]["EndDate"]);
    line.allowances = allowances(item, values);
    line.price = values.number(item["Price"]["PriceAmount"]);
    line.baseQuantity = values.number(item["Price"]["BaseQuantity"]);
    const XmlNode &product = item["Item"];
    line.name = product["Name"].text;
    line.description = product["Description"].text;
    line.sellerItemId = product["SellersItemIdentification"]["ID"].text;
    line.vatCategory = product["ClassifiedTaxCategory"]["ID"].text;
    line.vatRate = values.number(product["ClassifiedTaxCategory"]["Percent"]);
    return line;
}

void UblReader::header(const XmlNode &root, EInvoice &into)
{
    EInvoiceValues values(into.unreadable);
    into.profile = root["CustomizationID"].text;
    into.figures.number = root["ID"].text;
    into.figures.issueDate = EInvoiceValues::date(root["IssueDate"]);
    into.figures.dueDate = EInvoiceValues::date(root["DueDate"]);
    into.typeCode = root[into.syntax == EInvoice::Syntax::UblCreditNote ? "CreditNoteTypeCode" : "InvoiceTypeCode"].text;
    into.notes = EInvoiceValues::texts(root.all("Note"));
    into.currency = root["DocumentCurrencyCode"].text;
    into.accountingReference = root["AccountingCost"].text;
    into.buyerReference = root["BuyerReference"].text;
    into.periodFrom = EInvoiceValues::date(root["InvoicePeriod"]["StartDate"]);
    into.periodTo = EInvoiceValues::date(root["InvoicePeriod"]["EndDate"]);
    into.orderNumber = root["OrderReference"]["ID"].text;
    into.contractNumber = root["ContractDocumentReference"]["ID"].text;
    for (const XmlNode *billing : root.all("BillingReference"))
        into.precedingInvoices += EInvoiceValues::texts((*billing)["InvoiceDocumentReference"].all("ID"));
    attach(root, into);
    QString payeeCreditor, ignored;
    into.seller = partyOf(root["AccountingSupplierParty"]["Party"], into.creditorId);
    into.buyer = partyOf(root["AccountingCustomerParty"]["Party"], ignored);
    partyOf(root["PayeeParty"], payeeCreditor);
    if (into.creditorId.isEmpty())
        into.creditorId = payeeCreditor;
    into.deliveryDate = EInvoiceValues::date(root["Delivery"]["ActualDeliveryDate"]);
    payments(root, into);
    into.allowances = allowances(root, values);
    totals(root, into, values);
    taxes(root, into, values);
}
