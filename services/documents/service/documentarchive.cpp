#include "calls.h"
#include "clock.h"
#include "einvoice.h"
#include "einvoicexml.h"
#include "filesink.h"
#include "portaldocumentservice.h"
#include "portalfeed.h"
#include "sessionservice.h"
#include "sha256.h"
#include "vault.h"

#include <QPointer>

// The archive's side of the service: bytes, marks, verify, adopt, retention. Sync and fetch are in portaldocumentservice.cpp.

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}
} // namespace

QCoro::Task<Result<QByteArray>> PortalDocumentService::content(QString id)
{
    const QPointer<PortalDocumentService> self(this);
    const DocumentRow *found = row(id);
    if (!found)
        co_return fail(Error::Kind::NotFound, QStringLiteral("not_found"), id);
    const Document document = found->document;
    if (!found->archivePath.isEmpty()) {
        const auto work = [id](LocalStores &stores) -> Result<QByteArray> { return stores.archive->content(id); };
        co_return co_await m_library.run(work);
    }
    if (found->state == DocumentState::RemovedByRule)
        co_return fail(Error::Kind::NotFound, QStringLiteral("removed_by_rule"), id);
    const auto sink = std::make_shared<MemorySink>();
    Result<void> done = co_await Calls::documentContent(m_channel, id, false, sink, m_stop.get_token());
    if (!self || !done)
        co_return fail(done ? gone() : done.error());
    QFuture<QByteArray> hashing = m_worker.run([bytes = sink->bytes()] { return Sha256::hex(bytes); });
    const QByteArray hash = co_await hashing;
    if (hash != document.sha256.toLatin1())
        co_return fail(Error::Kind::Protocol, QStringLiteral("wrong_hash"), document.title);
    co_return sink->bytes();
}

QCoro::Task<Result<QByteArray>> PortalDocumentService::embeddedXml(QString id)
{
    const QPointer<PortalDocumentService> self(this);
    const Result<QByteArray> pdf = co_await content(id);
    if (!self || !pdf)
        co_return fail(pdf ? gone() : pdf.error());
    if (EInvoiceXml::looksLikeXml(*pdf)) // it came by itself
        co_return *pdf;
    if (!m_setup.reader)
        co_return fail(Error::Kind::NotFound, QStringLiteral("no_einvoice"), id);
    QFuture<Result<EInvoice>> reading = m_worker.run([reader = m_setup.reader, pdf = *pdf] { return reader(pdf); });
    const Result<EInvoice> invoice = co_await reading;
    if (!invoice)
        co_return fail(invoice.error());
    co_return invoice->xml;
}

Result<void> PortalDocumentService::setMark(const QStringList &ids, MarkKind kind, bool on)
{
    const SessionInfo session = m_session.session();
    const QString by = session.user.fullName.isEmpty() ? session.user.userName : session.user.fullName;
    // Shown at once; the store follows, and its failure takes the mark back by the reload.
    for (DocumentRow &row : m_rows)
        if (ids.contains(row.document.id)) {
            Mark &mark = kind == MarkKind::Checked ? row.checked : kind == MarkKind::Booked ? row.booked : row.forwarded;
            mark = on ? Mark{by, m_clock.nowUtc()} : Mark();
        }
    Q_EMIT rowsChanged();
    mark(ids, kind, on, by);
    return {};
}

QCoro::Task<void> PortalDocumentService::mark(QStringList ids, MarkKind kind, bool on, QString by)
{
    const QPointer<PortalDocumentService> self(this);
    const auto work = [=](LocalStores &stores) -> Result<void> { return stores.archive->setMark(ids, kind, on, by); };
    co_await m_library.run(work);
    if (!self)
        co_return;
    co_await keepHead();
    if (self)
        co_await reload();
}

QCoro::Task<Result<ChainHead>> PortalDocumentService::chainHead()
{
    return m_library.run([](LocalStores &stores) -> Result<ChainHead> { return stores.archive->head(); });
}

QCoro::Task<Result<QList<JournalEntry>>> PortalDocumentService::journal()
{
    return m_library.run([](LocalStores &stores) -> Result<QList<JournalEntry>> { return stores.archive->journal(); });
}

/// The journal's head also lies in the keychain: without it nobody could tell that its tail was cut off.
QCoro::Task<void> PortalDocumentService::keepHead()
{
    const QPointer<PortalDocumentService> self(this);
    const Result<ChainHead> head = co_await chainHead();
    if (!self || !head || (m_vault.secrets().chainCount == head->count && m_vault.secrets().chainHash == head->hash))
        co_return;
    Q_EMIT journalGrew();
    if (!self)
        co_return;
    const ChainHead now = *head;
    const std::function<void(ProfileSecrets &)> work = [now](ProfileSecrets &s) {
        s.chainCount = now.count;
        s.chainHash = now.hash;
    };
    co_await m_vault.change(work);
}

QCoro::Task<void> PortalDocumentService::archiveChanged()
{
    const QPointer<PortalDocumentService> self(this);
    co_await keepHead();
    if (self)
        co_await reload();
}

QCoro::Task<Result<VerifyReport>> PortalDocumentService::verifyArchive(std::stop_token stop)
{
    const QPointer<PortalDocumentService> self(this);
    co_await m_vault.load();
    if (!self)
        co_return fail(gone());
    std::optional<ChainHead> known;
    if (m_vault.secrets().chainCount > 0)
        known = ChainHead{m_vault.secrets().chainCount, m_vault.secrets().chainHash};
    const auto work = [known, stop](LocalStores &stores) -> Result<VerifyReport> { return stores.archive->verify(known, stop); };
    co_return co_await m_library.run(work);
}

QCoro::Task<Result<int>> PortalDocumentService::adoptArchive(QString folder, std::stop_token stop)
{
    const QPointer<PortalDocumentService> self(this);
    if (m_fetching) // its files are written by the thread that would wait here
        co_return fail(Error::Kind::Conflict, QStringLiteral("fetch_in_use"), QStringLiteral("a fetch is running"));
    const Result<Lock> lock = co_await takeLock(m_setup.lockWait);
    if (!self || !lock)
        co_return fail(lock ? gone() : lock.error());
    const auto work = [folder, stop](LocalStores &stores) -> Result<int> { return stores.archive->adopt(folder, stop); };
    const Result<int> taken = co_await m_library.run(work);
    if (!self || !taken)
        co_return taken;
    co_await keepHead();
    if (!self)
        co_return fail(gone());
    co_await reload();
    co_return taken;
}

RetentionRule PortalDocumentService::retention() const
{
    return m_registry.profile(m_setup.profile).retention;
}

Result<void> PortalDocumentService::setRetention(RetentionRule rule)
{
    ProfileConfig config = m_registry.profile(m_setup.profile);
    config.retention = rule;
    config.retentionAsked = true;
    auto saved = m_registry.save(config);
    if (saved)
        applyRetention();
    return saved;
}

QCoro::Task<void> PortalDocumentService::applyRetention()
{
    const RetentionRule rule = retention();
    if (rule.action == RetentionRule::Action::Keep)
        co_return;
    const QPointer<PortalDocumentService> self(this);
    const Result<Lock> lock = co_await takeLock({}); // while somebody fetches: at the next sync
    if (!self || !lock)
        co_return;
    const auto work = [rule](LocalStores &stores) -> Result<int> { return stores.archive->applyRetention(rule); };
    const Result<int> removed = co_await m_library.run(work);
    if (!self || !removed || *removed == 0)
        co_return;
    co_await keepHead();
    if (self)
        co_await reload();
}

QCoro::Task<Result<void>> PortalDocumentService::wipe()
{
    const QPointer<PortalDocumentService> self(this);
    const auto work = [](LocalStores &stores) -> Result<void> { return stores.cache->wipe(); };
    const Result<void> wiped = co_await m_library.run(work);
    if (!self || !wiped)
        co_return wiped;
    m_reloading = true;
    const Result<void> reread = co_await m_feed.reread();
    if (!self)
        co_return fail(gone());
    m_reloading = false;
    if (!reread)
        co_return reread;
    co_return co_await reload();
}
