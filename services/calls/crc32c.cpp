#include "crc32c.h"

#include <array>
#include <cstring>

namespace
{
constexpr std::array<quint32, 256> table = [] {
    std::array<quint32, 256> made{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) ? 0x82F63B78U : 0U);
        made[i] = value;
    }
    return made;
}();

quint32 byTable(const uchar *at, std::size_t size, quint32 crc)
{
    for (; size > 0; --size, ++at)
        crc = (crc >> 8) ^ table[(crc ^ *at) & 0xFF];
    return crc;
}

#if defined(__x86_64__) && defined(__GNUC__)
__attribute__((target("sse4.2"))) quint32 byProcessor(const uchar *at, std::size_t size, quint32 crc)
{
    quint64 wide = crc;
    for (; size >= 8; size -= 8, at += 8) {
        quint64 word;
        std::memcpy(&word, at, 8);
        wide = __builtin_ia32_crc32di(wide, word);
    }
    crc = quint32(wide);
    for (; size > 0; --size, ++at)
        crc = __builtin_ia32_crc32qi(crc, *at);
    return crc;
}
#endif
} // namespace

quint32 crc32c(const void *bytes, std::size_t size)
{
    const auto *at = static_cast<const uchar *>(bytes);
#if defined(__x86_64__) && defined(__GNUC__)
    static const bool knows = __builtin_cpu_supports("sse4.2");
    if (knows)
        return ~byProcessor(at, size, ~0U);
#endif
    return ~byTable(at, size, ~0U);
}
