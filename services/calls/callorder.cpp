#include "callorder.h"

#include "callrecords.h"
#include "costcentrecodes.h"

CallOrder::CallOrder(const CallRecords &records, CallColumn column, bool descending)
    : m_records(records),
      m_column(column),
      m_descending(descending),
      m_isText(int(column) >= firstCallText),
      m_assigned(column == CallColumn::CostCentre ? records.costCentres() : nullptr)
{
}

void CallOrder::keys(CallScan &block, size_t place, quint64 *into) const
{
    const quint32 size = block.size();
    if (m_assigned || m_isText) {
        std::array<quint32, CallScan::blockRows> codes;
        if (m_assigned)
            block.readCostCentres(*m_assigned, codes.data());
        else
            block.read(m_column, codes.data());
        const CallTexts &texts = m_records.texts();
        const std::vector<quint32> &ranks = m_assigned ? m_assigned->ranks() : texts.ranks(m_column);
        const quint32 *joint = m_assigned ? nullptr : texts.of(m_column).codes[place].joint.data();
        for (quint32 i = 0; i < size; ++i)
            into[i] = ranks[joint ? joint[codes[i]] : codes[i]];
    } else {
        std::array<qint64, CallScan::blockRows> numbers;
        block.read(m_column, numbers.data());
        for (quint32 i = 0; i < size; ++i)
            into[i] = rising(numbers[i]);
    }
    if (m_descending)
        for (quint32 i = 0; i < size; ++i)
            into[i] = ~into[i];
}

quint64 CallOrder::leastOf(size_t place) const
{
    if (m_assigned || m_isText)
        return 0;
    const SegmentLayout::Column &column = m_records.parts()[place].segment->layout().columns[size_t(m_column)];
    return m_descending ? ~rising(column.most) : rising(column.least);
}
