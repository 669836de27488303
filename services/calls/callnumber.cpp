#include "callnumber.h"

#include <algorithm>

namespace
{
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isMask(char c)
{
    return c == 'x' || c == 'X' || c == '*';
}

bool separates(char c)
{
    return c == ' ' || c == '-' || c == '/' || c == '(' || c == ')' || c == '.';
}

/// Digits and a masked end, perhaps a plus before them; empty when it is something else.
std::string bare(std::string_view text)
{
    std::string out;
    bool masked = false;
    for (const char c : text) {
        if (isMask(c))
            masked = true;
        if (isDigit(c) && !masked)
            out += c;
        else if (isMask(c) && !out.empty())
            out += 'x';
        else if (c == '+' && out.empty())
            out += c;
        else if (!separates(c))
            return {};
    }
    return out;
}

bool begins(const std::string &text, std::string_view with)
{
    return text.compare(0, with.size(), with) == 0;
}

constexpr size_t shortestNational = 6;       // 0, an area, a line
constexpr size_t shortestInternational = 11; // 49, an area, a line: shorter ones are lines of the own area
} // namespace

std::string CallNumber::canonical(std::string_view text)
{
    const std::string number = bare(text);
    if (number.empty())
        return std::string(text);
    if (begins(number, "+490")) // "+49 (0) 211 …"
        return "+49" + number.substr(4);
    if (begins(number, "00") && number.size() > shortestNational)
        return "+" + number.substr(2);
    if (begins(number, "0") && number.size() >= shortestNational && isDigit(number[1]))
        return "+49" + number.substr(1);
    if (begins(number, "49") && number.size() >= shortestInternational)
        return "+" + number;
    return number;
}

std::vector<CallNumber::Pattern> CallNumber::patterns(std::string_view typed)
{
    const std::string number = bare(typed);
    if (number.empty())
        return {{std::string(typed), false}};
    if (number[0] == '+')
        return {{number, true}};
    std::vector<Pattern> patterns{{number, false}};
    if (begins(number, "00"))
        patterns.push_back({"+" + number.substr(2), true});
    else if (number[0] == '0')
        patterns.push_back({"+49" + number.substr(1), true});
    return patterns;
}
