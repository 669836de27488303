#include "recordsplitter.h"

#include <bit>
#include <cstring>

namespace
{
constexpr quint64 ones = 0x0101010101010101ULL;

/// The lowest byte that is nought has its highest bit set; bytes above it may have it by mistake.
constexpr quint64 noughts(quint64 word)
{
    return (word - ones) & ~word & (ones << 7);
}
} // namespace

RecordSplitter::RecordSplitter(std::string_view text, char delimiter, qint64 line, size_t stop)
    : m_text(text), m_delimiter(delimiter), m_stop(std::min(stop, text.size())), m_line(line), m_nextLine(line)
{
}

bool RecordSplitter::next()
{
    // Views into buffers stay valid while the vector does not grow: growth happens before the views are taken.
    m_fields.clear();
    m_buffersUsed = 0;
    m_broken = false;
    while (m_at < m_stop && (m_text[m_at] == '\n' || m_text[m_at] == '\r')) {
        const bool pair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        m_at += pair ? 2 : 1;
        ++m_nextLine;
    }
    if (m_at >= m_stop)
        return false;
    m_line = m_nextLine;
    m_offset = m_at;
    for (;;) {
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            m_at = quoted(m_at);
        } else {
            const size_t end = fieldEnd(m_at);
            take(m_text.substr(m_at, end - m_at));
            m_at = end;
        }
        if (m_at >= m_text.size() || m_text[m_at] != m_delimiter)
            break;
        ++m_at;
    }
    if (m_at < m_text.size()) {
        const bool pair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        m_at += pair ? 2 : 1;
        ++m_nextLine;
    }
    return true;
}

std::string_view RecordSplitter::text() const
{
    std::string_view text = m_text.substr(m_offset, m_at - m_offset);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// The delimiter or line end from `at` on, or the end of the text.
size_t RecordSplitter::fieldEnd(size_t at) const
{
    if constexpr (std::endian::native == std::endian::little) {
        for (; at + 8 <= m_text.size(); at += 8) {
            quint64 word;
            std::memcpy(&word, m_text.data() + at, 8);
            const quint64 found =
                noughts(word ^ (ones * uchar(m_delimiter))) | noughts(word ^ (ones * '\n')) | noughts(word ^ (ones * '\r'));
            if (found)
                return at + size_t(std::countr_zero(found)) / 8;
        }
    }
    while (at < m_text.size() && m_text[at] != m_delimiter && m_text[at] != '\n' && m_text[at] != '\r')
        ++at;
    return at;
}

void RecordSplitter::take(std::string_view field)
{
    if (m_fields.size() < mostFields)
        m_fields.push_back(field);
}

/// From the opening quote; where the field ends. Text between the closing quote and the delimiter stays with the field.
size_t RecordSplitter::quoted(size_t at)
{
    const size_t begin = at + 1;
    size_t end = begin;
    bool doubled = false;
    for (;; ++end) {
        if (end >= m_text.size()) {
            m_broken = true;
            break;
        }
        if (m_text[end] == '\n')
            ++m_nextLine;
        if (m_text[end] != '"')
            continue;
        if (end + 1 >= m_text.size() || m_text[end + 1] != '"')
            break;
        doubled = true;
        ++end;
    }
    const size_t closed = std::min(end + 1, m_text.size());
    const size_t after = fieldEnd(closed);
    if (!doubled && after == closed) {
        take(m_text.substr(begin, end - begin));
        return after;
    }
    if (m_buffers.empty())
        m_buffers.resize(512);
    if (m_buffersUsed == m_buffers.size()) { // more than any real file has: the raw text
        take(m_text.substr(at, after - at));
        return after;
    }
    std::string &buffer = m_buffers[m_buffersUsed++];
    buffer.clear();
    for (size_t i = begin; i < end; ++i) {
        buffer += m_text[i];
        if (m_text[i] == '"')
            ++i;
    }
    buffer.append(m_text.substr(closed, after - closed));
    take(buffer);
    return after;
}
