#pragma once
#include "result.h"

#include <QFile>
#include <string_view>

/// A file's bytes, mapped for as long as this lives.
class MappedText
{
public:
    /// Error: Storage/file_failed.
    Result<void> open(const QString &file);
    std::string_view text() const { return m_text; }

private:
    QFile m_file;
    std::string_view m_text;
};
