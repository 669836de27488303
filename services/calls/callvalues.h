#pragma once
#include <QtGlobal>
#include <optional>
#include <string_view>

/// The forms in which providers write day, time, duration and amount, and their one reader each. No reader guesses: the form is
/// given, and what does not fit it is nothing. Nothing allocates; they run once per cell of files with millions of rows.
namespace CallValues
{
enum class DateForm {
    None,
    DayMonthYear,
    DayMonthShortYear,
    Compact,
    Iso,
    YearFirst,
    DayFirst,         ///< "17/03/2026", "17-03-26"
    MonthFirst,       ///< "3/17/2026"
    ShortYearFirst,   ///< "26/03/17"
    CompactYearFirst, ///< "20260317"
    Named,            ///< "17. März 2026", "17-Mar-26"
    Counted,          ///< seconds or milliseconds since 1970: see CallMoment
};
enum class DurationForm {
    None,
    Seconds,
    HourMinuteSecond,
    MinuteSecond,
    HourMinute,
    Minutes, ///< "1,5"
    Units,   ///< "1h 2m 3s"
};

struct AmountForm {
    char decimal = ','; ///< the other of comma and point groups thousands
    bool cents = false; ///< the file counts cents instead of euros
};

/// Days since 1970-01-01. "Mi. 06.04.2022" counts: a weekday before the day is passed over.
std::optional<qint32> day(std::string_view text, DateForm form);
/// Seconds since midnight of "h:mm" or "h:mm:ss", at most 23:59:59.
std::optional<qint32> timeOfDay(std::string_view text);
/// Seconds. "65.0" seconds are 65; parts of a minute are rounded to a second.
std::optional<qint32> duration(std::string_view text, DurationForm form);
/// What a single call may cost, in 1/1,000,000 EUR: sums of millions of calls stay within 64 bits.
constexpr qint64 mostAmount = 10'000'000'000'000;
/// 1/1,000,000 EUR, at most six decimals (eight of cents), exact. An empty cell is no amount.
std::optional<qint64> amount(std::string_view text, AmountForm form);

/// The form that a day has, None when it has none of them. Of "03/02/2026" the first of openDates.
DateForm dateFormOf(std::string_view text);
/// The forms among which the cells of a column decide, not one cell.
constexpr DateForm openDates[] = {DateForm::DayFirst, DateForm::MonthFirst, DateForm::ShortYearFirst};
std::string_view trimmed(std::string_view text);
/// Trimmed, and without what keeps a spreadsheet from taking a number for an amount: ="0221…", '0221…
std::string_view textOf(std::string_view cell);
} // namespace CallValues
