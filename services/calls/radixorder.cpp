#include "radixorder.h"

#include <algorithm>
#include <array>
#include <functional>

namespace
{
/// From falling to rising keys; rows of equal ones stay in their order.
void turn(std::vector<quint64> &keys, std::vector<quint32> &rows)
{
    std::reverse(keys.begin(), keys.end());
    std::reverse(rows.begin(), rows.end());
    for (size_t first = 0; first < keys.size();) {
        size_t end = first + 1;
        while (end < keys.size() && keys[end] == keys[first])
            ++end;
        std::reverse(rows.begin() + std::ptrdiff_t(first), rows.begin() + std::ptrdiff_t(end));
        first = end;
    }
}
} // namespace

void RadixOrder::sort(std::vector<quint64> &keys, std::vector<quint32> &rows)
{
    if (std::is_sorted(keys.begin(), keys.end()))
        return;
    if (std::is_sorted(keys.begin(), keys.end(),
                       std::greater<>())) // calls come in the order of time, and the last are shown first
        return turn(keys, rows);
    quint64 differing = 0;
    for (const quint64 key : keys)
        differing |= key ^ keys.front();
    constexpr int bits = 11;
    constexpr quint64 mask = (1 << bits) - 1;
    std::vector<quint64> otherKeys(keys.size());
    std::vector<quint32> otherRows(rows.size());
    for (int shift = 0; shift < 64; shift += bits) {
        if (((differing >> shift) & mask) == 0)
            continue;
        std::array<size_t, mask + 1> places{};
        for (const quint64 key : keys)
            ++places[(key >> shift) & mask];
        size_t before = 0;
        for (size_t &place : places)
            before += std::exchange(place, before);
        for (size_t i = 0; i < keys.size(); ++i) {
            const size_t place = places[(keys[i] >> shift) & mask]++;
            otherKeys[place] = keys[i];
            otherRows[place] = rows[i];
        }
        keys.swap(otherKeys);
        rows.swap(otherRows);
    }
}
