#pragma once
#include <QtGlobal>
#include <string>
#include <string_view>
#include <vector>

/// Cuts text into records and fields (RFC 4180: quotes, doubled quotes, line ends inside quotes; CRLF, LF or CR). Fields are
/// views into the text, or into a buffer that lives until the next record.
class RecordSplitter
{
public:
    RecordSplitter(std::string_view text, char delimiter, qint64 line = 1);

    /// False at the end. Empty lines are passed over.
    bool next();
    const std::vector<std::string_view> &fields() const { return m_fields; }
    /// The line that the record begins on, from 1.
    qint64 line() const { return m_line; }
    /// Bytes before the record.
    size_t offset() const { return m_offset; }
    /// The quotes of the record were never closed.
    bool isBroken() const { return m_broken; }

private:
    size_t quoted(size_t at);
    std::string_view m_text;
    char m_delimiter;
    size_t m_at = 0, m_offset = 0;
    qint64 m_line, m_nextLine;
    bool m_broken = false;
    std::vector<std::string_view> m_fields;
    std::vector<std::string> m_buffers; ///< of fields with doubled quotes
    size_t m_buffersUsed = 0;
};
