#include "importservice.h"

#include "einvoice.h"
#include "locallibrary.h"
#include "lockfile.h"
#include "portaldocumentservice.h"
#include "storeerror.h"

#include <QCoroFuture>
#include <QPointer>

namespace
{
constexpr int atOnce = 8;

Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

Result<ImportReport> importPart(const ImportService::Setup &setup, LocalStores &stores, const QStringList &files,
                                const DocumentImport::Told &told, const std::stop_token &stop)
{
    Platform::LockFile lock;
    if (const auto failed = lock.acquire(StoreError::toPath(setup.fetchLock), {})) {
        if (failed->reason == Platform::Failure::Reason::TimedOut)
            return fail(Error::Kind::Conflict, QStringLiteral("fetch_in_use"), setup.fetchLock);
        return fail(StoreError::fromPlatform(*failed));
    }
    auto rules = SenderRules::open(setup.rulesFile);
    if (!rules)
        return fail(rules.error());
    // EVN become call records by themselves: CallRecordService follows the archive.
    return DocumentImport({*stores.archive, nullptr, *rules, setup.reader, setup.text}).run(files, told, stop);
}
} // namespace

ImportService::ImportService(Setup setup, LocalLibrary &library, PortalDocumentService &documents)
    : m_setup(std::move(setup)), m_library(library), m_documents(documents)
{
}

ImportService::~ImportService()
{
    m_stop.request_stop();
    wakeWaiting();
}

void ImportService::wakeWaiting()
{
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting->set();
}

QCoro::Task<bool> ImportService::turn()
{
    const QPointer<ImportService> self(this);
    while (m_progress) {
        const auto waiting = std::make_shared<Event>();
        m_waiting.append(waiting);
        co_await waiting->next();
        if (!self || m_stop.stop_requested())
            co_return false;
    }
    co_return true;
}

void ImportService::setProgress(const std::optional<ImportProgress> &progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

QCoro::Task<Result<ImportReport>> ImportService::import(QStringList paths, DocumentImport::Told told)
{
    const QPointer<ImportService> self(this);
    const bool mine = co_await turn();
    if (!self)
        co_return fail(gone());
    if (!mine) {
        ImportReport none;
        none.cancelled = true;
        co_return none;
    }
    m_stop = {};
    setProgress(ImportProgress{});
    const auto walk = [paths](LocalStores &) -> Result<QStringList> { return ReceivedFiles::below(paths); };
    const Result<QStringList> files = co_await m_library.run(walk);
    if (!self)
        co_return fail(gone());
    Result<ImportReport> report = fail(gone());
    if (files)
        report = co_await parts(*files, told);
    else
        report = fail(files.error());
    if (!self)
        co_return fail(gone());
    setProgress({});
    wakeWaiting();
    if (!self)
        co_return fail(gone());
    co_await m_documents.archiveChanged(); // also after an error: part of it may be there
    co_return report;
}

QCoro::Task<Result<ImportReport>> ImportService::parts(QStringList files, DocumentImport::Told told)
{
    const QPointer<ImportService> self(this);
    ImportReport all;
    const std::stop_token stop = m_stop.get_token();
    for (qsizetype at = 0; at < files.size() && !stop.stop_requested(); at += atOnce) {
        ImportProgress now;
        now.done = int(at);
        now.total = int(files.size());
        now.current = files[at];
        setProgress(now);
        const QStringList part = files.mid(at, atOnce);
        const auto work = [setup = m_setup, part, told, stop](LocalStores &stores) -> Result<ImportReport> {
            return importPart(setup, stores, part, told, stop);
        };
        const Result<ImportReport> done = co_await m_library.run(work);
        if (!self)
            co_return fail(gone());
        if (!done)
            co_return fail(done.error());
        all.items += done->items;
    }
    all.cancelled = stop.stop_requested();
    co_return all;
}

QCoro::Task<Result<QString>> ImportService::printed(QString id)
{
    const QPointer<ImportService> self(this);
    const Result<QByteArray> pdf = co_await m_documents.content(id);
    if (!self || !pdf)
        co_return fail(pdf ? gone() : pdf.error());
    if (!m_setup.text)
        co_return QString();
    QFuture<Result<QString>> reading = m_reader.run([text = m_setup.text, bytes = *pdf] { return text(bytes); });
    const Result<QString> text = co_await reading;
    co_return text;
}
