#include "callstore.h"

#include "callchange.h"
#include "callhash.h"
#include "callrepeats.h"
#include "durable.h"
#include "layoutmemory.h"
#include "mappedtext.h"
#include "storeerror.h"
#include "volume.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace
{
Error in(const Error &error, const QString &file)
{
    return error.detail.isEmpty() ? Error::make(error.kind, error.code, file) : error;
}

bool isSame(const CallManifest &a, const CallManifest &b)
{
    return std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                      [](const CallManifest::Entry &x, const CallManifest::Entry &y) {
                          return x.source == y.source && x.generation == y.generation && x.once == y.once;
                      });
}

/// How the file is read: as somebody says, as it tells by itself, or as was said of the last one of its kind.
Result<void> settle(CallImportReport &report, const CallImport &import, std::string_view text)
{
    const auto guess = LayoutGuess::of(text);
    if (!guess && !import.layout)
        return fail(guess.error());
    if (guess) {
        report.layout = guess->layout;
        report.questions = guess->questions;
    }
    if (!report.questions.isEmpty()) {
        report.kind = LayoutMemory::kindOf(text, report.layout, QFileInfo(import.file).fileName());
        const auto known = import.remembered.constFind(report.kind);
        if (known != import.remembered.cend() && !import.layout)
            if (const auto layout = LayoutMemory::applied(*known, *guess, text)) {
                report.layout = *layout;
                report.likeLast = true;
            }
    }
    if (import.layout)
        report.layout = *import.layout;
    return {};
}
} // namespace

Result<std::unique_ptr<CallStore>> CallStore::open(const QString &folder)
{
    if (Platform::isNetworkVolume(StoreError::toPath(folder))) // mapped files end a process when a share goes away
        return fail(Error::Kind::Storage, u"database_on_network"_s, folder);
    if (const auto failed = Platform::makeOwnerFolder(StoreError::toPath(folder)))
        return fail(StoreError::fromPlatform(*failed));
    std::unique_ptr<CallStore> store(new CallStore(folder));
    // Whoever holds the lock has segments on their way to the manifest.
    if (!CallChange(*store).begin(std::chrono::milliseconds(0)))
        if (const auto loaded = store->load(); !loaded)
            return fail(loaded.error());
    return store;
}

Result<void> CallStore::load()
{
    auto manifest = CallManifest::read(m_folder);
    if (!manifest)
        return fail(manifest.error());
    const std::lock_guard lock(m_mutex);
    if (m_records && m_broken.isEmpty() && isSame(m_manifest, *manifest) &&
        m_records->checked()) // with the dictionaries that were made for it
        return {};
    std::vector<CallRecords::Part> parts;
    QList<CallSource> broken;
    for (const CallManifest::Entry &entry : std::as_const(manifest->entries)) {
        const QString file = m_folder + u'/' + entry.segmentName();
        std::shared_ptr<Segment> segment;
        if (m_records)
            for (const CallRecords::Part &part : m_records->parts())
                if (part.segment->file() == file && !part.segment->isDamaged())
                    segment = part.segment;
        if (!segment)
            if (const auto opened = Segment::open(file))
                segment = *opened;
        if (segment && segment->rows() == entry.source.rows)
            parts.push_back({entry.source, segment});
        else
            broken << entry.source;
    }
    m_manifest = *manifest;
    m_broken = broken;
    m_records = std::make_shared<CallRecords>(std::move(parts), m_costCentres);
    return {};
}

void CallStore::setCostCentres(const CostCentres &rules)
{
    const std::lock_guard lock(m_mutex);
    if (m_costCentres == rules)
        return;
    m_costCentres = rules;
    m_records = std::make_shared<CallRecords>(m_records->parts(), rules);
}

std::shared_ptr<const CallRecords> CallStore::records() const
{
    const std::lock_guard lock(m_mutex);
    return m_records;
}

QList<CallSource> CallStore::broken() const
{
    const std::lock_guard lock(m_mutex);
    return m_broken;
}

Result<void> CallStore::refresh()
{
    return load();
}

Result<CallImportReport> CallStore::import(const CallImport &import)
{
    CallChange change(*this);
    if (const auto begun = change.begin(import.wait); !begun)
        return fail(begun.error());
    MappedText source;
    if (const auto opened = source.open(import.file); !opened)
        return fail(opened.error());
    const std::string_view text = source.text();

    CallImportReport report;
    if (const auto settled = settle(report, import, text); !settled)
        return fail(in(settled.error(), import.file));
    QString sha256;
    const auto already = [&] {
        for (const CallManifest::Entry &entry : std::as_const(change.manifest.entries))
            if (entry.source.sha256 == sha256 && change.segmentOf(entry)) {
                report.outcome = CallImportReport::Outcome::Already;
                report.source = entry.source;
            }
        return report.outcome == CallImportReport::Outcome::Already;
    };
    // Hashed first only where that may spare the reading.
    if (std::any_of(change.manifest.entries.begin(), change.manifest.entries.end(),
                    [&](const CallManifest::Entry &entry) { return entry.source.bytes == qint64(source.bytes().size()); })) {
        sha256 = CallHash::sha256(source.bytes(), import.stop);
        if (!import.stop.stop_requested() && already())
            return report;
    }
    if (!import.layout && !report.likeLast && !report.questions.isEmpty()) {
        report.outcome = CallImportReport::Outcome::Ambiguous;
        return report;
    }
    CallTableReader::Options options;
    options.threads = import.threads;
    options.stop = import.stop;
    if (import.progress)
        options.progress = [&](qint64 done) { import.progress(done, qint64(text.size())); };
    if (sha256.isEmpty())
        options.beside = [&] { sha256 = CallHash::sha256(source.bytes(), import.stop); };
    const auto read = CallTableReader::read(text, report.layout, options);
    if (!read)
        return fail(in(read.error(), import.file));
    report.summary = read->summary;
    report.control = RecordControl::of(report.summary, report.layout);
    if (read->table.rows == 0)
        return fail(Error::Kind::Invalid, QStringLiteral("evn_no_rows"), import.file);

    CallManifest::Entry entry;
    entry.layout = report.layout;
    const QFileInfo info(import.file);
    entry.source.id = sha256.left(32);
    entry.source.name = import.name.isEmpty() ? info.fileName() : import.name;
    entry.source.path = info.absoluteFilePath();
    entry.source.sha256 = sha256;
    entry.source.bytes = qint64(source.bytes().size());
    entry.once = import.overlap == CallImport::Overlap::Once;
    std::vector<quint32> repeated;
    if (import.overlap != CallImport::Overlap::Keep) {
        auto found = CallRepeats::of(read->table, *records(), import.stop); // broken ones aside
        if (!found)
            return fail(found.error());
        if (!found->empty() && import.overlap == CallImport::Overlap::Ask) {
            report.outcome = CallImportReport::Outcome::Overlaps;
            report.source = entry.source;
            report.source.rows = read->table.rows;
            report.source.repeated = qint64(found->size());
            return report;
        }
        repeated = *std::move(found);
    }
    if (const CallManifest::Entry *broken = change.manifest.find(entry.source.id)) {
        entry.generation = broken->generation + 1;
        change.manifest.entries.removeIf([&](const CallManifest::Entry &e) { return e.source.id == entry.source.id; });
    }
    entry.source.refused = read->summary.refused;
    entry.source.hasNet = read->summary.hasNet;
    entry.source.end = RecordControl::word(report.control.end);
    for (const EvnSummary::Control &record : std::as_const(read->summary.control))
        entry.control.append({record.line, report.layout.shape.decoded({record.text.constData(), size_t(record.text.size())})});
    if (const auto written = change.write(entry, read->table, repeated); !written)
        return fail(written.error());
    change.manifest.entries.append(entry);
    if (const auto committed = change.commit(); !committed)
        return fail(committed.error());
    report.source = entry.source;
    return report;
}
