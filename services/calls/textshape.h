#pragma once
#include "result.h"

#include <string_view>

/// What a text file of records looks like, from its first bytes: encoding, delimiter, where the records begin.
struct TextShape {
    enum class Encoding { Utf8, Windows1252 };
    Encoding encoding = Encoding::Utf8;
    char delimiter = ';';
    size_t begin = 0;     ///< bytes before the first record: BOM, `sep=`, preamble
    qint64 firstLine = 1; ///< its line, from 1
    size_t columns = 0;

    /// Looks at the first 64 KiB. Errors (Invalid): `file_empty`; `file_not_text` for archives, pictures, PDF and NUL bytes;
    /// `file_no_table` when nothing repeats.
    static Result<TextShape> of(std::string_view text);
    QString decoded(std::string_view text) const;
};
