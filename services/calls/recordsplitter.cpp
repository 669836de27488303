#include "recordsplitter.h"

RecordSplitter::RecordSplitter(std::string_view text, char delimiter, qint64 line)
    : m_text(text), m_delimiter(delimiter), m_line(line), m_nextLine(line)
{
}

bool RecordSplitter::next()
{
    // Views into buffers stay valid while the vector does not grow: growth happens before the views are taken.
    m_fields.clear();
    m_buffersUsed = 0;
    m_broken = false;
    while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r')) {
        const bool pair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        m_at += pair ? 2 : 1;
        ++m_nextLine;
    }
    if (m_at >= m_text.size())
        return false;
    m_line = m_nextLine;
    m_offset = m_at;
    for (;;) {
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            m_at = quoted(m_at);
        } else {
            size_t end = m_at;
            while (end < m_text.size() && m_text[end] != m_delimiter && m_text[end] != '\n' && m_text[end] != '\r')
                ++end;
            m_fields.push_back(m_text.substr(m_at, end - m_at));
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
    size_t after = std::min(end + 1, m_text.size());
    const size_t closed = after;
    while (after < m_text.size() && m_text[after] != m_delimiter && m_text[after] != '\n' && m_text[after] != '\r')
        ++after;
    if (!doubled && after == closed) {
        m_fields.push_back(m_text.substr(begin, end - begin));
        return after;
    }
    if (m_buffers.empty())
        m_buffers.resize(512);
    if (m_buffersUsed == m_buffers.size()) { // more than any real file has: the raw text
        m_fields.push_back(m_text.substr(at, after - at));
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
    m_fields.push_back(buffer);
    return after;
}
