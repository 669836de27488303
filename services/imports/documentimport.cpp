#include "documentimport.h"

#include "callstore.h"
#include "filekind.h"

using namespace Qt::Literals::StringLiterals;
using Outcome = ImportItem::Outcome;

// The frame of an import: every file gets its item, what is ready is archived in groups. What each kind of file tells is in
// documentimportkinds.cpp.

namespace
{
constexpr qsizetype groupSize = 16;
constexpr qsizetype groupBytes = 32 << 20;

bool endsAll(const Error &error)
{
    return error.kind == Error::Kind::Storage;
}
} // namespace

Result<ImportReport> DocumentImport::run(const QStringList &paths, const Told &told, std::stop_token stop,
                                         const std::function<void(const ImportProgress &)> &progress)
{
    m_told = told;
    m_stop = std::move(stop);
    m_report = {};
    m_seen.clear();
    if (const auto tidied = m_parts.archive.tidy(); !tidied)
        return fail(tidied.error());
    auto rows = m_parts.archive.rows();
    if (!rows)
        return fail(rows.error());
    m_rows = *std::move(rows);
    const QStringList files = ReceivedFiles::below(paths);
    ImportProgress now;
    now.total = int(files.size());
    for (const QString &path : files) {
        now.current = path;
        if (progress)
            progress(now);
        if (m_stop.stop_requested())
            break;
        const auto file = ReceivedFiles::read(path);
        if (!file)
            refuse(path, file.error()); // this file alone: the archive is elsewhere
        else if (const auto taken = takeFile(*file, 0); !taken)
            return fail(taken.error());
        if (const auto flushed = flushWhenFull(); !flushed)
            return fail(flushed.error());
        ++now.done;
    }
    if (const auto flushed = flush(); !flushed)
        return fail(flushed.error());
    m_report.cancelled = m_stop.stop_requested();
    if (progress)
        progress(now);
    return m_report;
}

void DocumentImport::refuse(const QString &origin, const Error &error)
{
    ImportItem item;
    item.origin = origin;
    item.error = error;
    m_report.items += item;
}

void DocumentImport::ask(ImportItem item, const QStringList &missing)
{
    item.outcome = Outcome::Asked;
    item.missing = missing;
    m_report.items += item;
}

/// These bytes are here already, or came in this run. A row without figures, whose file was found again after a kill, gets them.
Result<bool> DocumentImport::known(const ReceivedFile &file, ImportItem &item)
{
    item.outcome = Outcome::Already;
    item.error = Error::make(Error::Kind::Conflict, u"import_known"_s, file.origin);
    if (const auto earlier = m_seen.constFind(file.sha256); earlier != m_seen.cend()) {
        item.facts = m_report.items[*earlier].facts;
        return true;
    }
    for (ArchivedDocument &row : m_rows) {
        if (row.receivedSha256 != file.sha256)
            continue;
        if (row.state != ArchivedDocument::State::Kept)
            item.error = Error::make(Error::Kind::Conflict, u"removed_by_rule"_s, file.origin);
        else
            item.path = m_parts.archive.absolutePath(row);
        item.facts.type = row.document.type;
        item.facts.figures = row.figures.value_or(InvoiceFigures{row.document.number, row.document.documentDate, {}, {}, {}, {}});
        if (row.state == ArchivedDocument::State::Kept && row.document.type == Contract::DocumentType::EvnCsv)
            if (const auto calls = takeCalls(item); !calls)
                return fail(calls.error());
        return true;
    }
    return false;
}

/// The same invoice in another file: Conflict/import_same_number. Another one of the same number: import_number_conflict.
std::optional<Error> DocumentImport::sameInvoice(const ImportItem &item) const
{
    const ImportFacts &facts = item.facts;
    if (facts.type != Contract::DocumentType::InvoicePdf)
        return {};
    static const QString unknown = u"?"_s; // fetched from a portal: its rows do not tell
    const auto judge = [&](const QString &sender, const InvoiceFigures &other, const QString &where) -> std::optional<Error> {
        const bool otherSender = !sender.isEmpty() && sender != unknown && !facts.senderId.isEmpty() && sender != facts.senderId;
        if (other.number != facts.figures.number || otherSender)
            return {};
        if (other.issueDate == facts.figures.issueDate && other.gross == facts.figures.gross)
            return Error::make(Error::Kind::Conflict, u"import_same_number"_s, where);
        if (sender != facts.senderId) // not known to be the same sender: numbers like 1001 are everybody's
            return {};
        return Error::make(Error::Kind::Conflict, u"import_number_conflict"_s, where);
    };
    static const QString prefix = u"import:"_s;
    for (const ArchivedDocument &row : m_rows)
        if (row.document.type == facts.type && row.figures)
            if (auto found =
                    judge(row.source.startsWith(prefix) ? row.source.mid(prefix.size()) : unknown, *row.figures, row.path))
                return found;
    for (const Ready &ready : m_ready)
        if (ready.document.document.type == facts.type && ready.figures)
            if (auto found = judge(ready.sender, *ready.figures, m_report.items[ready.item].origin))
                return found;
    return {};
}

void DocumentImport::add(ImportItem item, const ReceivedFile &file, const QString &mediaType)
{
    if (const auto other = sameInvoice(item)) {
        const bool conflict = other->code == u"import_number_conflict";
        item.outcome = conflict ? Outcome::Refused : Outcome::Already;
        item.error = *other;
        m_report.items += item;
        return;
    }
    item.outcome = Outcome::Archived;
    Ready ready;
    ready.item = m_report.items.size();
    ready.sender = item.facts.senderId;
    if (item.facts.type == Contract::DocumentType::InvoicePdf) {
        if (item.facts.currency == u"EUR" || item.facts.currency.isEmpty())
            ready.figures = item.facts.figures;
        else
            item.notes += u"foreign_currency"_s; // sums of the archive are in euros
    }
    ready.document.document = item.facts.document(file.name, mediaType, file.bytes.size(), file.sha256);
    ready.document.bytes = file.bytes;
    item.documentId = ready.document.document.id;
    ready.document.figures = ready.figures;
    m_seen.insert(file.sha256, ready.item);
    m_readyBytes += file.bytes.size();
    m_report.items += item;
    m_ready += ready;
}

Result<void> DocumentImport::flushWhenFull()
{
    return m_ready.size() >= groupSize || m_readyBytes >= groupBytes ? flush() : Result<void>();
}

/// Groups of one sender go into the archive together, so that the row tells the sender.
Result<void> DocumentImport::flush()
{
    while (!m_ready.isEmpty()) {
        const QString sender = m_ready.first().sender;
        QList<Ready> group, rest;
        QList<ArchiveItem> items;
        for (const Ready &ready : std::as_const(m_ready))
            (ready.sender == sender ? group : rest) += ready;
        for (const Ready &ready : std::as_const(group))
            items += ready.document;
        const auto stored = m_parts.archive.store(items, u"import:"_s + sender);
        if (!stored)
            return fail(stored.error());
        m_ready = rest;
        for (qsizetype i = 0; i < group.size(); ++i) {
            ImportItem &item = m_report.items[group[i].item];
            if (const auto &path = stored->at(i); path) {
                item.path = *path;
                if (item.facts.type == Contract::DocumentType::EvnCsv)
                    if (const auto calls = takeCalls(item); !calls)
                        return calls;
            } else if (endsAll(path.error())) {
                return fail(path.error());
            } else {
                item.outcome = Outcome::Refused;
                item.error = path.error();
            }
        }
    }
    m_readyBytes = 0;
    auto rows = m_parts.archive.rows();
    if (!rows)
        return fail(rows.error());
    m_rows = *std::move(rows);
    return {};
}

/// From the archived file, which stays where it is, so that damaged calls can be read again. A kill in between is made good by
/// the next import of the same file, and by the window.
Result<void> DocumentImport::takeCalls(ImportItem &item)
{
    if (!m_parts.calls)
        return {};
    CallImport import;
    import.file = item.path;
    import.overlap = CallImport::Overlap::Once;
    import.stop = m_stop;
    const auto report = m_parts.calls->import(import);
    if (report &&
        (report->outcome == CallImportReport::Outcome::Imported || report->outcome == CallImportReport::Outcome::Already))
        item.calls = report->source.rows;
    else
        item.notes += u"calls_not_taken"_s;
    return {};
}
