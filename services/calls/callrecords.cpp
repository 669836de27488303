#include "callrecords.h"

#include "callgrouping.h"
#include "callorder.h"
#include "costcentrecodes.h"
#include "radixorder.h"

#include <algorithm>

namespace
{
std::vector<std::shared_ptr<Segment>> segmentsOf(const std::vector<CallRecords::Part> &parts)
{
    std::vector<std::shared_ptr<Segment>> segments;
    for (const CallRecords::Part &part : parts)
        segments.push_back(part.segment);
    return segments;
}

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
} // namespace

CallRecords::CallRecords(std::vector<Part> parts, CostCentres costCentres)
    : m_parts(std::move(parts)), m_texts(segmentsOf(m_parts)), m_rules(std::move(costCentres))
{
    for (const Part &part : m_parts) {
        m_firstRows.push_back(m_rows);
        m_rows += part.segment->rows();
    }
}

CallRecords::~CallRecords() = default;

const CostCentreCodes *CallRecords::costCentres() const
{
    if (m_rules.isEmpty())
        return nullptr;
    std::call_once(m_coded, [this] { m_costCentres = std::make_unique<CostCentreCodes>(m_rules, segmentsOf(m_parts), m_texts); });
    return m_costCentres.get();
}

Result<void> CallRecords::checked() const
{
    for (const Part &part : m_parts)
        if (part.segment->isDamaged())
            return fail(Error::Kind::Storage, QStringLiteral("segment_damaged"), part.segment->file());
    return {};
}

QList<CallSource> CallRecords::sources() const
{
    QList<CallSource> list;
    for (const Part &part : m_parts)
        list.append(part.source);
    return list;
}

CallRecords::Sum CallRecords::total() const
{
    Sum sum;
    for (const Part &part : m_parts) {
        const SegmentLayout &layout = part.segment->layout();
        sum.calls += layout.rows - layout.repeated.count;
        sum.seconds += layout.seconds;
        sum.net += Money::fromUnits(layout.net);
    }
    return sum;
}

Result<CallRecords::Sum> CallRecords::sum(const CallFilter &filter, std::stop_token stop) const
{
    const auto groups = this->groups(filter, {}, stop);
    if (!groups)
        return fail(groups.error());
    return groups->isEmpty() ? Sum() : groups->first().sum;
}

QStringList CallRecords::values(By by) const
{
    QStringList list;
    if (CallGrouping::columnOf(by) == CallColumn::Start)
        return list;
    const bool assigned = by == By::CostCentre && costCentres();
    const StringPool &texts = assigned ? costCentres()->texts() : m_texts.of(CallGrouping::columnOf(by)).texts;
    for (quint32 code = 0; code < texts.size(); ++code)
        list.append(decoded(texts.text(code)));
    list.sort();
    return list;
}

QStringList CallRecords::numbers(const QString &typed, int most) const
{
    QStringList list;
    const std::vector<uchar> found = m_texts.numbersWith(typed.trimmed().toStdString());
    for (quint32 code = 0; code < found.size() && list.size() < most; ++code)
        if (found[code])
            list.append(decoded(m_texts.of(CallColumn::Number).texts.text(code)));
    return list;
}

Result<std::vector<quint32>> CallRecords::select(const CallFilter &filter, CallColumn order, bool descending,
                                                 std::stop_token stop) const
{
    std::vector<quint32> rows;
    std::vector<quint64> keys;
    rows.reserve(m_rows); // no memory until it is used, and nothing is moved
    keys.reserve(m_rows);
    const CallOrder by(*this, order, descending);
    const auto scanned = scan(filter, stop, [&](CallScan &block, size_t place) {
        const size_t at = rows.size();
        rows.resize(at + block.size());
        keys.resize(at + block.size());
        for (quint32 i = 0; i < block.size(); ++i)
            rows[at + i] = m_firstRows[place] + block.row(i);
        by.keys(block, place, keys.data() + at);
    });
    if (!scanned)
        return fail(scanned.error());
    RadixOrder::sort(keys, rows);
    return rows;
}

size_t CallRecords::placeOf(quint32 row) const
{
    return size_t(std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row) - m_firstRows.begin()) - 1;
}

CallRecord CallRecords::record(quint32 row) const
{
    const size_t place = placeOf(row);
    const Segment &segment = *m_parts[place].segment;
    const quint32 at = row - m_firstRows[place];
    const qint64 start = segment.value(CallColumn::Start, at);
    const auto text = [&](CallColumn column) { return decoded(segment.textAt(column, at)); };
    const auto money = [&](CallColumn column) { return Money::fromUnits(segment.value(column, at)); };
    const std::span<const quint32> folded = segment.folded();
    return {QDate(1970, 1, 1).addDays(start / 86400),
            QTime(0, 0).addSecs(int(start % 86400)),
            std::binary_search(folded.begin(), folded.end(), at),
            segment.value(CallColumn::Seconds, at),
            money(CallColumn::Net),
            money(CallColumn::Gross),
            text(CallColumn::Line),
            text(CallColumn::Extension),
            costCentres() ? costCentres()->textOf(place, segment, at) : text(CallColumn::CostCentre),
            text(CallColumn::Number),
            text(CallColumn::Destination),
            text(CallColumn::Kind)};
}

CallOrigin CallRecords::origin(quint32 row) const
{
    const size_t place = placeOf(row);
    return {m_parts[place].source.id, m_parts[place].segment->sourceLine(row - m_firstRows[place])};
}
