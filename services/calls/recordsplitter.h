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
    static constexpr size_t mostFields = 1024; ///< those behind are passed over: a line may be a gigabyte of delimiters

    /// Records that begin before `stop` are given whole, even where their quotes reach beyond it.
    RecordSplitter(std::string_view text, char delimiter, qint64 line = 1, size_t stop = std::string_view::npos);

    /// False at the end. Empty lines are passed over.
    bool next();
    const std::vector<std::string_view> &fields() const { return m_fields; }
    /// The line that the record begins on, from 1.
    qint64 line() const { return m_line; }
    /// Bytes before the record.
    size_t offset() const { return m_offset; }
    /// Where the next record begins, in bytes and as a line.
    size_t position() const { return m_at; }
    qint64 nextLine() const { return m_nextLine; }
    /// The record as it stands in the text, without its line end.
    std::string_view text() const;
    /// The quotes of the record were never closed.
    bool isBroken() const { return m_broken; }

private:
    size_t fieldEnd(size_t at) const;
    size_t quoted(size_t at);
    void take(std::string_view field);
    std::string_view m_text;
    char m_delimiter;
    size_t m_stop, m_at = 0, m_offset = 0;
    qint64 m_line, m_nextLine;
    bool m_broken = false;
    std::vector<std::string_view> m_fields;
    std::vector<std::string> m_buffers; ///< of fields with doubled quotes
    size_t m_buffersUsed = 0;
};
