#pragma once
#include "contracttypes.h"
#include "portalcontext.h"

/// What a customer's record shows beside its own fields: the provider's consents and prices, and the ends of the bank account
/// (R3-100, R3-105, G-32).
class CustomerFacts
{
public:
    explicit CustomerFacts(PortalContext &context) : m_context(context) {}
    void addTo(CustomerRecord &record, const QString &customerId);

    /// "DE89 … 3000"
    static QString maskedIban(const QString &iban);

private:
    QList<ConsentOption> consents(const QList<ConsentOption> &stored);
    QList<DispatchPrice> prices(const QDate &day);
    PortalContext &m_context;
};
