#include "segment.h"

#include "crc32c.h"

#include <algorithm>

namespace
{
/// Nobody's footer is larger, and a wrong length must not take all memory.
constexpr quint64 mostFooter = 64 << 20;

quint64 number(const QByteArray &bytes, qsizetype at)
{
    quint64 value = 0;
    std::memcpy(&value, bytes.constData() + at, sizeof value);
    return value;
}
} // namespace

Result<std::shared_ptr<Segment>> Segment::open(const QString &file)
{
    std::shared_ptr<Segment> segment(new Segment(file));
    if (!segment->m_file.exists())
        return fail(Error::Kind::Storage, QStringLiteral("segment_missing"), file);
    if (!segment->m_file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"),
                    QStringLiteral("%1: %2").arg(file, segment->m_file.errorString()));
    if (const auto mapped = segment->map(); !mapped)
        return fail(mapped.error());
    return segment;
}

Result<void> Segment::map()
{
    const auto damaged = [this] { return fail(Error::Kind::Storage, QStringLiteral("segment_damaged"), m_name); };
    const qint64 size = m_file.size();
    if (size < SegmentLayout::trailerBytes || !m_file.seek(size - SegmentLayout::trailerBytes))
        return damaged();
    const QByteArray trailer = m_file.read(SegmentLayout::trailerBytes);
    if (trailer.size() != SegmentLayout::trailerBytes || trailer.mid(24) != QByteArray(SegmentLayout::magic.data(), 8))
        return damaged();
    const quint64 length = number(trailer, 0), dataBytes = quint64(size - SegmentLayout::trailerBytes) - length;
    if (number(trailer, 16) != quint64(size) || length > mostFooter || length > quint64(size - SegmentLayout::trailerBytes) ||
        !m_file.seek(qint64(dataBytes)))
        return damaged();
    const QByteArray footer = m_file.read(qint64(length));
    if (quint64(footer.size()) != length || crc32c(footer.constData(), size_t(length)) != number(trailer, 8))
        return damaged();
    const auto layout = SegmentLayout::fromFooter(footer);
    if (!layout || layout->dataBytes != dataBytes)
        return damaged();
    m_layout = *layout;
    if (dataBytes > 0)
        m_bytes = m_file.map(0, qint64(dataBytes));
    if (dataBytes > 0 && !m_bytes)
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"),
                    QStringLiteral("%1: %2").arg(m_name, m_file.errorString()));
    m_good = std::make_unique<std::atomic<bool>[]>(m_layout.crc.size());
    return {};
}

/// The bytes, when their blocks are right. Nothing to read is nothing, too.
const uchar *Segment::touch(quint64 offset, quint64 size) const
{
    if (size == 0)
        return nullptr;
    constexpr quint64 block = SegmentLayout::blockBytes;
    for (quint64 i = offset / block; i <= (offset + size - 1) / block; ++i) {
        if (m_good[i].load(std::memory_order_relaxed))
            continue;
        const quint64 begin = i * block;
        if (crc32c(m_bytes + begin, size_t(std::min(block, m_layout.dataBytes - begin))) != m_layout.crc[i]) {
            m_damaged = true;
            return nullptr;
        }
        m_good[i].store(true, std::memory_order_relaxed);
    }
    return m_bytes + offset;
}

bool Segment::verify() const
{
    if (m_layout.dataBytes > 0)
        touch(0, m_layout.dataBytes);
    return !m_damaged;
}

std::string_view Segment::text(CallColumn column, quint32 code) const
{
    const SegmentLayout::Dictionary &d = dictionary(column);
    const uchar *ends = code < d.count ? touch(d.ends + 4 * quint64(code), 8) : nullptr;
    if (!ends)
        return {};
    quint32 place[2];
    std::memcpy(place, ends, sizeof place);
    if (place[0] >= place[1] || place[1] > d.size)
        return {};
    const uchar *bytes = touch(d.bytes + place[0], place[1] - place[0]);
    return bytes ? std::string_view(reinterpret_cast<const char *>(bytes), place[1] - place[0] - 1) : std::string_view();
}

qint64 Segment::sourceLine(quint32 row) const
{
    const std::span<const quint32> rows = list(m_layout.lineRows);
    const auto after = std::upper_bound(rows.begin(), rows.end(), row);
    if (after == rows.begin())
        return 0;
    const auto run = quint64(after - rows.begin() - 1);
    const uchar *bytes = touch(m_layout.lineNumbers.offset + 8 * run, 8);
    qint64 line = 0;
    if (bytes)
        std::memcpy(&line, bytes, sizeof line);
    return line + (row - rows[run]);
}

std::vector<CallTable::LineRun> Segment::lineRuns() const
{
    std::vector<CallTable::LineRun> runs;
    for (const quint32 row : list(m_layout.lineRows))
        runs.push_back({row, sourceLine(row)});
    return runs;
}

/// Mapped as it lies: offsets are multiples of eight.
std::span<const quint32> Segment::list(const SegmentLayout::List &list) const
{
    const uchar *bytes = touch(list.offset, 4 * quint64(list.count));
    return bytes ? std::span(reinterpret_cast<const quint32 *>(bytes), list.count) : std::span<const quint32>();
}
