#pragma once
#include <string>
#include <string_view>

/// Files of call records mix encodings: each text is taken for what it is.
namespace CallEncoding
{
/// The text when it is UTF-8 already, else read as Windows-1252 into `buffer`.
std::string_view utf8(std::string_view text, std::string &buffer);
} // namespace CallEncoding
