#pragma once
#include "cataloguetypes.h"
#include "ordertypes.h"
#include "quoteproblem.h"

/// What becomes of a booked position: `quantity` from the day after `lastDay`, beside what waits for an earlier day. Without a
/// day at once: then fewer pieces leave on the day that was planned, or more are there.
struct ItemChange {
    QString itemId;
    int quantity = 0;
    QDate lastDay;
    bool operator==(const ItemChange &) const = default;
};

/// Words of OrderRequest::acknowledgements.
namespace Acknowledgement
{
inline const QString pendingCosts = QStringLiteral("pending_costs");   ///< additions to Aktiv - Schwebend (R3-073, G-03)
inline const QString numberRemoval = QStringLiteral("number_removal"); ///< loss of the right of use (R3-081)
} // namespace Acknowledgement

/// What an OrderRequest changes, what it costs and from when (R3-077…087, G-03, G-04, G-19, G-20). Portal and client compute it
/// from the same contract and price list: the client to show it while typing, the portal to decide. All amounts net.
///
/// A quantity in force is what was ordered last: a reduction that waits for its day counts already. More pieces take such
/// reductions back first, at their old price and without a once price; only pieces beyond them are new. `effectiveOn` of an
/// OrderItem is the last day of the old quantity (»wirksam zum«), invalid for what takes effect at once. Pieces that end on
/// different days are OrderItems of their own, whose totals follow each other.
struct ChangeQuote {
    /// Only what changes (R3-084): numbers added, numbers removed, options, in this order. A number object counts its numbers;
    /// `productCode` is then the word of its NumberOffer, or number_block, number_single for a removal, `name` its first number.
    QList<OrderItem> changes;
    QList<ItemChange> itemChanges;                ///< of positions already booked
    QList<QuantityWish> newPieces;                ///< pieces to be booked as new positions
    QList<std::pair<QString, QDate>> removalDays; ///< number object -> its last day
    Money onceNet;
    Money monthlyBeforeNet; ///< of the whole contract
    Money monthlyAfterNet;  ///< once every change is in force
    QList<QuoteProblem> problems;

    bool isPossible() const { return problems.isEmpty(); }
    static ChangeQuote of(const ServiceContract &contract, const CatalogueProduct &product, const OrderRequest &request,
                          const QDate &today);
};
