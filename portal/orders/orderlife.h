#pragma once
#include "cataloguetypes.h"
#include "contractstore.h"
#include "orderstore.h"

/// What the provider himself does with orders: offers of his sales people (R3-040, R3-043), their acceptance outside of the
/// application, cancellation, a step that fails. Everything inside the caller's transaction; throws Problem with the reason.
class OrderLife
{
public:
    struct Offer {
        Ordering::OrderKind kind = Ordering::OrderKind::NewProvision; ///< or ProductChange
        QString productCode;
        QList<QuantityWish> options;
        QString contractNumber; ///< ProductChange: which one
    };

    explicit OrderLife(PortalContext &context) : m_context(context), m_orders(context), m_contracts(context) {}
    Order createOffer(const QString &customerId, const Offer &offer);
    /// A new contract comes into being, Aktiv - Schwebend; a product change begins.
    Order accept(const QString &number);
    /// What the order added to its contract goes again; the contract of a cancelled provisioning ends with all options that were
    /// booked on it (R3-073). 409 order_closed for an order of the cart, which was carried out at once.
    Order cancel(const QString &number, const QString &reason);
    /// The running step fails: nothing goes on until advance() or cancel().
    Order fail(const QString &number);
    /// Does the next step now.
    Order advance(const QString &number);

private:
    OrderStore::Owned open(const QString &number);
    ServiceContract newContract(const QString &customerId, const Order &order, const CatalogueProduct &product);
    void cancelOne(OrderStore::Owned &owned, const QString &reason);
    PortalContext &m_context;
    OrderStore m_orders;
    ContractStore m_contracts;
};
