#include "callchange.h"
#include "callhash.h"
#include "callrepeats.h"
#include "mappedtext.h"
#include "segmenttable.h"

#include <QFile>

namespace
{
/// The rows of the source's file, if it is still the same.
Result<CallTable> readAgain(const CallManifest::Entry &entry, const std::stop_token &stop)
{
    MappedText source;
    if (const auto opened = source.open(entry.source.path); !opened)
        return fail(opened.error());
    CallTableReader::Options options;
    QString sha256;
    options.stop = stop;
    options.beside = [&] { sha256 = CallHash::sha256(source.bytes(), stop); };
    auto read = CallTableReader::read(source.text(), entry.layout, options);
    if (!read)
        return fail(read.error());
    if (sha256 != entry.source.sha256)
        return fail(Error::Kind::Storage, QStringLiteral("evn_source_changed"), entry.source.path);
    return std::move(read->table);
}
} // namespace

Result<QList<CallSource>> CallStore::repair(std::stop_token stop)
{
    CallChange change(*this);
    if (const auto begun = change.begin(standardWait); !begun)
        return fail(begun.error());
    QList<CallSource> lost;
    bool changed = false;
    for (CallManifest::Entry &entry : change.manifest.entries) {
        const auto segment = change.segmentOf(entry);
        if (segment && segment->verify())
            continue;
        setAside(entry);
        const auto table = readAgain(entry, stop);
        if (!table && table.error().kind == Error::Kind::Cancelled)
            return fail(table.error());
        if (!table) {
            lost << entry.source;
            continue;
        }
        std::vector<quint32> repeated;
        if (entry.once) {
            auto found = CallRepeats::of(*table, change.before(entry), stop);
            if (!found)
                return fail(found.error());
            repeated = *std::move(found);
        }
        ++entry.generation;
        if (const auto written = change.write(entry, *table, repeated); !written)
            return fail(written.error());
        changed = true;
    }
    if (const auto done = changed ? change.commit() : load(); !done)
        return fail(done.error());
    return lost;
}

/// Kept to be looked at; the next repair of the same source replaces it.
void CallStore::setAside(const CallManifest::Entry &entry) const
{
    const QString file = m_folder + QLatin1Char('/') + entry.segmentName(), aside = file + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(file, aside);
}

Result<void> CallStore::remove(const QString &id)
{
    CallChange change(*this);
    if (const auto begun = change.begin(standardWait); !begun)
        return fail(begun.error());
    const bool known = change.manifest.find(id);
    change.manifest.entries.removeIf([&id](const CallManifest::Entry &entry) { return entry.source.id == id; });
    if (!known)
        return {};
    for (CallManifest::Entry &entry : change.manifest.entries) {
        const auto segment = change.segmentOf(entry);
        if (!entry.once || !segment || entry.source.repeated == 0)
            continue;
        const CallTable table = SegmentTable::of(*segment);
        const auto repeated = CallRepeats::of(table, change.before(entry), {});
        if (!repeated)
            return fail(repeated.error());
        if (qint64(repeated->size()) == entry.source.repeated)
            continue;
        ++entry.generation;
        if (const auto written = change.write(entry, table, *repeated); !written)
            return fail(written.error());
    }
    return change.commit();
}
