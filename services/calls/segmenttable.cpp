#include "segmenttable.h"

CallTable SegmentTable::of(const Segment &segment)
{
    constexpr quint32 partRows = 1 << 16;
    CallTable table;
    table.rows = segment.rows();
    std::vector<qint64> numbers;
    for (quint32 first = 0; first < segment.rows(); first += partRows) {
        CallTable::Part part;
        part.rows = std::min(partRows, segment.rows() - first);
        numbers.resize(size_t(part.rows));
        for (size_t c = 0; c < callColumns; ++c) {
            segment.read(CallColumn(c), first, quint32(part.rows), numbers.data());
            part.columns[c] = PackedColumn::of(numbers);
        }
        table.parts.push_back(std::move(part));
    }
    for (size_t t = 0; t < callTexts; ++t)
        for (quint32 code = 0; code < segment.textCount(CallColumn(firstCallText + t)); ++code)
            table.texts[t].add(segment.text(CallColumn(firstCallText + t), code));
    table.lines = segment.lineRuns();
    return table;
}
