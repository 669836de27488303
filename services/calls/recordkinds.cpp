#include "recordkinds.h"

#include "callvalues.h"
#include "layoutsample.h"
#include "recordsplitter.h"

#include <algorithm>
#include <map>

namespace
{
using CallValues::trimmed;
constexpr size_t looked = 64 * 1024;
constexpr size_t mostKinds = 12, longestCode = 4;

struct Kind {
    size_t records = 0, timed = 0, places = 0; ///< places: at the begin or end of the file
    size_t width = 0, filled = 0;              ///< of the widest one
};

bool isCode(std::string_view text)
{
    return !text.empty() && text.size() <= longestCode &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

bool isTimed(std::string_view cell)
{
    return CellShape::isWhole(cell) || (CellShape::isTime(cell) && cell.find(':') != std::string_view::npos);
}

void count(Kind &kind, const std::vector<std::string_view> &fields, bool place)
{
    ++kind.records;
    kind.timed += std::ranges::any_of(fields, isTimed);
    kind.places += place;
    if (fields.size() < kind.width) // a record may be cut off
        return;
    kind.width = fields.size();
    kind.filled = size_t(std::ranges::count_if(fields, [](std::string_view field) { return !trimmed(field).empty(); }));
}

/// Behind BOM and `sep=`.
std::pair<size_t, qint64> startOf(std::string_view text)
{
    size_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    if (!text.substr(begin).starts_with("sep="))
        return {begin, 1};
    const size_t end = text.find('\n', begin);
    return {end == std::string_view::npos ? text.size() : end + 1, 2};
}

std::string_view lastLine(std::string_view text)
{
    text = text.substr(0, text.find_last_not_of("\r\n") + 1);
    if (text.size() > looked)
        text.remove_prefix(text.size() - looked);
    return text.substr(text.find_last_of("\r\n") + 1);
}
} // namespace

std::vector<std::string> RecordKinds::detect(std::string_view text, TextShape &shape)
{
    const auto [begin, line] = startOf(text);
    const bool cut = text.size() - begin > looked;
    std::map<std::string, Kind, std::less<>> kinds;
    const auto take = [&](const RecordSplitter &records, bool place) {
        const std::string_view code = trimmed(records.fields().front());
        if (!isCode(code) || records.isBroken())
            return false;
        count(kinds[std::string(code)], records.fields(), place);
        return kinds.size() <= mostKinds;
    };
    RecordSplitter records(text.substr(begin), shape.delimiter, line, std::min(text.size() - begin, looked));
    const std::string_view last = lastLine(text.substr(begin));
    for (bool first = true; records.next(); first = false) {
        const bool end = !cut && records.position() >= text.size() - begin;
        if (!take(records, first || end))
            return {};
    }
    if (cut)
        if (RecordSplitter end(last, shape.delimiter); end.next() && !take(end, true))
            return {};

    const auto main =
        std::ranges::max_element(kinds, {}, [](const auto &entry) { return std::pair(entry.second.timed, entry.second.width); });
    if (main == kinds.end() || main->second.timed == 0)
        return {};
    std::vector<std::string> calls;
    for (const auto &[code, kind] : kinds) {
        const bool untimed = 2 * kind.timed <= kind.records && code != main->first;
        const bool sparse = kind.records == kind.places && 2 * kind.filled <= kind.width;
        const bool lone = code != main->first && kind.records == kind.places && kind.width != main->second.width;
        if (!(untimed && (kind.width != main->second.width || sparse)) && !lone)
            calls.push_back(code);
    }
    if (calls.size() == kinds.size())
        return {};
    shape.begin = begin;
    shape.firstLine = line;
    shape.columns = main->second.width;
    return calls;
}
