#include "callorder.h"
#include "callrecords.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace
{
struct Candidate {
    quint64 key;
    quint32 row; ///< of equal ones the earlier comes first
    auto operator<=>(const Candidate &) const = default;
};

/// The `most` smallest of those that are added, in no order.
class Best
{
public:
    explicit Best(size_t most) : m_most(most) { m_list.reserve(most + room); }
    void add(const Candidate &one)
    {
        if (one < m_limit)
            m_list.push_back(one);
        if (m_list.size() == m_most + room)
            thin();
    }
    void thin()
    {
        if (m_list.size() < m_most)
            return;
        const auto last = m_list.begin() + std::ptrdiff_t(m_most) - 1;
        std::nth_element(m_list.begin(), last, m_list.end());
        m_limit = *last;
        m_list.resize(m_most);
    }
    /// Whatever is not smaller is none of them.
    const Candidate &limit() const { return m_limit; }
    std::vector<Candidate> &list() { return m_list; }

private:
    static constexpr size_t room = 4096; ///< calls in the order of time are each better than the one before
    const size_t m_most;
    std::vector<Candidate> m_list;
    Candidate m_limit{std::numeric_limits<quint64>::max(), std::numeric_limits<quint32>::max()};
};
} // namespace

Result<std::vector<quint32>> CallRecords::first(const CallFilter &filter, CallColumn column, bool descending, size_t most,
                                                std::stop_token stop) const
{
    const CallSelection selection(filter, m_texts, costCentres());
    const CallOrder order(*this, column, descending);
    std::vector<size_t> places(m_parts.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(places.begin(), places.end(), [&](size_t a, size_t b) { return order.leastOf(a) < order.leastOf(b); });
    Best best(most);
    for (const size_t place : places) {
        if (order.leastOf(place) > best.limit().key)
            break;
        CallScan block(*m_parts[place].segment, place, selection);
        while (block.next()) {
            if (stop.stop_requested())
                return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
            std::array<quint64, CallScan::blockRows> keys;
            order.keys(block, place, keys.data());
            for (quint32 i = 0; i < block.size(); ++i)
                best.add({keys[i], m_firstRows[place] + block.row(i)});
        }
        best.thin();
    }
    if (auto good = checked(); !good)
        return fail(good.error());
    std::sort(best.list().begin(), best.list().end());
    std::vector<quint32> rows;
    for (const Candidate &one : best.list())
        rows.push_back(one.row);
    return rows;
}
