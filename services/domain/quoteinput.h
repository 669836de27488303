#pragma once
#include "changequote.h"

/// What a quote is computed from.
struct QuoteInput {
    const ServiceContract &contract;
    const CatalogueProduct &product;
    const OrderRequest &request;
    QDate today;

    bool acknowledged(const QString &word) const { return request.acknowledgements.contains(word); }
    bool additionsOnly() const { return contract.state == Ordering::ContractState::ActivePending; }
    QString locationName(const QString &id) const
    {
        for (const Location &location : contract.locations)
            if (location.id == id)
                return location.name;
        return {};
    }
};
