#pragma once
#include <QtGlobal>
#include <cstring>
#include <span>
#include <vector>

/// Whole numbers kept as their distance from the smallest, in 0, 1, 2, 4 or 8 bytes each, little-endian.
namespace PackedInts
{
/// Bytes that hold distances up to `range`; 0 when all are the same.
inline int widthFor(quint64 range)
{
    return range == 0 ? 0 : range <= 0xFF ? 1 : range <= 0xFFFF ? 2 : range <= 0xFFFFFFFFU ? 4 : 8;
}

template <typename Stored, typename T>
void unpackAs(const uchar *from, qint64 base, size_t count, T *into)
{
    for (size_t i = 0; i < count; ++i) {
        Stored stored;
        std::memcpy(&stored, from + i * sizeof stored, sizeof stored);
        into[i] = T(quint64(base) + stored);
    }
}

/// `count` numbers; what does not fit into T is cut.
template <typename T>
void unpack(const uchar *from, int width, qint64 base, size_t count, T *into)
{
    if (width == 1)
        unpackAs<quint8>(from, base, count, into);
    else if (width == 2)
        unpackAs<quint16>(from, base, count, into);
    else if (width == 4)
        unpackAs<quint32>(from, base, count, into);
    else if (width == 8)
        unpackAs<quint64>(from, base, count, into);
    else
        for (size_t i = 0; i < count; ++i)
            into[i] = T(base);
}

/// Appends the numbers, none below `base` or too far above it for `width`.
void pack(std::span<const qint64> numbers, qint64 base, int width, std::vector<uchar> &into);
} // namespace PackedInts

/// A run of numbers in memory, packed as tightly as they allow.
struct PackedColumn {
    qint64 least = 0, most = 0;
    int width = 0;
    std::vector<uchar> bytes;

    static PackedColumn of(std::span<const qint64> numbers);
};
