#include "layoutsample.h"

#include <algorithm>

using CallValues::trimmed;

bool LayoutSample::all(int column, const Is &is) const
{
    int cells = 0, fitting = 0;
    for (const std::string &cell : columns[size_t(column)]) {
        if (trimmed(cell).empty())
            continue;
        ++cells;
        fitting += is(cell);
    }
    const int bad = cells - fitting;
    return fitting > bad && bad <= std::max(1, cells / 10);
}

std::pair<std::string_view, std::string_view> CellShape::dayAndTime(std::string_view text)
{
    text = trimmed(text);
    const size_t colon = text.find(':');
    const size_t space = colon == std::string_view::npos ? colon : text.rfind(' ', colon);
    return space == std::string_view::npos ? std::pair(text, std::string_view())
                                           : std::pair(text.substr(0, space), text.substr(space + 1));
}

bool CellShape::isWhole(std::string_view text)
{
    const auto [date, clock] = dayAndTime(text);
    return CallValues::dateFormOf(date) != CallValues::DateForm::None && CallValues::timeOfDay(clock);
}

bool CellShape::isDay(std::string_view text)
{
    return CallValues::dateFormOf(text) != CallValues::DateForm::None;
}

bool CellShape::isTime(std::string_view text)
{
    return CallValues::timeOfDay(text).has_value();
}

bool CellShape::isNumber(std::string_view text)
{
    text = trimmed(text);
    size_t digits = 0;
    for (const char c : text) {
        digits += c >= '0' && c <= '9';
        if (!(c >= '0' && c <= '9') && std::string_view("+-/() xX*#").find(c) == std::string_view::npos)
            return false;
    }
    return digits >= 3;
}

bool CellShape::isSeconds(std::string_view text)
{
    return CallValues::duration(text, CallValues::DurationForm::Seconds).has_value();
}
