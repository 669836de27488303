#pragma once
#include "billfinding.h"
#include "expectedcharges.h"

/// What is still to be billed of a month, by contract: positions of the invoice take from it one after another, so that the same
/// position twice finds nothing the second time.
class ChargePool
{
public:
    explicit ChargePool(QList<ExpectedCharge> charges);

    enum class Fit {
        Exact,     ///< a charge with these pieces at this price is open
        SamePrice, ///< the price is that of something open
        None
    };
    Fit fit(const BilledLine &line);
    /// The verdict on a position of a known contract; its pieces are taken.
    BillFinding take(const BilledLine &line);
    /// What nobody has taken: booked, but not billed.
    QList<BillFinding> left() const;

private:
    struct Slot {
        ExpectedCharge charge;
        BilledQuantity rest = 0;
        bool touched = false; ///< some position has taken from it
    };
    QList<Slot *> candidates(const BilledLine &line);
    BillFinding priced(const BilledLine &line, const QList<Slot *> &sameName);
    BillFinding otherPrice(const BilledLine &line, const QList<Slot *> &sameName);
    BillFinding samePrice(const BilledLine &line, const QList<Slot *> &samePrice);
    static BillFinding notDue(const BilledLine &line, const QList<Slot *> &found);

    QList<Slot> m_slots;
    QList<BilledLine> m_seen;
};
