#include "callcountry.h"

#include <algorithm>

std::string CallCountry::costlyTarget(std::string_view canonical)
{
    constexpr std::string_view premium[] = {"+49900", "+49137", "+49118", "+49190"};
    // Country codes of two digits; 1 and 7 have one, all others three.
    constexpr std::string_view two[] = {"20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
                                        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
                                        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98"};
    if (canonical.size() < 5 || canonical[0] != '+')
        return {};
    for (const std::string_view prefix : premium)
        if (canonical.substr(0, prefix.size()) == prefix)
            return std::string(prefix);
    const std::string_view digits = canonical.substr(1);
    if (digits.substr(0, 2) == "49" || digits.substr(0, 3) == "800")
        return {};
    const bool one = digits[0] == '1' || digits[0] == '7';
    const bool isTwo = std::binary_search(std::begin(two), std::end(two), digits.substr(0, 2));
    return std::string(canonical.substr(0, one ? 2 : isTwo ? 3 : 4));
}
