#include "callgrouping.h"

#include "costcentrecodes.h"
#include "prefetch.h"

#include <algorithm>
#include <limits>

namespace
{
constexpr quint64 mostInTable = 4 << 20;

QDate dayOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

int monthOf(qint64 day)
{
    return dayOf(day).year() * 12 + dayOf(day).month() - 1;
}
} // namespace

CallColumn CallGrouping::columnOf(CallSums::By by)
{
    switch (by) {
    case By::Line:
        return CallColumn::Line;
    case By::Extension:
        return CallColumn::Extension;
    case By::CostCentre:
        return CallColumn::CostCentre;
    case By::Number:
        return CallColumn::Number;
    case By::Destination:
        return CallColumn::Destination;
    case By::Kind:
        return CallColumn::Kind;
    case By::Month:
    case By::Day:
        break;
    }
    return CallColumn::Start;
}

CallGrouping::CallGrouping(const CallRecords &records, const QList<By> &by) : m_by(by)
{
    qint64 lastDay = -1;
    for (const CallRecords::Part &part : records.parts()) {
        const SegmentLayout::Column &start = part.segment->layout().columns[size_t(CallColumn::Start)];
        if (part.segment->rows() == 0)
            continue;
        m_firstDay = lastDay < 0 ? start.least / 86400 : std::min(m_firstDay, start.least / 86400);
        lastDay = std::max(lastDay, start.most / 86400);
    }
    quint64 groups = 1;
    for (const By one : by) {
        Dimension dimension{one, columnOf(one), 1, nullptr, nullptr, nullptr, {}};
        if (one == By::Month || one == By::Day) {
            for (qint64 day = m_firstDay; day <= lastDay; ++day)
                dimension.ofDay.push_back(quint32(one == By::Day ? day - m_firstDay : monthOf(day) - monthOf(m_firstDay)));
            dimension.count = dimension.ofDay.empty() ? 1 : dimension.ofDay.back() + 1;
        } else {
            const CallTexts::Joint &joint = records.texts().of(dimension.column);
            dimension.costCentres = one == By::CostCentre ? records.costCentres() : nullptr;
            dimension.texts = dimension.costCentres ? &dimension.costCentres->texts() : &joint.texts;
            dimension.codes = &joint.codes;
            dimension.count = std::max<quint64>(dimension.texts->size(), 1);
        }
        m_isPossible = m_isPossible && groups <= std::numeric_limits<quint64>::max() / dimension.count;
        groups *= dimension.count;
        m_dimensions.push_back(std::move(dimension));
    }
    m_inTable = groups <= mostInTable;
    if (m_inTable)
        m_table.resize(size_t(groups));
}

void CallGrouping::add(CallScan &block, size_t place)
{
    std::array<quint64, CallScan::blockRows> keys;
    std::array<quint32, CallScan::blockRows> values;
    std::array<qint64, CallScan::blockRows> seconds, net;
    const quint32 size = block.size();
    std::fill_n(keys.begin(), size, 0);
    for (const Dimension &dimension : m_dimensions) {
        if (dimension.costCentres)
            block.readCostCentres(*dimension.costCentres, values.data());
        else
            block.read(dimension.column, values.data());
        if (dimension.texts) {
            const CallTexts::Codes &codes = (*dimension.codes)[place];
            if (!codes.areJoint && !dimension.costCentres)
                for (quint32 i = 0; i < size; ++i)
                    values[i] = codes.joint[values[i]];
            for (quint32 i = 0; i < size; ++i)
                keys[i] = keys[i] * dimension.count + values[i];
            continue;
        }
        const auto last = quint32(dimension.ofDay.size() - 1), firstDay = quint32(m_firstDay);
        for (quint32 i = 0; i < size; ++i)
            keys[i] = keys[i] * dimension.count + dimension.ofDay[std::min(values[i] / 86400 - firstDay, last)];
    }
    block.read(CallColumn::Seconds, seconds.data());
    block.read(CallColumn::Net, net.data());
    constexpr quint32 ahead = 16; // a table of many groups lies in memory, not in the cache
    for (quint32 i = 0; i < size; ++i) {
        if (m_inTable)
            prefetch(&m_table[keys[std::min(i + ahead, size - 1)]]);
        CallSums::Sum &sum = m_inTable ? m_table[keys[i]] : m_hash[keys[i]];
        ++sum.calls;
        sum.seconds += seconds[i];
        sum.net += Money::fromUnits(net[i]);
    }
}

std::vector<CallGrouping::Entry> CallGrouping::entries() const
{
    std::vector<Entry> list;
    for (size_t key = 0; key < m_table.size(); ++key)
        if (m_table[key].calls > 0)
            list.push_back({key, m_table[key]});
    for (const auto &[key, sum] : m_hash)
        list.push_back({key, sum});
    return list;
}

QStringList CallGrouping::keysOf(quint64 key) const
{
    QStringList keys;
    for (auto dimension = m_dimensions.rbegin(); dimension != m_dimensions.rend(); ++dimension) {
        keys.prepend(textOf(*dimension, key % dimension->count));
        key /= dimension->count;
    }
    return keys;
}

QString CallGrouping::textOf(const Dimension &dimension, quint64 value) const
{
    if (dimension.by == By::Day)
        return dayOf(m_firstDay + qint64(value)).toString(Qt::ISODate);
    if (dimension.by == By::Month) {
        const qint64 month = monthOf(m_firstDay) + qint64(value);
        return QDate(int(month / 12), int(month % 12) + 1, 1).toString(QStringLiteral("yyyy-MM"));
    }
    if (value >= dimension.texts->size())
        return {};
    const std::string_view text = dimension.texts->text(quint32(value));
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QList<CallRecords::Group> CallGrouping::all() const
{
    QList<CallRecords::Group> list;
    for (const Entry &entry : entries())
        list.append({keysOf(entry.key), entry.sum});
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.keys < b.keys; });
    return list;
}

QList<CallRecords::Group> CallGrouping::dearest(int most) const
{
    std::vector<Entry> list = entries();
    const auto end = list.begin() + std::min(std::ptrdiff_t(most), std::ptrdiff_t(list.size()));
    std::partial_sort(list.begin(), end, list.end(),
                      [](const Entry &a, const Entry &b) { return std::pair(b.sum.net, a.key) < std::pair(a.sum.net, b.key); });
    QList<CallRecords::Group> groups;
    for (auto entry = list.begin(); entry != end; ++entry)
        groups.append({keysOf(entry->key), entry->sum});
    return groups;
}

Result<QList<QList<CallRecords::Group>>> CallRecords::groupings(const CallFilter &filter, const QList<Grouping> &wanted,
                                                                std::stop_token stop) const
{
    std::vector<CallGrouping> groupings;
    for (const Grouping &one : wanted) {
        groupings.emplace_back(*this, one.by);
        if (!groupings.back().isPossible())
            return fail(Error::Kind::Invalid, QStringLiteral("evn_too_many_groups"));
    }
    const auto scanned = scan(filter, stop, [&](CallScan &block, size_t place) {
        for (CallGrouping &grouping : groupings)
            grouping.add(block, place);
    });
    if (!scanned)
        return fail(scanned.error());
    QList<QList<Group>> lists;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        lists.append(wanted.at(i).most < 0 ? groupings[size_t(i)].all() : groupings[size_t(i)].dearest(wanted.at(i).most));
    return lists;
}

Result<QList<CallRecords::Group>> CallRecords::groups(const CallFilter &filter, const QList<By> &by, std::stop_token stop) const
{
    auto lists = groupings(filter, {{by, -1}}, stop);
    return lists ? Result<QList<Group>>(std::move(lists->first())) : fail(lists.error());
}

Result<QList<CallRecords::Group>> CallRecords::top(const CallFilter &filter, const QList<By> &by, int most,
                                                   std::stop_token stop) const
{
    auto lists = groupings(filter, {{by, most}}, stop);
    return lists ? Result<QList<Group>>(std::move(lists->first())) : fail(lists.error());
}
