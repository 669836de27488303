#include "documentfetch.h"

#include "calls.h"
#include "einvoice.h"
#include "filesink.h"

#include <QFileInfo>

namespace
{
constexpr int atOnce = 4;
constexpr int groupSize = 32;

Error cancelled()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

bool badBytes(const Error &error)
{
    return error.code == QLatin1String("wrong_hash") || error.code == QLatin1String("wrong_size");
}
} // namespace

DocumentFetch::DocumentFetch(Parts parts, QObject *owner, std::stop_token stop,
                             std::function<void(const FetchProgress &)> onProgress)
    : m_parts(std::move(parts)), m_owner(owner), m_stop(std::move(stop)), m_onProgress(std::move(onProgress))
{
}

/// Errors that the next document would meet as well.
bool DocumentFetch::endsAll(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::Auth:
    case Kind::Storage:
    case Kind::Cancelled:
    case Kind::RateLimited:
        return true;
    case Kind::Protocol:
        return error.code.startsWith(QLatin1String("tls_")) || error.code == QLatin1String("captive_portal") ||
               error.code == QLatin1String("redirect_refused") || error.code == QLatin1String("not_http");
    default:
        return false;
    }
}

void DocumentFetch::failed(const QString &id, const Error &error)
{
    m_report.failed.append({id, error});
    if (endsAll(error) && !m_fatal)
        m_fatal = error;
}

void DocumentFetch::stored(const Document &document, const QString &path)
{
    m_report.fetched++;
    m_report.paths.append(path);
    m_progress.done++;
    m_progress.bytes += document.size;
    m_progress.currentTitle = document.title;
    m_onProgress(m_progress);
}

QCoro::Task<Result<FetchReport>> DocumentFetch::run(QList<Document> documents)
{
    const Self self = shared_from_this();
    Result<void> sorted = co_await sortOut(documents);
    if (!m_owner || !sorted)
        co_return fail(sorted ? cancelled() : sorted.error());
    m_onProgress(m_progress);
    QCoro::Task<void> committer = commit(self);
    std::vector<QCoro::Task<void>> workers;
    for (int i = 0; i < atOnce; ++i)
        workers.push_back(work(self));
    for (QCoro::Task<void> &worker : workers)
        co_await worker;
    m_noMore = true;
    m_committerWakes.set();
    co_await committer;
    if (!m_owner || m_stop.stop_requested())
        co_return fail(cancelled());
    for (const Document &document : m_queue)
        m_report.failed.append({document.id, m_fatal.value_or(cancelled())});
    co_return m_report;
}

/// What is held already is counted, the rest is queued.
QCoro::Task<Result<void>> DocumentFetch::sortOut(QList<Document> documents)
{
    const auto work = [documents](LocalStores &stores) -> Result<QList<Document>> {
        QList<Document> list;
        for (const Document &document : documents) {
            const Result<bool> held = stores.archive->holds(document);
            if (!held)
                return fail(held.error());
            if (!*held)
                list.append(document);
        }
        return list;
    };
    Result<QList<Document>> missing = co_await m_parts.library.run(work);
    if (!missing)
        co_return fail(missing.error());
    m_report.alreadyThere = int(documents.size() - missing->size());
    for (const Document &document : *missing) {
        m_queue.push_back(document);
        m_progress.totalBytes += document.size;
    }
    m_progress.total = int(missing->size());
    co_return Result<void>();
}

QCoro::Task<void> DocumentFetch::work(Self self)
{
    while (!self->over() && !self->m_queue.empty()) {
        const Document document = self->m_queue.front();
        self->m_queue.pop_front();
        Result<ArchiveItem> item = co_await download(self, document);
        if (!self->m_owner)
            co_return;
        if (!item) {
            self->failed(document.id, item.error());
        } else {
            self->m_ready.append(*item);
            self->m_committerWakes.set();
        }
    }
}

QCoro::Task<Result<ArchiveItem>> DocumentFetch::download(Self self, Document document)
{
    const auto work = [document](LocalStores &stores) -> Result<QString> { return stores.archive->incomingFile(document); };
    Result<QString> file = co_await self->m_parts.library.run(work);
    if (!self->m_owner || !file)
        co_return fail(file ? cancelled() : file.error());
    const ArchiveItem item{document, *file, {}};
    const auto sink = std::make_shared<FileSink>(self->m_parts.worker, *file, document.sha256);
    // A kill may have come between the last byte and the row.
    if (document.size > 0 && sink->received() == document.size)
        co_return item;
    Result<void> done =
        co_await Calls::documentContent(self->m_parts.channel, document.id, self->m_parts.background, sink, self->m_stop);
    if (!self->m_owner)
        co_return fail(cancelled());
    Result<void> closed = co_await sink->close();
    if (!done || !closed)
        co_return fail(done ? closed.error() : done.error());
    co_return item;
}

QCoro::Task<void> DocumentFetch::commit(Self self)
{
    for (;;) {
        while (self->m_ready.isEmpty()) {
            if (self->m_noMore || !self->m_owner)
                co_return;
            co_await self->m_committerWakes.next();
        }
        if (!self->m_owner)
            co_return;
        const QList<ArchiveItem> group = self->m_ready.mid(0, groupSize);
        self->m_ready.remove(0, group.size());
        Result<QStringList> stored = co_await store(self, group, true);
        if (!self->m_owner)
            co_return;
        if (!stored)
            for (const ArchiveItem &item : group)
                self->failed(item.document.id, stored.error());
    }
}

QCoro::Task<Result<QStringList>> DocumentFetch::store(Self self, QList<ArchiveItem> items, bool mayRepeat)
{
    using Outcome = QList<Result<QString>>;
    const auto work = [items, source = self->m_parts.source,
                       reader = self->m_parts.reader](LocalStores &stores) -> Result<Outcome> {
        auto outcome = stores.archive->store(items, source);
        if (!outcome || !reader)
            return outcome;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items[i].document.type != Contract::DocumentType::InvoicePdf || !outcome->at(i))
                continue;
            // The figures are a comfort: an invoice without readable ones is archived all the same.
            const auto pdf = stores.archive->content(items[i].document.id);
            const auto invoice = pdf ? reader(*pdf) : Result<EInvoice>(fail(pdf.error()));
            if (invoice)
                (void)stores.archive->setFigures(items[i].document.id, invoice->figures);
        }
        return outcome;
    };
    Result<Outcome> outcome = co_await self->m_parts.library.run(work);
    if (!self->m_owner || !outcome)
        co_return fail(outcome ? cancelled() : outcome.error());
    QStringList paths;
    QList<Document> again;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Result<QString> &one = outcome->at(i);
        if (one) {
            self->stored(items[i].document, *one);
            paths.append(*one);
        } else if (mayRepeat && badBytes(one.error()) && !self->over()) {
            again.append(items[i].document);
        } else {
            self->failed(items[i].document.id, one.error());
        }
    }
    // Wrong bytes are fetched once more, from the start; then it is an error.
    for (const Document &document : again) {
        Result<ArchiveItem> item = co_await download(self, document);
        if (!self->m_owner)
            co_return fail(cancelled());
        if (!item) {
            self->failed(document.id, item.error());
            continue;
        }
        const QList<ArchiveItem> single(1, *item);
        Result<QStringList> more = co_await store(self, single, false);
        if (!self->m_owner)
            co_return fail(cancelled());
        if (!more)
            self->failed(document.id, more.error());
    }
    co_return paths;
}
