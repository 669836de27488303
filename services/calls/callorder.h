#pragma once
#include "callscan.h"

class CallRecords;

/// What calls are ordered by, as numbers of which the smaller comes first. Equal ones stay as they came.
class CallOrder
{
public:
    CallOrder(const CallRecords &records, CallColumn column, bool descending);
    /// Of the rows of a block of the part at `place`.
    void keys(CallScan &block, size_t place, quint64 *into) const;
    /// No call of that part has a smaller one.
    quint64 leastOf(size_t place) const;

private:
    /// The sign's bit is turned: negative numbers come first.
    static quint64 rising(qint64 number) { return quint64(number) ^ (quint64(1) << 63); }

    const CallRecords &m_records;
    const CallColumn m_column;
    const bool m_descending, m_isText;
    const CostCentreCodes *m_assigned; ///< null: what the files tell counts
};
