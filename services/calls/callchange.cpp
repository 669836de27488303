#include "callchange.h"

#include "durable.h"
#include "segmentwriter.h"
#include "storeerror.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// What the source says of itself once its rows are known.
void describe(CallSource &source, const Segment &segment)
{
    const SegmentLayout &layout = segment.layout();
    const SegmentLayout::Column &start = layout.columns[size_t(CallColumn::Start)];
    source.rows = layout.rows;
    source.repeated = layout.repeated.count;
    source.seconds = layout.seconds;
    source.net = Money::fromUnits(layout.net);
    if (layout.rows > 0) {
        source.from = QDate(1970, 1, 1).addDays(start.least / 86400);
        source.to = QDate(1970, 1, 1).addDays(start.most / 86400);
    }
}
} // namespace

Result<void> CallChange::begin(std::chrono::milliseconds wait)
{
    if (const auto failed = m_lock.acquire(StoreError::toPath(path(u"import.lock"_s)), wait))
        return fail(StoreError::fromPlatform(*failed));
    if (const auto loaded = m_store.load(); !loaded)
        return fail(loaded.error());
    manifest = m_store.m_manifest;
    removeLeftovers();
    return {};
}

Result<void> CallChange::write(CallManifest::Entry &entry, const CallTable &table, const std::vector<quint32> &repeated)
{
    const QString file = path(entry.segmentName());
    if (const auto written = SegmentWriter::write(file, table, repeated); !written)
        return written;
    const auto segment = Segment::open(file);
    if (!segment)
        return fail(segment.error());
    describe(entry.source, **segment);
    m_written[entry.segmentName()] = *segment;
    return {};
}

std::shared_ptr<Segment> CallChange::segmentOf(const CallManifest::Entry &entry) const
{
    if (const auto written = m_written.find(entry.segmentName()); written != m_written.end())
        return written->second;
    const auto records = m_store.records();
    for (const CallRecords::Part &part : records->parts())
        if (part.source.id == entry.source.id && part.segment->file() == path(entry.segmentName()))
            return part.segment;
    return nullptr;
}

CallRecords CallChange::before(const CallManifest::Entry &entry) const
{
    std::vector<CallRecords::Part> parts;
    for (const CallManifest::Entry &earlier : manifest.entries) {
        if (earlier.source.id == entry.source.id)
            break;
        if (const auto segment = segmentOf(earlier))
            parts.push_back({earlier.source, segment});
    }
    return CallRecords(std::move(parts));
}

Result<void> CallChange::commit()
{
    if (const auto failed = Platform::syncFolder(StoreError::toPath(m_store.m_folder)))
        return fail(StoreError::fromPlatform(*failed));
    if (const auto written = manifest.write(m_store.m_folder); !written)
        return written;
    if (const auto loaded = m_store.load(); !loaded)
        return loaded;
    removeLeftovers();
    return {};
}

void CallChange::removeLeftovers() const
{
    QStringList live;
    for (const CallManifest::Entry &entry : manifest.entries)
        live << entry.segmentName();
    QDir folder(m_store.m_folder);
    for (const QString &name : folder.entryList({u"*.seg"_s, u".*.tmp"_s}, QDir::Files | QDir::Hidden))
        if (!live.contains(name))
            folder.remove(name);
}
