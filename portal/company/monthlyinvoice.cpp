#include "monthlyinvoice.h"

#include "contractstore.h"
#include "customerrecords.h"
#include "dispatchperiods.h"
#include "documentstore.h"
#include "invoicelines.h"
#include "invoicepdf.h"
#include "providerparty.h"

namespace
{
constexpr int daysToPay = 14;
}

BillingParty MonthlyInvoice::buyer(const QString &customerId, const CustomerRecord &record, QString *mandate)
{
    BillingParty party;
    party.id = record.customerNumber;
    party.name = record.companyName;
    party.street = record.street;
    party.postCode = record.postCode;
    party.city = record.city;
    party.vatId = record.vatId;
    const auto row = m_context.database.first(
        QStringLiteral("SELECT email, iban, bic, mandate FROM billing_details WHERE customer_id = ?"), {customerId});
    if (!row)
        return party;
    party.email = row->text("email");
    party.iban = row->text("iban");
    party.bic = row->text("bic");
    *mandate = row->text("mandate");
    return party;
}

std::optional<IssuedInvoice> MonthlyInvoice::of(const QString &customerId, const QDate &month)
{
    const Scope scope{customerId, {}, {}, {}, {}};
    const auto record = CustomerRecords(m_context).find(scope);
    if (!record)
        return std::nullopt;
    IssuedInvoice invoice;
    invoice.number = QStringLiteral("RE%1-%2").arg(month.toString(QStringLiteral("yyyy-MM")), record->customerNumber);
    if (m_context.database.first(QStringLiteral("SELECT 1 FROM documents WHERE customer_id = ? AND number = ?"),
                                 {customerId, invoice.number}))
        return std::nullopt;
    invoice.issued = m_context.clock.today();
    invoice.due = invoice.issued.addDays(daysToPay);
    invoice.from = month;
    invoice.to = month.addMonths(1).addDays(-1);
    invoice.seller = providerParty();
    invoice.buyer = buyer(customerId, *record, &invoice.mandate);
    for (const ServiceContract &contract : ContractStore(m_context).all(scope)) {
        invoice.lines << InvoiceLines::ofContract(contract, month);
        const auto term = record->termsOnInvoice ? InvoiceLines::term(contract, invoice.issued) : std::nullopt;
        if (term)
            invoice.terms << *term;
    }
    if (const auto line = InvoiceLines::ofDispatch(DispatchPeriods(m_context).inMonth(customerId, month), month))
        invoice.lines << *line;
    return invoice.lines.isEmpty() ? std::nullopt : std::optional(invoice);
}

Document MonthlyInvoice::issue(const QString &customerId, const IssuedInvoice &invoice)
{
    Document document;
    document.type = Contract::DocumentType::InvoicePdf;
    document.variant = Contract::DocumentVariant::Original;
    document.number = invoice.number;
    document.title = invoice.title();
    document.documentDate = invoice.issued;
    document.periodFrom = invoice.from;
    document.periodTo = invoice.to;
    document.fileName = invoice.fileName();
    const auto bytes = InvoicePdf::write(invoice);
    DocumentStore store(m_context);
    const auto stored = bytes ? store.prepare(document, *bytes) : Result<Document>(fail(bytes.error()));
    if (!stored)
        throw DatabaseError(QString(), stored.error().code + u' ' + stored.error().detail);
    return store.insert(customerId, {*stored}).first();
}
