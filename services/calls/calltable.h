#pragma once
#include "evnreader.h"
#include "packedints.h"
#include "stringpool.h"

#include <array>

/// The columns of a call, as they lie in memory and in a segment. Texts are numbers of a dictionary, one per column.
enum class CallColumn {
    Start,   ///< wall seconds since 1970-01-01 00:00, local
    Seconds, ///< duration
    Net,     ///< 1/1,000,000 EUR
    Gross,
    Line,
    Extension,
    CostCentre,
    Number,
    Destination,
    Kind,
};
constexpr int callColumns = 10;
constexpr int firstCallText = int(CallColumn::Line);
constexpr int callTexts = callColumns - firstCallText;

/// Calls of one source in the source's order, packed: about twenty bytes each.
struct CallTable {
    /// Calls that follow each other.
    struct Part {
        qint64 rows = 0;
        std::array<PackedColumn, callColumns> columns;
    };
    /// From this row on, row and line of the source count up together.
    struct LineRun {
        quint32 row = 0;
        qint64 line = 0;
    };
    std::vector<Part> parts;
    std::array<StringPool, callTexts> texts; ///< UTF-8
    std::vector<LineRun> lines;
    qint64 rows = 0;

    /// All numbers of a column.
    template <typename Take> ///< void(std::span<const qint64>)
    void eachPart(CallColumn column, Take take) const
    {
        std::vector<qint64> numbers;
        for (const Part &part : parts) {
            const PackedColumn &packed = part.columns[size_t(column)];
            numbers.resize(size_t(part.rows));
            PackedInts::unpack(packed.bytes.data(), packed.width, packed.least, numbers.size(), numbers.data());
            take(std::span<const qint64>(numbers));
        }
    }
};

/// Reads a whole file into a table, on as many threads as are given: the file is cut at line ends, each piece read by itself.
namespace CallTableReader
{
struct Options {
    int threads = 2;
    std::function<void(qint64 bytes)> progress; ///< called from any of the threads with what has been read so far
    std::function<void()> beside;               ///< work of one of the threads before it takes pieces
    std::stop_token stop;
};
struct Read {
    CallTable table;
    EvnSummary summary;
};
/// Errors: Cancelled/cancelled; Invalid/evn_too_long for more than four billion rows.
Result<Read> read(std::string_view text, const EvnLayout &layout, const Options &options);
} // namespace CallTableReader
