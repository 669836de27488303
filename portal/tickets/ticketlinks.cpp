#include "ticketlinks.h"

#include "cataloguestore.h"
#include "contractfeatures.h"
#include "contractstore.h"
#include "customerrecords.h"
#include "documentstore.h"

using Contract::DocumentType;
using Contract::Role;

namespace
{
constexpr int invoicesOffered = 60;

/// R3-036: a Datenleitung, the contract itself or one of its options, without booked Expressentstörung.
bool mayHaveExpress(const ServiceContract &contract)
{
    return (ContractFeatures::has(contract, Ordering::Feature::DslLine) ||
            ContractFeatures::isBooked(contract, ProductCode::dataLine)) &&
           !ContractFeatures::isBooked(contract, ProductCode::expressRepair);
}

TicketInvoiceChoice choice(const Document &invoice)
{
    TicketInvoiceChoice c;
    c.id = invoice.id;
    c.number = invoice.number;
    c.date = invoice.documentDate;
    return c;
}
} // namespace

bool TicketLinks::linksContract(const Scope &scope, const ServiceContract &contract) const
{
    return scope.hasRole(Role::AdministratorKundenportal) ||
           (scope.hasRole(Role::AdministratorTelefonanlage) && contract.productCode == ProductCode::cloudPhone) ||
           !m_context.rules.refuses(Rule::TicketLinkRole);
}

bool TicketLinks::linksInvoices(const Scope &scope) const
{
    return scope.hasRole(Role::AdministratorKundenportal) || scope.hasRole(Role::BuchhaltungKunde) ||
           !m_context.rules.refuses(Rule::TicketLinkRole);
}

Money TicketLinks::expressNet(const Scope &scope)
{
    const auto catalogue = CatalogueStore(m_context).current(scope.customerId);
    return catalogue ? catalogue->expressRepairNet : Money();
}

TicketContractChoice TicketLinks::choice(const ServiceContract &contract, const Money &expressNet) const
{
    TicketContractChoice c;
    c.id = contract.id;
    c.number = contract.number;
    c.product = contract.product;
    for (const ContractItem &item : contract.items)
        c.items << TicketItemChoice{item.id, item.name};
    const bool condition = mayHaveExpress(contract) || !m_context.rules.refuses(Rule::TicketExpress);
    c.expressOffered = condition && !expressNet.isZero();
    if (c.expressOffered)
        c.expressNet = expressNet;
    return c;
}

std::optional<TicketContractChoice> TicketLinks::contract(const Scope &scope, const QString &id)
{
    const auto owned = ContractStore(m_context).byId(id);
    if (!owned || (owned->customerId != scope.customerId && m_context.rules.refuses(Rule::TicketLinkScope)) ||
        !linksContract(scope, owned->contract))
        return std::nullopt;
    return choice(owned->contract, expressNet(scope));
}

std::optional<TicketInvoiceChoice> TicketLinks::invoice(const Scope &scope, const QString &id)
{
    if (!linksInvoices(scope))
        return std::nullopt;
    const auto document = DocumentStore(m_context).find(scope, id);
    return document && document->type == DocumentType::InvoicePdf ? std::optional(::choice(*document)) : std::nullopt;
}

std::optional<TicketContactChoice> TicketLinks::contact(const Scope &scope, const QString &id)
{
    for (const TicketContactChoice &one : contacts(scope))
        if (one.id == id)
            return one;
    return std::nullopt;
}

QList<TicketContactChoice> TicketLinks::contacts(const Scope &scope)
{
    QList<TicketContactChoice> list;
    if (const auto record = CustomerRecords(m_context).find(scope))
        for (const ContactPerson &person : record->contacts)
            list << TicketContactChoice{person.id, person.name};
    return list;
}

TicketChoices TicketLinks::choices(const Scope &scope)
{
    TicketChoices choices;
    const Money price = expressNet(scope);
    for (const ServiceContract &contract : ContractStore(m_context).all(scope))
        if (linksContract(scope, contract))
            choices.contracts << choice(contract, price);
    if (linksInvoices(scope)) {
        DocumentStore::Query query;
        query.types = {DocumentType::InvoicePdf};
        query.limit = invoicesOffered;
        for (const Document &invoice : DocumentStore(m_context).page(scope, query).mid(0, invoicesOffered))
            choices.invoices << ::choice(invoice);
    }
    choices.contacts = contacts(scope);
    return choices;
}
