#include "callrepeats.h"

#include "callnumber.h"

#include <algorithm>

namespace
{
quint64 mixed(quint64 hash, quint64 value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 31);
}

/// What tells calls apart.
constexpr CallColumn columns[] = {CallColumn::Line,  CallColumn::Extension, CallColumn::Number,
                                  CallColumn::Start, CallColumn::Seconds,   CallColumn::Net};

std::vector<quint64> hashesOf(const StringPool &texts, bool numbers)
{
    std::vector<quint64> hashes(texts.size());
    for (quint32 code = 0; code < texts.size(); ++code) {
        const std::string text = numbers ? CallNumber::canonical(texts.text(code)) : std::string(texts.text(code));
        hashes[code] = text.empty() ? 0 : std::hash<std::string>()(text);
    }
    return hashes;
}

/// Columns of numbers, texts replaced by their hashes, made one of each row.
class RowHash
{
public:
    void add(CallColumn column, quint64 value)
    {
        if (column == CallColumn::Line)
            m_line = value;
        else if (column != CallColumn::Extension)
            m_hash = mixed(m_hash, value);
        else
            m_hash = mixed(m_hash, m_line ? m_line : value); // the extension stands for a line that is not told
    }
    quint64 hash() const { return m_hash; }

private:
    quint64 m_line = 0, m_hash = 0;
};

/// One hash per row, made column by column.
template <typename Read>
void hashRows(std::vector<RowHash> &rows, size_t first, CallColumn column, const std::vector<quint64> *texts, Read numbers)
{
    for (size_t i = 0; i < numbers.size(); ++i)
        rows[first + i].add(column, texts ? (*texts)[size_t(numbers[i])] : quint64(numbers[i]));
}
} // namespace

Result<std::vector<quint32>> CallRepeats::of(const CallTable &table, const CallRecords &known, std::stop_token stop)
{
    CallFilter period;
    qint64 least = 0, most = -1;
    for (const CallTable::Part &part : table.parts) {
        const PackedColumn &start = part.columns[size_t(CallColumn::Start)];
        if (part.rows == 0)
            continue;
        least = most < 0 ? start.least : std::min(least, start.least);
        most = std::max(most, start.most);
    }
    period.from = QDate(1970, 1, 1).addDays(least / 86400);
    period.to = QDate(1970, 1, 1).addDays(most / 86400);
    bool overlaps = false;
    for (const CallRecords::Part &part : known.parts()) {
        const SegmentLayout::Column &start = part.segment->layout().columns[size_t(CallColumn::Start)];
        overlaps = overlaps || (part.segment->rows() > 0 && start.least <= most && start.most >= least);
    }
    std::vector<quint32> repeated;
    if (!overlaps || table.rows == 0)
        return repeated;

    std::vector<quint64> there;
    std::map<CallColumn, std::vector<quint64>> texts;
    for (const CallColumn column : columns)
        if (int(column) >= firstCallText)
            texts[column] = hashesOf(known.texts().of(column).texts, column == CallColumn::Number);
    std::vector<RowHash> rows;
    const auto scanned = known.scan(period, stop, [&](CallScan &block, size_t place) {
        rows.assign(block.size(), {});
        std::array<qint64, CallScan::blockRows> numbers;
        for (const CallColumn column : columns) {
            block.read(column, numbers.data());
            const bool isText = int(column) >= firstCallText;
            if (isText)
                for (quint32 i = 0; i < block.size(); ++i)
                    numbers[i] = known.texts().of(column).codes[place].joint[size_t(numbers[i])];
            hashRows(rows, 0, column, isText ? &texts[column] : nullptr, std::span(numbers.data(), block.size()));
        }
        for (const RowHash &row : rows)
            there.push_back(row.hash());
    });
    if (!scanned)
        return fail(scanned.error());
    std::sort(there.begin(), there.end());

    rows.assign(size_t(table.rows), {});
    for (const CallColumn column : columns) {
        const bool isText = int(column) >= firstCallText;
        const std::vector<quint64> own =
            isText ? hashesOf(table.texts[size_t(column) - firstCallText], column == CallColumn::Number) : std::vector<quint64>();
        size_t first = 0;
        table.eachPart(column, [&](std::span<const qint64> numbers) {
            hashRows(rows, first, column, isText ? &own : nullptr, numbers);
            first += numbers.size();
        });
    }
    std::vector<quint32> taken(there.size(), 0); // at the first of equal ones: how many are matched
    for (quint32 row = 0; row < rows.size(); ++row) {
        const quint64 hash = rows[row].hash();
        const size_t at = size_t(std::lower_bound(there.begin(), there.end(), hash) - there.begin());
        if (at < there.size() && at + taken[at] < there.size() && there[at + taken[at]] == hash) {
            ++taken[at];
            repeated.push_back(row);
        }
    }
    return repeated;
}
