#pragma once
#include "billfacts.h"
#include "chargepool.h"

#include <map>

/// Judges the positions of one invoice one after another.
class LineCheck
{
public:
    LineCheck(const BilledInvoice &invoice, const BillFacts &facts);

    /// How well a position fits what is booked. The best are judged first, so that of three similar positions the odd one is
    /// named.
    ChargePool::Fit fit(const BilledLine &line);
    BillFinding check(const BilledLine &line);
    /// Booked, but on no position.
    QList<BillFinding> notBilled() const;

private:
    BillFinding judge(const BilledLine &line);
    BillFinding dispatch(const BilledLine &line);
    QString contractOf(const BilledLine &line) const;

    const BilledInvoice &m_invoice;
    const BillFacts &m_facts;
    std::map<QString, ChargePool> m_pools; ///< by contract number
    bool m_ours = false;                   ///< some position names one of the contracts: else it is another provider's
    bool m_recent;                         ///< the facts are those of the billed month
    bool m_dispatchBilled = false;
};
