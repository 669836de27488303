#include "callmoment.h"

#include <chrono>

namespace
{
using namespace CallValues;
constexpr qint64 daySeconds = 86400;
constexpr qint32 noon = 12 * 3600;

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

qint64 numberOf(std::string_view digits)
{
    qint64 value = 0;
    for (const char c : digits)
        value = 10 * value + (c - '0');
    return value;
}

/// When clocks are changed: the last Sunday of the month at one o'clock UTC.
qint64 changeOf(std::chrono::year year, std::chrono::month month)
{
    using namespace std::chrono;
    return (sys_days(year / month / Sunday[last]).time_since_epoch().count()) * daySeconds + 3600;
}

/// Central European time, by the rule that holds since 1996.
CallMoment localOf(qint64 utc)
{
    using namespace std::chrono;
    const year_month_day date(sys_days(days(utc / daySeconds)));
    const bool summer = utc >= changeOf(date.year(), March) && utc < changeOf(date.year(), October);
    const qint64 local = utc + (summer ? 7200 : 3600);
    return {qint32(local / daySeconds), qint32(local % daySeconds)};
}

/// Takes "Z", "UTC", "+01:00", "+0100", "+01" off the end: seconds before UTC.
std::optional<qint32> zoneOf(std::string_view &text)
{
    for (const std::string_view word : {std::string_view("Z"), std::string_view("UTC"), std::string_view("GMT")})
        if (text.ends_with(word)) {
            text = trimmed(text.substr(0, text.size() - word.size()));
            return 0;
        }
    const size_t sign = text.find_last_of("+-");
    if (sign == std::string_view::npos || sign < text.find(':') || text.find(':') == std::string_view::npos)
        return std::nullopt;
    std::string digits;
    for (const char c : text.substr(sign + 1))
        if (c != ':')
            digits += c;
    if (!isDigits(digits) || (digits.size() != 2 && digits.size() != 4))
        return std::nullopt;
    const qint64 minutes = numberOf(std::string_view(digits).substr(0, 2)) * 60 +
                           (digits.size() == 4 ? numberOf(std::string_view(digits).substr(2)) : 0);
    if (minutes > 14 * 60)
        return std::nullopt;
    const bool minus = text[sign] == '-';
    text = trimmed(text.substr(0, sign));
    return qint32(minus ? -minutes : minutes) * 60;
}

std::optional<CallMoment> counted(std::string_view text)
{
    const size_t mark = text.find('.');
    const std::string_view first = text.substr(0, mark);
    if (!isDigits(first) || (mark != std::string_view::npos && !isDigits(text.substr(mark + 1))))
        return std::nullopt;
    // From September 2001 to 2105 in seconds; the years before had no calls to bill.
    if (first.size() == 10 && first[0] != '0')
        return numberOf(first) < 4'260'000'000 ? std::optional(localOf(numberOf(first))) : std::nullopt;
    if (first.size() == 13 && mark == std::string_view::npos && numberOf(first) < 4'260'000'000'000)
        return localOf(numberOf(first) / 1000);
    return std::nullopt;
}
} // namespace

std::optional<qint32> CallMoment::clock(std::string_view text)
{
    text = trimmed(text);
    if (const auto plain = timeOfDay(text))
        return plain;
    for (const std::string_view word : {std::string_view("Uhr"), std::string_view("h")})
        if (text.ends_with(word))
            return timeOfDay(text.substr(0, text.size() - word.size()));
    if (isDigits(text) && (text.size() == 6 || text.size() == 4)) {
        const qint64 all = numberOf(text) * (text.size() == 4 ? 100 : 1);
        const qint64 hours = all / 10000, minutes = all / 100 % 100, seconds = all % 100;
        return hours < 24 && minutes < 60 && seconds < 60 ? std::optional(qint32(hours * 3600 + minutes * 60 + seconds))
                                                          : std::nullopt;
    }
    // "9:14:09 PM", "9:14 p.m."
    std::optional<bool> afternoon;
    for (const auto &[word, late] : {std::pair("AM", false), std::pair("am", false), std::pair("a.m.", false),
                                     std::pair("PM", true), std::pair("pm", true), std::pair("p.m.", true)})
        if (!afternoon && text.ends_with(word)) {
            afternoon = late;
            text = trimmed(text.substr(0, text.size() - std::string_view(word).size()));
        }
    const size_t mark = text.find_last_of(".,");
    if (mark != std::string_view::npos && isDigits(text.substr(mark + 1)) && std::ranges::count(text, ':') == 2)
        text = text.substr(0, mark);
    auto time = timeOfDay(text);
    if (time && afternoon) {
        if (*time < 3600 || *time >= noon + 3600)
            return std::nullopt;
        time = *time % noon + (*afternoon ? noon : 0);
    }
    return time;
}

std::optional<CallMoment> CallMoment::of(std::string_view text, DateForm form)
{
    text = trimmed(text);
    if (form == DateForm::Counted)
        return counted(text);
    if (form != DateForm::CompactYearFirst && text.find(':') == std::string_view::npos)
        return std::nullopt;
    const auto zone = zoneOf(text);
    size_t split = std::string_view::npos;
    if (form == DateForm::CompactYearFirst && text.size() >= 12 && isDigits(text.substr(0, 8)))
        split = 8;
    else if (const size_t colon = text.find(':'); colon != std::string_view::npos)
        split = text.find_last_of(" T,", colon);
    if (split == std::string_view::npos)
        return std::nullopt;
    std::string_view date = trimmed(text.substr(0, split)), rest = text.substr(split);
    if (!rest.empty() && (rest.front() == 'T' || rest.front() == ','))
        rest.remove_prefix(1);
    if (date.ends_with(","))
        date.remove_suffix(1);
    const auto day = CallValues::day(date, form);
    const auto time = clock(rest);
    if (!day || !time)
        return std::nullopt;
    if (!zone)
        return CallMoment{*day, *time};
    const qint64 utc = *day * daySeconds + *time - *zone;
    return utc < 0 ? std::nullopt : std::optional(localOf(utc));
}
