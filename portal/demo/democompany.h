#pragma once
#include "contractpaper.h"
#include "issuedevn.h"

#include <QList>

/// A contract of the demo. `account` names the connections that are billed one by one; empty for a flat rate.
struct DemoContract {
    QString number;
    QString product;
    QDate begin;
    QDate terminatedTo; ///< invalid: runs on
    bool ported = false;
    QList<ContractPosition> positions;
    // Connections
    QString line; ///< trunk number without extension; empty: no connections of its own
    Contract::EvnKind evnKind = Contract::EvnKind::None;
    int callShare = 0; ///< percent of the customer's calls
    int firstExtension = 100;
    int extensions = 0;

    bool hasCalls() const { return callShare > 0; }
};

/// A made-up customer and what it has: a function of seed and day (products of R2-007, prices of R0-004…006).
struct DemoCompany {
    BillingParty seller;
    BillingParty customer;
    QString mandate;
    QString signer;
    quint64 seed = 1;
    QDate today;
    int months = 24;       ///< of invoices
    int evnCalls = 20'000; ///< in all EVN of the last 180 days together
    bool withCorrection = true;
    int overbilled = 0; ///< pieces of its first position that the newest invoice bills too many, for a check to find
    QList<DemoContract> contracts;

    /// Muster & Söhne GmbH, 9000000: seven contracts, 48 seats.
    static DemoCompany muster(quint64 seed, const QDate &today);
    /// A second small customer, so that a wrong scope would show.
    static DemoCompany beispiel(quint64 seed, const QDate &today);
};
