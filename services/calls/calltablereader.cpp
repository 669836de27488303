#include "callencoding.h"
#include "calltable.h"

#include <QUtf8StringView>
#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>
#include <utility>

namespace
{
constexpr size_t pieceBytes = 2 << 20;
constexpr size_t mostDictionary = size_t(3) << 30;

/// One thread's hands: its own dictionaries, and the columns of the piece it is at.
class Worker
{
public:
    CallTable::Part pack(qint64 rows)
    {
        CallTable::Part part;
        part.rows = rows;
        resolveNumbers();
        for (size_t c = 0; c < callColumns; ++c) {
            part.columns[c] = PackedColumn::of(m_columns[c]);
            m_columns[c].clear();
        }
        return part;
    }

    void take(const CallRow &row)
    {
        const auto number = [this](CallColumn column, qint64 value) { m_columns[size_t(column)].push_back(value); };
        number(CallColumn::Start, qint64(row.day) * 86400 + row.time);
        number(CallColumn::Seconds, row.seconds);
        number(CallColumn::Net, row.net);
        number(CallColumn::Gross, row.gross);
        const auto text = [this](CallColumn column, std::string_view cell) {
            m_columns[size_t(column)].push_back(texts[size_t(column) - firstCallText].add(cell));
        };
        text(CallColumn::Line, row.line);
        text(CallColumn::Extension, row.extension);
        text(CallColumn::CostCentre, row.costCentre);
        text(CallColumn::Destination, row.destination);
        text(CallColumn::Kind, row.kind);
        m_numbers += row.number;
        m_numberEnds.push_back(m_numbers.size());
    }

    bool isFull() const { return texts[size_t(CallColumn::Number) - firstCallText].bytes().size() > mostDictionary; }

    std::array<StringPool, callTexts> texts; ///< as the file has them

private:
    /// There are many different ones: looked up together.
    void resolveNumbers()
    {
        std::vector<std::string_view> numbers;
        for (size_t begin = 0; const size_t end : m_numberEnds) {
            numbers.push_back(std::string_view(m_numbers).substr(begin, end - begin));
            begin = end;
        }
        std::vector<qint64> &codes = m_columns[size_t(CallColumn::Number)];
        codes.resize(numbers.size());
        texts[size_t(CallColumn::Number) - firstCallText].add(numbers, codes.data());
        m_numbers.clear();
        m_numberEnds.clear();
    }

    std::array<std::vector<qint64>, callColumns> m_columns;
    std::string m_numbers; ///< of the piece, one behind the other
    std::vector<size_t> m_numberEnds;
};

struct Piece {
    size_t begin = 0, end = 0;
    size_t worker = 0;
    EvnPart read;
    CallTable::Part part;
    std::vector<CallTable::LineRun> lines; ///< rows and lines within the piece
};

/// The texts of `own` go into `pool`, in UTF-8; what each of them is numbered there.
std::vector<qint64> joined(StringPool &pool, StringPool own)
{
    std::vector<qint64> codes(own.size());
    const bool isUtf8 =
        QUtf8StringView(own.bytes().data(), qsizetype(own.bytes().size())).isValidUtf8(); // as the NUL between are
    if (isUtf8 && pool.size() == 0) {
        pool = std::move(own);
        std::iota(codes.begin(), codes.end(), 0);
    } else if (isUtf8) {
        std::vector<std::string_view> texts(codes.size());
        for (quint32 code = 0; code < own.size(); ++code)
            texts[code] = own.text(code);
        pool.add(texts, codes.data());
    } else {
        std::string buffer;
        for (quint32 code = 0; code < own.size(); ++code)
            codes[code] = pool.add(CallEncoding::utf8(own.text(code), buffer));
    }
    return codes;
}

class Reading
{
public:
    Reading(std::string_view text, const EvnLayout &layout, const CallTableReader::Options &options)
        : m_text(text), m_layout(layout), m_options(options), m_begin(EvnReader::begin(text, layout))
    {
    }

    /// Cut at line ends, a piece to whoever is free. False when quotes go on across a cut: then it has to be read in order.
    bool readAtOnce(size_t threads)
    {
        cut();
        if (m_pieces.size() < 2)
            return false;
        m_workers = std::vector<Worker>(threads);
        std::atomic<size_t> next = 0;
        onThreads(threads, [&](size_t worker) {
            if (worker == 0)
                beside();
            for (size_t i = next++; i < m_pieces.size() && !isStopped(); i = next++) {
                readPiece(m_pieces[i], worker);
                if (m_pieces[i].read.end != m_pieces[i].end)
                    m_crossed = true;
            }
        });
        return !m_crossed;
    }

    void readInOrder()
    {
        m_crossed = false;
        m_done = 0;
        m_pieces.clear();
        m_workers = std::vector<Worker>(1);
        beside();
        for (size_t at = m_begin.offset; at < m_text.size() && !isStopped(); at = m_pieces.back().read.end) {
            m_pieces.emplace_back();
            m_pieces.back().begin = at;
            m_pieces.back().end = std::min(at + pieceBytes, m_text.size());
            readPiece(m_pieces.back(), 0);
        }
    }

    bool isTooLong() const
    {
        qint64 rows = 0;
        for (const Piece &piece : m_pieces)
            rows += piece.part.rows;
        return m_full || rows > 0xFFFFFFF0;
    }

    /// The dictionaries of all threads become one, in UTF-8.
    void joinTexts(CallTable &table)
    {
        std::vector<std::array<std::vector<qint64>, callTexts>> codes(m_workers.size());
        std::atomic<size_t> next = 0;
        onThreads(m_workers.size(), [&](size_t) {
            // The numbers, by far the most, are one thread's work; the others are the other's.
            for (size_t step = next++; step < callTexts; step = next++) {
                const size_t t = (step + size_t(CallColumn::Number) - firstCallText) % callTexts;
                for (size_t w = 0; w < m_workers.size(); ++w)
                    codes[w][t] = joined(table.texts[t], std::exchange(m_workers[w].texts[t], StringPool()));
            }
        });
        next = 0;
        onThreads(m_workers.size(), [&](size_t) {
            for (size_t i = next++; i < m_pieces.size(); i = next++)
                renumber(m_pieces[i].part, codes[m_pieces[i].worker]);
        });
    }

    EvnSummary collect(CallTable &table)
    {
        EvnSummary summary;
        summary.hasNet = m_layout.net >= 0;
        summary.hasGross = m_layout.gross >= 0;
        qint64 lines = m_begin.line - 1;
        for (Piece &piece : m_pieces) {
            for (const CallTable::LineRun &run : piece.lines)
                table.lines.push_back({quint32(table.rows + run.row), lines + run.line});
            table.rows += piece.part.rows;
            summary.append(piece.read.summary, lines);
            lines += piece.read.lines;
            table.parts.push_back(std::move(piece.part));
        }
        return summary;
    }

    bool isStopped() const { return m_crossed || m_full || m_options.stop.stop_requested(); }

private:
    template <typename Work>
    static void onThreads(size_t threads, Work work)
    {
        std::vector<std::jthread> others;
        for (size_t i = 1; i < threads; ++i)
            others.emplace_back([&work, i] { work(i); });
        work(0);
    }

    void beside()
    {
        if (m_options.beside && !std::exchange(m_besideDone, true))
            m_options.beside();
    }

    void cut()
    {
        for (size_t at = m_begin.offset; at < m_text.size(); at = m_pieces.back().end) {
            const size_t found = m_text.size() - at > pieceBytes ? m_text.find('\n', at + pieceBytes) : std::string_view::npos;
            m_pieces.emplace_back();
            m_pieces.back().begin = at;
            m_pieces.back().end = found == std::string_view::npos ? m_text.size() : found + 1;
        }
    }

    void readPiece(Piece &piece, size_t worker)
    {
        Worker &hands = m_workers[worker];
        piece.worker = worker;
        quint32 rows = 0;
        qint64 expected = -1;
        piece.read = EvnReader::readPart(m_text, piece.begin, piece.end, m_layout, [&](const CallRow &row) {
            if (row.fileLine != expected)
                piece.lines.push_back({rows, row.fileLine});
            expected = row.fileLine + 1;
            ++rows;
            hands.take(row);
        });
        piece.part = hands.pack(rows);
        if (hands.isFull())
            m_full = true;
        m_done += qint64(piece.end - piece.begin);
        if (m_options.progress)
            m_options.progress(m_done);
    }

    static void renumber(CallTable::Part &part, const std::array<std::vector<qint64>, callTexts> &codes)
    {
        std::vector<qint64> numbers(size_t(part.rows));
        for (size_t t = 0; t < callTexts; ++t) {
            PackedColumn &column = part.columns[firstCallText + t];
            PackedInts::unpack(column.bytes.data(), column.width, column.least, numbers.size(), numbers.data());
            for (qint64 &code : numbers)
                code = codes[t][size_t(code)];
            column = PackedColumn::of(numbers);
        }
    }

    std::string_view m_text;
    const EvnLayout &m_layout;
    const CallTableReader::Options &m_options;
    EvnReader::Begin m_begin;
    std::vector<Piece> m_pieces;
    std::vector<Worker> m_workers;
    std::atomic<qint64> m_done = 0;
    bool m_besideDone = false;
    std::atomic<bool> m_crossed = false, m_full = false;
};
} // namespace

Result<CallTableReader::Read> CallTableReader::read(std::string_view text, const EvnLayout &layout, const Options &options)
{
    Reading reading(text, layout, options);
    const bool atOnce = options.threads > 1 && reading.readAtOnce(size_t(options.threads));
    if (!atOnce && !options.stop.stop_requested())
        reading.readInOrder();
    if (options.stop.stop_requested())
        return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    if (reading.isTooLong())
        return fail(Error::Kind::Invalid, QStringLiteral("evn_too_long"));
    Read read;
    reading.joinTexts(read.table);
    read.summary = reading.collect(read.table);
    return read;
}
