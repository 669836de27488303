#pragma once
#include "result.h"

#include <QFile>
#include <string_view>

/// A file's text for as long as this lives: its bytes, mapped, or what they are when they are UTF-16.
class MappedText
{
public:
    /// Error: Storage/file_failed.
    Result<void> open(const QString &file);
    std::string_view bytes() const { return m_bytes; }
    std::string_view text() const { return {m_text.constData(), size_t(m_text.size())}; }

private:
    QFile m_file;
    std::string_view m_bytes;
    QByteArray m_text;
};
