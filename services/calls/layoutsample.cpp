#include "layoutsample.h"

#include "callmoment.h"
#include "recordsplitter.h"

#include <algorithm>

using CallValues::trimmed;

namespace
{
constexpr size_t sampleRows = 400;
constexpr int enoughHeadings = 2;

/// A cell that no heading is.
bool isValue(std::string_view text)
{
    return CellShape::isWhole(text) || CellShape::isDay(text) || CellShape::isTime(text) || CellShape::isNumber(text) ||
           CellShape::isDecimal(text);
}

using Fields = std::vector<std::string_view>;

bool isMoment(std::string_view text)
{
    return CellShape::isWhole(text) || CellShape::isDay(text);
}

/// Empty when the record is none of headings.
std::vector<QString> headingsOf(const Fields &fields, const TextShape &shape)
{
    std::vector<QString> headings;
    if (std::ranges::any_of(fields, isValue))
        return headings;
    int known = 0;
    for (const std::string_view field : fields) {
        headings.push_back(shape.decoded(field));
        known += CallColumns::of(headings.back()) != CallField::Ignored;
    }
    if (known < enoughHeadings)
        headings.clear();
    return headings;
}

/// The same headings once more, for the next block.
bool isAgain(const Fields &fields, const std::vector<QString> &headings, const TextShape &shape)
{
    return !headings.empty() && shape.decoded(fields.front()) == headings.front() &&
           shape.decoded(fields.back()) == headings.back() && std::ranges::none_of(fields, isValue);
}

/// A sum, or a line of text between the blocks.
bool isNoCall(const Fields &fields, const TextShape &shape)
{
    const auto isFilled = [](std::string_view field) { return !trimmed(field).empty(); };
    const auto first = std::ranges::find_if(fields, isFilled);
    return first == fields.end() || CallColumns::isTrailer(shape.decoded(*first)) ||
           (fields.size() > 2 && std::ranges::count_if(fields, isFilled) == 1 && !isMoment(*first));
}
} // namespace

LayoutSample LayoutSample::of(std::string_view text, const EvnLayout &layout)
{
    const TextShape &shape = layout.shape;
    LayoutSample sample;
    sample.columns.resize(shape.columns);
    RecordSplitter records(text.substr(shape.begin), shape.delimiter, shape.firstLine);
    bool looking = layout.callRecords.empty(); // for headings: before the first row with a day
    for (size_t rows = 0; rows < sampleRows && records.next();) {
        const auto &fields = records.fields();
        if (fields.size() != shape.columns || !layout.isCall(fields.front()))
            continue;
        if (looking) {
            sample.headings = headingsOf(fields, shape);
            looking = sample.headings.empty() && std::ranges::none_of(fields, isMoment);
            if (!sample.headings.empty()) {
                sample.headingOffset = records.offset();
                sample.headingLine = records.line();
                for (auto &column : sample.columns)
                    column.clear();
                rows = 0;
                continue;
            }
        }
        if (isNoCall(fields, shape) || isAgain(fields, sample.headings, shape)) // a few rows must not look worse for it
            continue;
        for (size_t i = 0; i < shape.columns; ++i)
            sample.columns[i].emplace_back(fields[i]);
        ++rows;
    }
    return sample;
}

bool LayoutSample::all(int column, const Is &is) const
{
    const auto &values = columns[size_t(column)];
    const auto mostBad = [](size_t cells) { return std::max<size_t>(1, cells / 10); };
    size_t fitting = 0, bad = 0;
    for (const std::string &cell : values) {
        if (trimmed(cell).empty())
            continue;
        ++(is(cell) ? fitting : bad);
        if (bad > mostBad(values.size()))
            return false;
    }
    return fitting > bad && bad <= mostBad(fitting + bad);
}

bool LayoutSample::allOrNone(int column, const Is &is) const
{
    const auto &cells = columns[size_t(column)];
    return all(column, is) || std::all_of(cells.begin(), cells.end(), [](const std::string &c) { return trimmed(c).empty(); });
}

bool LayoutSample::isFilled(int column) const
{
    const auto &cells = columns[size_t(column)];
    const auto empty = std::count_if(cells.begin(), cells.end(), [](const std::string &c) { return trimmed(c).empty(); });
    return empty <= std::ptrdiff_t(cells.size() / 10);
}

CallValues::DateForm CellShape::wholeFormOf(std::string_view text)
{
    using CallValues::DateForm;
    // "Mar" is Tuesday and March: a month goes before.
    for (int form = int(DateForm::DayMonthYear); form <= int(DateForm::Counted); ++form)
        if (CallMoment::of(text, DateForm(form)))
            return DateForm(form);
    return DateForm::None;
}

bool CellShape::isWhole(std::string_view text)
{
    const auto form = wholeFormOf(text);
    return form != CallValues::DateForm::None && form != CallValues::DateForm::Counted;
}

bool CellShape::isCounted(std::string_view text)
{
    return CallMoment::of(text, CallValues::DateForm::Counted).has_value();
}

bool CellShape::isDay(std::string_view text)
{
    return CallValues::dateFormOf(text) != CallValues::DateForm::None;
}

bool CellShape::isTime(std::string_view text)
{
    return CallMoment::clock(text).has_value();
}

bool CellShape::isNumber(std::string_view text)
{
    text = CallValues::textOf(text);
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

bool CellShape::isDecimal(std::string_view text)
{
    return text.find_first_of(".,") != std::string_view::npos &&
           (CallValues::amount(text, {',', false}) || CallValues::amount(text, {'.', false}));
}
