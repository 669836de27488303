#include "callscan.h"

#include "costcentrecodes.h"

#include <limits>

namespace
{
constexpr qint64 lowest = std::numeric_limits<qint64>::min(), highest = std::numeric_limits<qint64>::max();

qint64 secondsBefore(const QDate &day)
{
    return QDate(1970, 1, 1).daysTo(day) * 86400;
}

std::vector<uchar> flagsOf(const StringPool &pool, const QStringList &list)
{
    std::vector<uchar> allowed(pool.size(), 0);
    for (quint32 code = 0; code < pool.size(); ++code)
        allowed[code] = list.contains(QString::fromUtf8(pool.text(code).data(), qsizetype(pool.text(code).size())));
    return allowed;
}
} // namespace

CallSelection::CallSelection(const CallFilter &filter, const CallTexts &texts, const CostCentreCodes *costCentres)
    : m_texts(texts)
{
    if (costCentres && !filter.costCentres.isEmpty()) {
        m_costCentres = costCentres;
        m_allowedCentres = flagsOf(costCentres->texts(), filter.costCentres);
    }
    if (filter.from.isValid() || filter.to.isValid())
        m_ranges.push_back({CallColumn::Start, filter.from.isValid() ? secondsBefore(filter.from) : lowest,
                            filter.to.isValid() ? secondsBefore(filter.to) + 86399 : highest});
    if (filter.least || filter.most)
        m_ranges.push_back(
            {CallColumn::Net, filter.least ? filter.least->units() : lowest, filter.most ? filter.most->units() : highest});
    const std::pair<CallColumn, const QStringList &> lists[] = {{CallColumn::Line, filter.lines},
                                                                {CallColumn::Extension, filter.extensions},
                                                                {CallColumn::CostCentre, filter.costCentres},
                                                                {CallColumn::Destination, filter.destinations},
                                                                {CallColumn::Kind, filter.kinds}};
    for (const auto &[column, list] : lists) {
        if (!list.isEmpty() && !(column == CallColumn::CostCentre && m_costCentres))
            m_allowed.emplace_back(column, flagsOf(texts.of(column).texts, list));
    }
    if (!filter.number.trimmed().isEmpty())
        m_allowed.emplace_back(CallColumn::Number, texts.numbersWith(filter.number.trimmed().toStdString()));
}

CallScan::CallScan(const Segment &segment, size_t place, const CallSelection &selection)
    : m_segment(segment), m_place(place), m_selection(selection), m_repeated(segment.repeated())
{
    for (const CallSelection::Range &range : selection.m_ranges) {
        const SegmentLayout::Column &column = segment.layout().columns[size_t(range.column)];
        m_nothing = m_nothing || range.most < column.least || range.least > column.most;
        if (range.least > column.least || range.most < column.most)
            m_ranges.push_back(range);
    }
    for (const auto &[column, allowed] : selection.m_allowed) {
        const std::vector<quint32> &codes = selection.m_texts.of(column).codes[place].joint;
        std::vector<uchar> own(codes.size());
        bool some = false;
        for (size_t code = 0; code < codes.size(); ++code) {
            own[code] = allowed[codes[code]];
            some = some || own[code];
        }
        m_nothing = m_nothing || !some;
        m_allowed.emplace_back(column, std::move(own));
    }
}

bool CallScan::next()
{
    for (;;) {
        m_first += m_rows;
        if (m_nothing || m_first >= m_segment.rows())
            return false;
        m_size = m_rows = std::min(blockRows, m_segment.rows() - m_first);
        m_all = true;
        dropRepeated();
        for (const auto &[column, allowed] : m_allowed) {
            std::array<quint32, blockRows> codes;
            if (m_size > 0)
                m_segment.read(column, m_first, m_rows, codes.data());
            keep([&, &own = allowed](quint16 at) { return own[codes[at]] != 0; });
        }
        for (const CallSelection::Range &range : m_ranges) {
            std::array<qint64, blockRows> numbers;
            if (m_size > 0)
                m_segment.read(range.column, m_first, m_rows, numbers.data());
            keep([&](quint16 at) { return numbers[at] >= range.least && numbers[at] <= range.most; });
        }
        if (m_selection.m_costCentres && m_size > 0)
            dropOtherCostCentres();
        if (m_size > 0)
            return true;
    }
}

void CallScan::readCostCentres(const CostCentreCodes &codes, quint32 *into)
{
    std::array<quint32, blockRows> seats, lines, centres;
    std::array<qint64, blockRows> starts;
    read(CallColumn::Extension, seats.data());
    read(CallColumn::Line, lines.data());
    read(CallColumn::CostCentre, centres.data());
    read(CallColumn::Start, starts.data());
    codes.read(m_place, {seats.data(), lines.data(), centres.data(), starts.data()}, m_size, into);
}

void CallScan::dropOtherCostCentres()
{
    std::array<quint32, blockRows> codes;
    readCostCentres(*m_selection.m_costCentres, codes.data());
    std::array<uchar, blockRows> allowed{};
    for (quint32 i = 0; i < m_size; ++i)
        allowed[row(i) - m_first] = m_selection.m_allowedCentres[codes[i]];
    keep([&allowed](quint16 at) { return allowed[at] != 0; });
}

void CallScan::dropRepeated()
{
    while (!m_repeated.empty() && m_repeated.front() < m_first)
        m_repeated = m_repeated.subspan(1);
    if (m_repeated.empty() || m_repeated.front() >= m_first + m_rows)
        return;
    keep([this](quint16 at) {
        while (!m_repeated.empty() && m_repeated.front() < m_first + at)
            m_repeated = m_repeated.subspan(1);
        return m_repeated.empty() || m_repeated.front() != m_first + at;
    });
}
