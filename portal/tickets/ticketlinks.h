#pragma once
#include "contracttypes.h"
#include "portalcontext.h"
#include "scope.h"
#include "tickettypes.h"

#include <optional>

/// What a ticket may be linked to (G-39): Buchhaltung invoices only, Administrator Telefonanlage cloud.phone contracts only,
/// Administrator Kundenportal both; contact persons for everybody (R3-037). What somebody may not link is not there for him.
class TicketLinks
{
public:
    explicit TicketLinks(PortalContext &context) : m_context(context) {}
    TicketChoices choices(const Scope &scope);
    /// nullopt: none of that id for this user.
    std::optional<TicketContractChoice> contract(const Scope &scope, const QString &id);
    std::optional<TicketInvoiceChoice> invoice(const Scope &scope, const QString &id);
    std::optional<TicketContactChoice> contact(const Scope &scope, const QString &id);

private:
    bool linksContract(const Scope &scope, const ServiceContract &contract) const;
    bool linksInvoices(const Scope &scope) const;
    TicketContractChoice choice(const ServiceContract &contract, const Money &expressNet) const;
    Money expressNet(const Scope &scope);
    QList<TicketContactChoice> contacts(const Scope &scope);
    PortalContext &m_context;
};
