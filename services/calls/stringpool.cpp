#include "stringpool.h"

#include "prefetch.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace
{
/// Every bit of the value reaches every bit that is used: numbers differ in their last digits alone.
quint64 mixed(quint64 value)
{
    value ^= value >> 32;
    value *= 0xD6E8FEB86659FD93ULL;
    value ^= value >> 32;
    return value * 0xD6E8FEB86659FD93ULL;
}

quint64 word(const char *at, size_t size)
{
    quint64 value = 0;
    if (size > 0) // an empty text may lie nowhere
        std::memcpy(&value, at, size);
    return value;
}

quint64 hashOf(std::string_view text)
{
    quint64 hash = text.size();
    while (text.size() > 8) {
        hash = mixed(hash ^ word(text.data(), 8));
        text.remove_prefix(8);
    }
    return mixed(hash ^ word(text.data(), text.size()));
}

/// What is kept of a hash: its better half, which tells the slot, too.
constexpr quint64 upper = ~quint64(0) << 32;
} // namespace

StringPool::StringPool() : m_slots(64, 0) {}

std::string_view StringPool::text(quint32 code) const
{
    return std::string_view(m_bytes).substr(m_ends[code], m_ends[code + 1] - m_ends[code] - 1);
}

quint32 StringPool::add(std::string_view text)
{
    return add(text, hashOf(text) & upper);
}

/// In steps that each ask for what the next one reads.
void StringPool::add(std::span<const std::string_view> texts, qint64 *codes)
{
    constexpr size_t atOnce = 32;
    std::array<quint64, atOnce> hashes;
    std::array<quint32, atOnce> likely;
    while (!texts.empty()) {
        const std::span<const std::string_view> some = texts.first(std::min(atOnce, texts.size()));
        for (size_t i = 0; i < some.size(); ++i) {
            hashes[i] = hashOf(some[i]) & upper;
            prefetch(&m_slots[size_t(hashes[i] >> 32) & (m_slots.size() - 1)]);
        }
        for (size_t i = 0; i < some.size(); ++i) {
            const quint32 entry = quint32(m_slots[size_t(hashes[i] >> 32) & (m_slots.size() - 1)]);
            likely[i] = entry > 0 ? entry - 1 : 0;
            prefetch(&m_ends[likely[i]]);
        }
        for (size_t i = 0; i < some.size(); ++i)
            prefetch(m_bytes.data() + m_ends[likely[i]]);
        for (size_t i = 0; i < some.size(); ++i)
            *codes++ = add(some[i], hashes[i]);
        texts = texts.subspan(some.size());
    }
}

quint32 StringPool::add(std::string_view text, quint64 hash)
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = size_t(hash >> 32) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const quint32 code = quint32(m_slots[slot]) - 1;
        if ((m_slots[slot] & upper) == hash && this->text(code) == text)
            return code;
    }
    const quint32 code = size();
    m_bytes.append(text).push_back('\0');
    m_ends.push_back(quint32(m_bytes.size()));
    m_slots[slot] = hash | (code + 1);
    if (2 * size_t(size()) > m_slots.size())
        grow();
    return code;
}

void StringPool::grow()
{
    const std::vector<quint64> before = std::exchange(m_slots, std::vector<quint64>(2 * m_slots.size(), 0));
    const size_t mask = m_slots.size() - 1;
    for (const quint64 entry : before) {
        if (entry == 0)
            continue;
        size_t slot = size_t(entry >> 32) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = entry;
    }
}
