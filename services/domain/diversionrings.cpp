#include "diversionrings.h"

#include <QHash>

using Ordering::DiversionScope;

namespace
{
using Key = std::pair<int, QString>; // kind, number

class Rows
{
public:
    Rows(const QList<NumberRange> &ranges, const QList<Diversion> &items) : m_ranges(ranges)
    {
        for (int i = 0; i < items.size(); ++i) {
            const Diversion &item = items.at(i);
            auto &rows = item.scope == DiversionScope::Block ? m_blocks : m_numbers;
            if (item.active && !rows.contains({int(item.kind), item.number}))
                rows.insert({int(item.kind), item.number}, i);
        }
    }

    /// The row that a call to `number` meets, or -1.
    int meets(int kind, const QString &number) const
    {
        const auto one = m_numbers.constFind({kind, number});
        if (one != m_numbers.constEnd())
            return *one;
        for (const NumberRange &range : m_ranges)
            if (range.isBlock() && range.reaches(number))
                return m_blocks.value({kind, range.first()}, -1);
        return -1;
    }

private:
    const QList<NumberRange> &m_ranges;
    QHash<Key, int> m_numbers;
    QHash<Key, int> m_blocks;
};
} // namespace

DiversionRings::DiversionRings(const QList<NumberRange> &ranges, const QList<Diversion> &items, const QStringList &targets)
{
    const Rows rows(ranges, items);
    QList<int> next(items.size(), -1);
    for (int i = 0; i < items.size(); ++i)
        if (items.at(i).active && !targets.at(i).isEmpty())
            next[i] = rows.meets(int(items.at(i).kind), targets.at(i));
    // Each row has one successor: a walk that meets its own trace has found a ring, one that meets an older trace has not.
    QList<int> walk(items.size(), -1);
    for (int start = 0; start < items.size(); ++start) {
        int row = start;
        while (row >= 0 && walk[row] < 0) {
            walk[row] = start;
            row = next[row];
        }
        if (row < 0 || walk[row] != start)
            continue;
        for (int member = row; !m_rows.contains(member); member = next[member])
            m_rows.insert(member);
    }
}
