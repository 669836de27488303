#pragma once
#include "documenttypes.h"
#include "issuedinvoice.h"
#include "portalcontext.h"
#include "scope.h"

struct CustomerRecord;
struct ServiceContract;

/// The invoice for a month that is over, from what the portal knows: contracts, numbers and the Rechnungsversandart of that month
/// (R3-104, G-33), and with the customer's wish the terms of each contract (R3-103). Connections are not in it: they are rated
/// elsewhere.
class MonthlyInvoice
{
public:
    explicit MonthlyInvoice(PortalContext &context) : m_context(context) {}
    /// nullopt: there is nothing to bill, or it has been issued. `month`: its first day.
    std::optional<IssuedInvoice> of(const QString &customerId, const QDate &month);
    /// Writes PDF with XML as a document of the customer. Throws DatabaseError.
    Document issue(const QString &customerId, const IssuedInvoice &invoice);

private:
    BillingParty buyer(const QString &customerId, const CustomerRecord &record, QString *mandate);
    PortalContext &m_context;
};
