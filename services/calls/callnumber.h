#pragma once
#include <string>
#include <string_view>
#include <vector>

/// Numbers as files write them (+49…, 0049…, 49…, 0…, with or without separators, masked at the end) brought to one form, so
/// that the same number is one. What is masked stays masked and never becomes a full number.
namespace CallNumber
{
/// "+49211555xxx"; what is no number of that kind (short numbers, names, extensions) stays as it is.
std::string canonical(std::string_view text);

/// How a typed part of a number may stand in a canonical one.
struct Pattern {
    std::string text;
    bool atBegin = false; ///< only there
};
std::vector<Pattern> patterns(std::string_view typed);
} // namespace CallNumber
