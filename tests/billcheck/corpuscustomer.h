#pragma once
#include "billedinvoice.h"
#include "billfacts.h"
#include "corpusrandom.h"
#include "issuedinvoice.h"

/// A customer of the corpus over a year: contracts that begin, grow, shrink and end, numbers that leave, an EVN a month.
class CorpusCustomer
{
public:
    CorpusCustomer(quint32 seed, int index);

    static constexpr int months = 12;
    QDate month(int index) const { return QDate(2025, 12, 1).addMonths(index); }
    /// As the provider bills the month, by the portal's own code.
    BilledInvoice invoice(int index);
    /// What is known `later` months after the invoice came, on the fifth of a month.
    BillFacts facts(int index, int later = 0) const;
    /// Positions that are not due in this month: not begun yet, or over.
    QList<BilledLine> strangers(int index) const;
    /// A one-time price of a position that began earlier; nothing when there is none.
    std::optional<BilledLine> pastOnce(int index) const;

private:
    struct Leaving {
        QString contract, item;
        int pieces = 0;
        QDate lastDay;
    };
    ServiceContract contract(int index, CorpusRandom &random) const;
    QList<ServiceContract> contractsOn(const QDate &day) const;
    BilledInvoice billed(const QList<IssuedLine> &lines, int index);

    QString m_number;
    QList<ServiceContract> m_contracts; ///< with all that is planned, nothing carried out
    QList<Leaving> m_leaving;
    QList<KnownEvn> m_evns;
    CustomerRecord m_record;
    bool m_merges = false; ///< equal positions in one line, as some providers print them
    CorpusRandom m_random;
};
