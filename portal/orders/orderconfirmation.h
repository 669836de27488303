#pragma once
#include "documentstore.h"
#include "ordertypes.h"

/// The order confirmation: a paper among the Vertragsunterlagen and a mail with it to the order's recipient (R3-085, G-23,
/// R0-012).
class OrderConfirmation
{
public:
    explicit OrderConfirmation(PortalContext &context) : m_context(context), m_documents(context) {}
    /// The head of an order of this customer (R0-001).
    static OrderHeader headerOf(const CustomerRecord &record, const ServiceContract &contract, const QDate &priceListFrom);
    /// The file, then its row and the mail's, inside the caller's transaction; sets confirmationId and recipient of `order`.
    void issue(const CustomerRecord &record, Order &order);

private:
    PortalContext &m_context;
    DocumentStore m_documents;
};
