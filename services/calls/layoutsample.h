#pragma once
#include "evnlayout.h"

#include <functional>
#include <string>
#include <vector>

/// What a single cell looks like.
namespace CellShape
{
/// Of a day and a time of day in one, None when it is something else. See CallMoment.
CallValues::DateForm wholeFormOf(std::string_view text);
bool isWhole(std::string_view text);
/// Seconds since 1970: a heading must say that it is a time.
bool isCounted(std::string_view text);
bool isDay(std::string_view text);
bool isTime(std::string_view text);
/// A telephone number, also masked: "+49…", "0049…", "023125xxx".
bool isNumber(std::string_view text);
bool isSeconds(std::string_view text);
/// With a decimal mark: "0,0161".
bool isDecimal(std::string_view text);
} // namespace CellShape

/// The first rows of a file, column by column.
struct LayoutSample {
    using Is = std::function<bool(std::string_view)>;
    std::vector<QString> headings; ///< empty: the file has none, or not two that are known
    size_t headingOffset = 0;      ///< bytes behind the layout's begin: lines of the table's width may stand before it
    qint64 headingLine = 0;
    std::vector<std::vector<std::string>> columns;

    /// What is there is of that kind, but for a bad cell in ten (in a small file one), and there is something.
    bool all(int column, const Is &is) const;
    /// Likewise, or there is nothing at all.
    bool allOrNone(int column, const Is &is) const;
    bool isFilled(int column) const; ///< nearly everywhere

    /// Of the records that are calls.
    static LayoutSample of(std::string_view text, const EvnLayout &layout);
};
