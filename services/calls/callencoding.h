#pragma once
#include <QByteArray>
#include <optional>
#include <string>
#include <string_view>

/// Files of call records mix encodings: each text is taken for what it is.
namespace CallEncoding
{
/// The text when it is UTF-8 already, else read as Windows-1252 into `buffer`.
std::string_view utf8(std::string_view text, std::string &buffer);
/// UTF-16 with its byte order mark, as Excel saves "Unicode text", in UTF-8; none: the bytes are something else.
std::optional<QByteArray> ofUtf16(std::string_view bytes);
} // namespace CallEncoding
