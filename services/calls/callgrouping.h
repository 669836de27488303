#pragma once
#include "callrecords.h"

#include <unordered_map>

/// Sums of calls by any dimensions: a group is a number put together from the codes of its texts, so that a call costs a few
/// additions. Few possible groups lie in a table, many in a hash.
class CallGrouping
{
public:
    using By = CallSums::By;

    CallGrouping(const CallRecords &records, const QList<By> &by);
    /// Start for days and months.
    static CallColumn columnOf(By by);
    /// False when there may be more groups than numbers.
    bool isPossible() const { return m_isPossible; }

    void add(CallScan &block, size_t place);

    /// Sorted by their keys.
    QList<CallRecords::Group> all() const;
    /// The `most` with the highest net, highest first.
    QList<CallRecords::Group> dearest(int most) const;

private:
    struct Entry {
        quint64 key = 0;
        CallSums::Sum sum;
    };
    /// Those that have calls, in no order.
    std::vector<Entry> entries() const;
    QStringList keysOf(quint64 key) const;
    struct Dimension {
        By by;
        CallColumn column;
        quint64 count = 1;                                    ///< different values
        const StringPool *texts = nullptr;                    ///< of a text
        const std::vector<CallTexts::Codes> *codes = nullptr; ///< of a text, by place
        const CostCentreCodes *costCentres = nullptr;         ///< of one that is assigned: instead of the codes
        std::vector<quint32> ofDay;                           ///< of a day: its value, by day since m_firstDay
    };
    QString textOf(const Dimension &dimension, quint64 value) const;

    QList<By> m_by;
    qint64 m_firstDay = 0;
    std::vector<Dimension> m_dimensions;
    bool m_isPossible = true, m_inTable = false;
    std::vector<CallSums::Sum> m_table;
    std::unordered_map<quint64, CallSums::Sum> m_hash;
};
