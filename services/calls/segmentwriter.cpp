#include "segmentwriter.h"

#include "crc32c.h"
#include "durable.h"
#include "foldedrows.h"
#include "ownerfile.h"
#include "segmentlayout.h"
#include "storeerror.h"

#include <algorithm>
#include <bit>

static_assert(std::endian::native == std::endian::little, "segments are little-endian and mapped as they are");

namespace
{
/// Bytes on their way to the file, a block at a time. After a failure everything else is passed over.
class BlockSink
{
public:
    explicit BlockSink(const Platform::Path &path) : m_failed(m_file.open(path, Platform::OwnerFile::Mode::CreateNew))
    {
        m_block.reserve(SegmentLayout::blockBytes);
    }

    /// Where the bytes begin.
    quint64 add(const void *bytes, size_t size)
    {
        const quint64 begin = m_size;
        const auto *at = static_cast<const char *>(bytes);
        for (m_size += size; size > 0;) {
            const size_t part = std::min(size, size_t(SegmentLayout::blockBytes) - m_block.size());
            m_block.append(at, part);
            at += part;
            size -= part;
            if (m_block.size() == SegmentLayout::blockBytes)
                flush();
        }
        return begin;
    }
    quint64 align()
    {
        static constexpr char zeros[8] = {};
        add(zeros, size_t(-qint64(m_size) & 7));
        return m_size;
    }
    void flush()
    {
        if (m_block.empty())
            return;
        crc.push_back(crc32c(m_block.data(), m_block.size()));
        raw(m_block);
        m_block.clear();
    }
    void raw(std::string_view bytes)
    {
        if (!m_failed)
            m_failed = m_file.write(bytes.data(), bytes.size());
    }
    Platform::Failed finish()
    {
        if (!m_failed)
            m_failed = m_file.sync();
        if (Platform::Failed atClose = m_file.close(); !m_failed)
            m_failed = atClose;
        return m_failed;
    }
    std::vector<quint32> crc;

private:
    Platform::OwnerFile m_file;
    Platform::Failed m_failed;
    std::string m_block;
    quint64 m_size = 0;
};

template <typename T>
SegmentLayout::List addList(BlockSink &sink, const std::vector<T> &list)
{
    sink.align();
    return {sink.add(list.data(), list.size() * sizeof(T)), quint32(list.size())};
}

SegmentLayout::Column addColumn(BlockSink &sink, const CallTable &table, CallColumn which)
{
    SegmentLayout::Column column;
    bool first = true;
    for (const CallTable::Part &part : table.parts) {
        if (part.rows == 0)
            continue;
        const PackedColumn &packed = part.columns[size_t(which)];
        column.least = first ? packed.least : std::min(column.least, packed.least);
        column.most = first ? packed.most : std::max(column.most, packed.most);
        first = false;
    }
    column.width = PackedInts::widthFor(quint64(column.most) - quint64(column.least));
    column.offset = sink.align();
    std::vector<uchar> bytes;
    table.eachPart(which, [&](std::span<const qint64> numbers) {
        bytes.clear();
        PackedInts::pack(numbers, column.least, column.width, bytes);
        sink.add(bytes.data(), bytes.size());
    });
    return column;
}

/// The sum of the rows that count.
qint64 sumOf(const CallTable &table, CallColumn column, const std::vector<quint32> &repeated)
{
    qint64 sum = 0;
    quint32 row = 0;
    auto next = repeated.begin();
    table.eachPart(column, [&](std::span<const qint64> numbers) {
        for (const qint64 number : numbers) {
            const bool counts = next == repeated.end() || *next != row;
            sum += counts ? number : 0;
            next += !counts;
            ++row;
        }
    });
    return sum;
}

void addAll(BlockSink &sink, SegmentLayout &layout, const CallTable &table, const std::vector<quint32> &repeated)
{
    layout.rows = quint32(table.rows);
    for (size_t c = 0; c < callColumns; ++c)
        layout.columns[c] = addColumn(sink, table, CallColumn(c));
    for (size_t t = 0; t < callTexts; ++t) {
        const StringPool &pool = table.texts[t];
        SegmentLayout::Dictionary &d = layout.texts[t];
        d.count = pool.size();
        d.size = quint32(pool.bytes().size());
        sink.align();
        d.ends = sink.add(pool.ends().data(), pool.ends().size() * sizeof(quint32));
        sink.align();
        d.bytes = sink.add(pool.bytes().data(), pool.bytes().size());
    }
    std::vector<quint32> rows;
    std::vector<qint64> lines;
    for (const CallTable::LineRun &run : table.lines) {
        rows.push_back(run.row);
        lines.push_back(run.line);
    }
    layout.lineRows = addList(sink, rows);
    layout.lineNumbers = addList(sink, lines);
    layout.folded = addList(sink, FoldedRows::of(table));
    layout.repeated = addList(sink, repeated);
    layout.dataBytes = sink.align();
    layout.seconds = sumOf(table, CallColumn::Seconds, repeated);
    layout.net = sumOf(table, CallColumn::Net, repeated);
    layout.gross = sumOf(table, CallColumn::Gross, repeated);
    sink.flush();
    layout.crc = sink.crc;
}
} // namespace

Result<void> SegmentWriter::write(const QString &file, const CallTable &table, const std::vector<quint32> &repeated)
{
    const Platform::Path path = StoreError::toPath(file);
    BlockSink sink(path);
    SegmentLayout layout;
    addAll(sink, layout, table, repeated);
    const QByteArray footer = layout.toFooter();
    const auto length = quint64(footer.size()), sum = quint64(crc32c(footer.constData(), size_t(footer.size())));
    const quint64 total = layout.dataBytes + length + SegmentLayout::trailerBytes;
    std::string end = footer.toStdString();
    for (const quint64 number : {length, sum, total})
        end.append(reinterpret_cast<const char *>(&number), sizeof number);
    end += SegmentLayout::magic;
    sink.raw(end);
    if (const Platform::Failed failed = sink.finish()) {
        if (failed->reason != Platform::Failure::Reason::Exists)
            (void)Platform::removeFile(path);
        return fail(StoreError::fromPlatform(*failed));
    }
    return {};
}
