#pragma once
#include "cataloguetypes.h"
#include "ordertypes.h"
#include "portalprocess.h"

#include <functional>

/// A real portal with a price list, contracts in different states and a known Kundenkennwort, put there by the portal's own
/// stores; and the steps of a client that orders. Day: 2026-11-15 until the clock is advanced.
class OrderStage
{
public:
    /// Of the contracts: trunk past its minimum term, fresh in it, pending Aktiv - Schwebend, blocked, ended; cloud.phone 2022.
    struct Contracts {
        QString trunk, fresh, pending, blocked, ended, cloud, foreign;
    };
    static inline const QString kundenkennwort = QStringLiteral("Werft 24 Hafen");

    /// Starts, fills, signs the administrator in.
    bool start();
    PortalProcess portal;
    HttpClient http{QUrl()};
    Contracts contracts;

    static Catalogue catalogue(const QDate &validFrom);
    /// As the portal has it now.
    ServiceContract contract(const QString &id) const;
    /// Changes a contract behind everybody's back, as the provider's other systems would.
    void edit(const QString &id, const std::function<void(ServiceContract &)> &change) const;
    /// Another price list from today on.
    void publish(const std::function<void(Catalogue &)> &change) const;

    /// An empty request on the contract as it is now, to be filled.
    OrderRequest request(const QString &contractId) const;
    static QuantityWish wish(const QString &code, int quantity);
    /// Kind, place verified or not, size or count, first number and upload as needed.
    NumberAddition numbers(const QString &contractId, Ordering::NumberOffer kind, int many, bool verified = true) const;
    /// Puts in the prices of the list in force.
    OrderRequest priced(OrderRequest request) const;

    HttpAnswer order(const OrderRequest &request, const QString &key = newKey(), const QString &release = kundenkennwort) const;
    /// With the prices in force; empty where it was refused.
    Order ordered(const OrderRequest &request) const;
    QString upload(const QString &purpose) const;
    Order orderNow(const QString &id) const;
    /// `operator orders …`; the order it answers, or an empty one.
    Order operate(const QStringList &words);
    int rows(const QString &table) const;
    static QString newKey();
};
