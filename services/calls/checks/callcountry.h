#pragma once
#include <string>
#include <string_view>

/// Where a canonical number goes, as far as its first digits tell.
namespace CallCountry
{
/// "+43" for a foreign country or network, "+49900" for a German premium service; empty for the rest and for what is no number.
std::string costlyTarget(std::string_view canonical);
} // namespace CallCountry
