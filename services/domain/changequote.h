#pragma once
#include "cataloguetypes.h"
#include "ordertypes.h"

/// Why an order is not possible as it stands; `code` is one of api/openapi.yaml, `pointer` leads into the OrderRequest.
struct QuoteProblem {
    QString code;
    QString pointer;
    QStringList params; ///< term_running: the first day on which it is possible, ISO
    bool operator==(const QuoteProblem &) const = default;
};

/// What an OrderRequest changes, what it costs and from when (R3-077…087, G-03, G-04, G-19, G-20). Portal and client compute it
/// from the same contract and price list: the client to show it while typing, the portal to decide. All amounts net.
struct ChangeQuote {
    QList<OrderItem> changes; ///< only what changes (R3-084): numbers added, numbers removed, options, in this order
    Money onceNet;
    Money monthlyBeforeNet; ///< of the whole contract
    Money monthlyAfterNet;  ///< once every change is in force
    QList<QuoteProblem> problems;

    bool isPossible() const { return problems.isEmpty(); }
    static ChangeQuote of(const ServiceContract &contract, const CatalogueProduct &product, const OrderRequest &request,
                          const QDate &today);
};
