#pragma once
#include "contracttypes.h"

#include <optional>

/// The sum of an archived EVN, exact.
struct KnownEvn {
    QString number;
    QString contractNumber;
    QString correctsNumber; ///< of the EVN it stands in for
    QDate from, to;
    Money net;
    qint64 calls = 0;
    bool operator==(const KnownEvn &) const = default;
};

/// Pieces that an order took away and that the contract therefore no longer shows: they were billed up to the month of `lastDay`.
/// A number object is one piece, with the product code of the order (number_block, number_single) and its first number as name.
struct PastReduction {
    QString contractNumber;
    QString productCode;
    QString name;
    QString orderNumber;
    int pieces = 0;
    Money unitNet;
    QDate lastDay;
    bool operator==(const PastReduction &) const = default;
};

/// What an invoice is measured by (B-09).
struct BillFacts {
    QList<ServiceContract> contracts;
    std::optional<CustomerRecord> customer;
    QList<KnownEvn> evns;
    QList<PastReduction> reductions;
    QDate asOf; ///< the day on which contracts and customer looked like this
};
