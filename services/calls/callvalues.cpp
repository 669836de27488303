#include "callvalues.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace
{
using namespace CallValues;

constexpr std::pair<std::string_view, qint64> unitWords[] = {
    {"h", 3600}, {"H", 3600}, {"Std", 3600}, {"std", 3600}, {"hr", 3600}, {"hrs", 3600},  {"hour", 3600},  {"hours", 3600},
    {"m", 60},   {"M", 60},   {"Min", 60},   {"min", 60},   {"mins", 60}, {"minute", 60}, {"minutes", 60}, {"Minuten", 60},
    {"s", 1},    {"S", 1},    {"Sek", 1},    {"sek", 1},    {"sec", 1},   {"secs", 1},    {"seconds", 1},  {"Sekunden", 1}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes `least` to `most` digits off the front.
std::optional<int> digits(std::string_view &text, int least, int most)
{
    int value = 0, taken = 0;
    while (taken < most && taken < int(text.size()) && isDigit(text[size_t(taken)]))
        value = 10 * value + (text[size_t(taken++)] - '0');
    if (taken < least)
        return std::nullopt;
    text.remove_prefix(size_t(taken));
    return value;
}

bool skip(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<qint32> daysOf(int year, int month, int dayOfMonth)
{
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                              std::chrono::day(unsigned(dayOfMonth))};
    if (!date.ok() || year < 1970 || year > 2105) // the seconds of a segment have 32 bits
        return std::nullopt;
    return qint32(sys_days(date).time_since_epoch().count());
}

/// ",5" to the end of the text.
std::optional<qint64> millionths(std::string_view text)
{
    if (text.empty())
        return 0;
    if ((!skip(text, ',') && !skip(text, '.')) || text.empty() || text.size() > 6)
        return std::nullopt;
    qint64 value = 0, scale = 1'000'000;
    for (; !text.empty(); text.remove_prefix(1), scale /= 10) {
        if (!isDigit(text.front()))
            return std::nullopt;
        value = 10 * value + (text.front() - '0');
    }
    return value * scale;
}

/// "1h 2m 3s", "1 Std. 2 Min. 3 Sek.", "7s": each unit once, the great ones first.
std::optional<qint32> unitsOf(std::string_view text)
{
    qint64 seconds = 0, last = 86400;
    while (!text.empty()) {
        const auto count = digits(text, 1, 5);
        size_t end = std::min(text.find_first_of("0123456789"), text.size());
        std::string_view unit = text.substr(0, end);
        text.remove_prefix(end);
        while (!unit.empty() && (unit.front() == ' ' || unit.front() == '.'))
            unit.remove_prefix(1);
        while (!unit.empty() && std::string_view(" .,:").find(unit.back()) != std::string_view::npos)
            unit.remove_suffix(1);
        qint64 worth = 0;
        for (const auto &[word, weight] : unitWords)
            if (unit == word)
                worth = weight;
        if (!count || worth == 0 || worth >= last)
            return std::nullopt;
        seconds += *count * worth;
        last = worth;
    }
    return last < 86400 && seconds <= 99'999'999 ? std::optional(qint32(seconds)) : std::nullopt;
}

/// "3/17/2026", "17-03-26": a year of two digits is of this century.
std::optional<qint32> ordered(std::string_view text, DateForm form)
{
    const size_t mark = text.find_first_of("/-");
    const char between = mark == std::string_view::npos ? '/' : text[mark];
    const auto a = digits(text, 1, 2);
    if (!a || !skip(text, between))
        return std::nullopt;
    const auto b = digits(text, 1, 2);
    if (!b || !skip(text, between))
        return std::nullopt;
    const size_t width = text.size();
    const auto c = digits(text, 2, 4);
    if (!c || !text.empty() || width == 3)
        return std::nullopt;
    if (form == DateForm::ShortYearFirst)
        return width == 2 ? daysOf(2000 + *a, *b, *c) : std::nullopt;
    const int year = width == 2 ? 2000 + *c : *c;
    return form == DateForm::DayFirst ? daysOf(year, *b, *a) : daysOf(year, *a, *b);
}

/// German and English, as far as they are told apart.
int monthOf(std::string_view word)
{
    static constexpr std::string_view begins[][5] = {{"jan", "j\xC3\xA4n"},
                                                     {"feb"},
                                                     {"mar", "m\xC3\xA4r", "m\xE4r", "mrz", "maer"},
                                                     {"apr"},
                                                     {"mai", "may"},
                                                     {"jun"},
                                                     {"jul"},
                                                     {"aug"},
                                                     {"sep"},
                                                     {"okt", "oct"},
                                                     {"nov"},
                                                     {"dez", "dec"}};
    if (word.size() > 10)
        return 0;
    std::string lower(word);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    for (int month = 1; month <= 12; ++month)
        for (const std::string_view begin : begins[month - 1])
            if (!begin.empty() && lower.starts_with(begin))
                return month;
    return 0;
}

/// "17. März 2026", "17-Mar-26", "Mar 17, 2026".
std::optional<qint32> named(std::string_view text)
{
    std::string_view words[3];
    size_t count = 0;
    while (!text.empty()) {
        const size_t begin = std::min(text.find_first_not_of(" .,-/"), text.size());
        text.remove_prefix(begin);
        if (text.empty())
            break;
        const size_t end = std::min(text.find_first_of(" .,-/"), text.size());
        if (count == 3)
            return std::nullopt;
        words[count++] = text.substr(0, end);
        text.remove_prefix(end);
    }
    if (count != 3)
        return std::nullopt;
    const bool monthLeads = monthOf(words[0]) > 0;
    const int month = monthOf(words[monthLeads ? 0 : 1]);
    std::string_view day = words[monthLeads ? 1 : 0], year = words[2];
    const size_t width = year.size();
    const auto d = digits(day, 1, 2), y = digits(year, 2, 4);
    if (month == 0 || !d || !y || !day.empty() || !year.empty() || width == 3)
        return std::nullopt;
    return daysOf(width == 2 ? 2000 + *y : *y, month, *d);
}

/// "Mi. 06.04.2022", "Mo 1.2.2024".
std::string_view withoutWeekday(std::string_view text)
{
    constexpr size_t most = 12;
    size_t letters = 0;
    while (letters < text.size() && letters <= most && !isDigit(text[letters]))
        ++letters;
    return letters <= most ? text.substr(letters) : text;
}
} // namespace

std::string_view CallValues::trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

std::string_view CallValues::textOf(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() > 3 && cell.starts_with("=\"") && cell.ends_with('"'))
        return cell.substr(2, cell.size() - 3);
    const bool isNumber = cell.size() > 1 && cell.front() == '\'' && (isDigit(cell[1]) || cell[1] == '+'); // not "'s-Gravenhage"
    return cell.substr(isNumber ? 1 : 0);
}

std::optional<qint32> CallValues::day(std::string_view text, DateForm form)
{
    text = trimmed(text);
    if (form != DateForm::Named || monthOf(text.substr(0, text.find_first_of(" .,-/"))) == 0)
        text = withoutWeekday(text);
    std::optional<int> a, b, c;
    switch (form) {
    case DateForm::DayMonthYear:
    case DateForm::DayMonthShortYear: {
        const int wide = form == DateForm::DayMonthYear ? 4 : 2;
        if (!(a = digits(text, 1, 2)) || !skip(text, '.') || !(b = digits(text, 1, 2)) || !skip(text, '.') ||
            !(c = digits(text, wide, wide)) || !text.empty())
            return std::nullopt;
        return daysOf(wide == 4 ? *c : 2000 + *c, *b, *a);
    }
    case DateForm::Compact:
        if (!(a = digits(text, 2, 2)) || !(b = digits(text, 2, 2)) || !(c = digits(text, 4, 4)) || !text.empty())
            return std::nullopt;
        return daysOf(*c, *b, *a);
    case DateForm::Iso:
    case DateForm::YearFirst: {
        const char between = form == DateForm::Iso ? '-' : '/';
        if (!(a = digits(text, 4, 4)) || !skip(text, between) || !(b = digits(text, 1, 2)) || !skip(text, between) ||
            !(c = digits(text, 1, 2)) || !text.empty())
            return std::nullopt;
        return daysOf(*a, *b, *c);
    }
    case DateForm::DayFirst:
    case DateForm::MonthFirst:
    case DateForm::ShortYearFirst:
        return ordered(text, form);
    case DateForm::CompactYearFirst:
        if (!(a = digits(text, 4, 4)) || !(b = digits(text, 2, 2)) || !(c = digits(text, 2, 2)) || !text.empty())
            return std::nullopt;
        return daysOf(*a, *b, *c);
    case DateForm::Named:
        return named(text);
    case DateForm::Counted:
    case DateForm::None:
        break;
    }
    return std::nullopt;
}

DateForm CallValues::dateFormOf(std::string_view text)
{
    if (std::ranges::none_of(text, isDigit))
        return DateForm::None;
    for (const DateForm form :
         {DateForm::DayMonthYear, DateForm::DayMonthShortYear, DateForm::Iso, DateForm::YearFirst, DateForm::Compact,
          DateForm::CompactYearFirst, DateForm::DayFirst, DateForm::MonthFirst, DateForm::ShortYearFirst, DateForm::Named})
        if (day(text, form))
            return form;
    return DateForm::None;
}

std::optional<qint32> CallValues::timeOfDay(std::string_view text)
{
    text = trimmed(text);
    const auto hours = digits(text, 1, 2);
    if (!hours || !skip(text, ':'))
        return std::nullopt;
    const auto minutes = digits(text, 2, 2);
    const auto seconds = skip(text, ':') ? digits(text, 2, 2) : std::optional(0);
    if (!minutes || !seconds || !text.empty() || *hours > 23 || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    return *hours * 3600 + *minutes * 60 + *seconds;
}

std::optional<qint32> CallValues::duration(std::string_view text, DurationForm form)
{
    text = trimmed(text);
    if (form == DurationForm::Units)
        return unitsOf(text);
    const bool decimal = form == DurationForm::Seconds || form == DurationForm::Minutes;
    const auto first = digits(text, 1, form == DurationForm::Seconds ? 8 : form == DurationForm::Minutes ? 6 : 4);
    if (!first || form == DurationForm::None)
        return std::nullopt;
    if (decimal) {
        const auto part = millionths(text);
        if (!part || (form == DurationForm::Seconds && *part != 0))
            return std::nullopt;
        return form == DurationForm::Seconds ? *first : qint32(*first * 60 + (*part * 60 + 500'000) / 1'000'000);
    }
    if (!skip(text, ':'))
        return std::nullopt;
    const auto second = digits(text, 2, 2);
    if (!second || *second > 59)
        return std::nullopt;
    if (form == DurationForm::MinuteSecond || form == DurationForm::HourMinute)
        return !text.empty() ? std::nullopt
                             : std::optional((*first * 60 + *second) * (form == DurationForm::HourMinute ? 60 : 1));
    const auto third = skip(text, ':') ? digits(text, 2, 2) : std::nullopt;
    if (!third || *third > 59 || !text.empty())
        return std::nullopt;
    return *first * 3600 + *second * 60 + *third;
}

std::optional<qint64> CallValues::amount(std::string_view text, AmountForm form)
{
    text = trimmed(text);
    const bool minus = skip(text, '-');
    if (!minus)
        skip(text, '+');
    const char group = form.decimal == ',' ? '.' : ',';
    const int scale = form.cents ? 4 : 6; // decimals of a unit of the file that 1/1,000,000 EUR still holds
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 100;
    qint64 value = 0;
    int decimals = -1, seen = 0, grouped = -1;
    for (const char c : text) {
        if (isDigit(c)) {
            if (value > most || (decimals >= scale && c != '0'))
                return std::nullopt;
            ++seen;
            if (decimals >= scale)
                continue;
            value = 10 * value + (c - '0');
            if (decimals >= 0)
                ++decimals;
            else if (grouped >= 0)
                ++grouped;
        } else if (c == form.decimal && decimals < 0 && (grouped < 0 || grouped == 3)) {
            decimals = 0;
        } else if (c == group && decimals < 0 && value > 0 && (grouped < 0 || grouped == 3)) {
            grouped = 0;
        } else {
            return std::nullopt;
        }
    }
    if (seen == 0 || (decimals < 0 && grouped >= 0 && grouped != 3))
        return std::nullopt;
    for (int i = std::max(decimals, 0); i < scale; ++i) {
        if (value > most)
            return std::nullopt;
        value *= 10;
    }
    if (value > mostAmount)
        return std::nullopt;
    return minus ? -value : value;
}
