#pragma once
#include <QByteArray>
#include <string>
#include <string_view>

/// Files of call records mix encodings: each text is taken for what it is.
namespace CallEncoding
{
/// The text when it is UTF-8 already, else read as Windows-1252 into `buffer`.
std::string_view utf8(std::string_view text, std::string &buffer);
/// A file that is UTF-16 with its mark, as Excel saves "Unicode text", in UTF-8; any other as it is, not copied.
QByteArray withoutUtf16(const QByteArray &file);
} // namespace CallEncoding
