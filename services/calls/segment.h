#pragma once
#include "segmentlayout.h"

#include <QFile>
#include <algorithm>
#include <atomic>
#include <memory>

/// One source's calls, mapped from its file; immutable. Length and footer are checked before anything is mapped, each block's CRC
/// when it is first touched. What is damaged reads as noughts and empty texts, and isDamaged() is true from then on: whoever
/// answered from it has to take the answer back. Safe for several threads.
class Segment
{
public:
    /// Errors: Storage/segment_damaged, segment_missing, file_failed; the file in `detail`.
    static Result<std::shared_ptr<Segment>> open(const QString &file);

    const QString &file() const { return m_name; }
    quint32 rows() const { return m_layout.rows; }
    const SegmentLayout &layout() const { return m_layout; }
    bool isDamaged() const { return m_damaged; }
    /// Reads every block. False when one is damaged.
    bool verify() const;

    /// `count` numbers from row `first` on. Codes of texts are below the size of their dictionary.
    template <typename T>
    void read(CallColumn column, quint32 first, quint32 count, T *into) const
    {
        const SegmentLayout::Column &c = m_layout.columns[size_t(column)];
        const uchar *bytes = touch(c.offset + quint64(first) * quint64(c.width), quint64(count) * quint64(c.width));
        PackedInts::unpack(bytes, bytes ? c.width : 0, c.least, count, into);
        // The bytes may hold more than the footer promises, which was looked at: codes index tables, amounts are summed up.
        for (quint32 i = 0; i < count; ++i)
            into[i] = std::clamp(into[i], T(c.least), T(c.most));
    }
    qint64 value(CallColumn column, quint32 row) const
    {
        qint64 number = 0;
        read(column, row, 1, &number);
        return number;
    }

    quint32 textCount(CallColumn column) const { return dictionary(column).count; }
    std::string_view text(CallColumn column, quint32 code) const;
    /// The text of a row.
    std::string_view textAt(CallColumn column, quint32 row) const { return text(column, quint32(value(column, row))); }
    /// The line of the source, from 1.
    qint64 sourceLine(quint32 row) const;
    std::vector<CallTable::LineRun> lineRuns() const;
    std::span<const quint32> repeated() const { return list(m_layout.repeated); }
    std::span<const quint32> folded() const { return list(m_layout.folded); }

private:
    explicit Segment(const QString &file) : m_name(file), m_file(file) {}
    Result<void> map();
    const uchar *touch(quint64 offset, quint64 size) const;
    const SegmentLayout::Dictionary &dictionary(CallColumn column) const
    {
        return m_layout.texts[size_t(column) - firstCallText];
    }
    std::span<const quint32> list(const SegmentLayout::List &list) const;

    QString m_name;
    QFile m_file;
    SegmentLayout m_layout;
    const uchar *m_bytes = nullptr;
    std::unique_ptr<std::atomic<bool>[]> m_good; ///< blocks whose CRC was right
    mutable std::atomic<bool> m_damaged = false;
};
