#include "packedints.h"

#include <algorithm>

namespace
{
template <typename Stored>
void packAs(std::span<const qint64> numbers, qint64 base, uchar *at)
{
    for (size_t i = 0; i < numbers.size(); ++i) {
        const Stored stored = Stored(quint64(numbers[i]) - quint64(base));
        std::memcpy(at + i * sizeof stored, &stored, sizeof stored);
    }
}
} // namespace

void PackedInts::pack(std::span<const qint64> numbers, qint64 base, int width, std::vector<uchar> &into)
{
    const size_t before = into.size();
    into.resize(before + numbers.size() * size_t(width));
    uchar *at = into.data() + before;
    if (width == 1)
        packAs<quint8>(numbers, base, at);
    else if (width == 2)
        packAs<quint16>(numbers, base, at);
    else if (width == 4)
        packAs<quint32>(numbers, base, at);
    else if (width == 8)
        packAs<quint64>(numbers, base, at);
}

PackedColumn PackedColumn::of(std::span<const qint64> numbers)
{
    PackedColumn column;
    if (numbers.empty())
        return column;
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    column.least = *least;
    column.most = *most;
    column.width = PackedInts::widthFor(quint64(*most) - quint64(*least));
    PackedInts::pack(numbers, column.least, column.width, column.bytes);
    return column;
}
