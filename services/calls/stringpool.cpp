#include "stringpool.h"

#include <cstring>

namespace
{
quint64 mixed(quint64 value)
{
    value *= 0x9E3779B97F4A7C15ULL;
    return value ^ (value >> 29);
}

quint64 word(const char *at, size_t size)
{
    quint64 value = 0;
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
    return mixed(mixed(hash ^ word(text.data(), text.size())) + 1);
}

constexpr quint64 upper = ~quint64(0) << 32;
} // namespace

StringPool::StringPool() : m_slots(64, 0) {}

std::string_view StringPool::text(quint32 code) const
{
    return std::string_view(m_bytes).substr(m_ends[code], m_ends[code + 1] - m_ends[code] - 1);
}

quint32 StringPool::add(std::string_view text)
{
    const quint64 hash = hashOf(text);
    const size_t mask = m_slots.size() - 1;
    size_t slot = size_t(hash) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const quint32 code = quint32(m_slots[slot]) - 1;
        if ((m_slots[slot] & upper) == (hash & upper) && this->text(code) == text)
            return code;
    }
    const quint32 code = size();
    m_bytes.append(text).push_back('\0');
    m_ends.push_back(quint32(m_bytes.size()));
    m_slots[slot] = (hash & upper) | (code + 1);
    if (2 * size_t(size()) > m_slots.size())
        grow();
    return code;
}

void StringPool::grow()
{
    m_slots.assign(2 * m_slots.size(), 0);
    const size_t mask = m_slots.size() - 1;
    for (quint32 code = 0; code < size(); ++code) {
        const quint64 hash = hashOf(text(code));
        size_t slot = size_t(hash) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = (hash & upper) | (code + 1);
    }
}
