#include "audittrail.h"

#include "archivestore.h"
#include "vault.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace
{
// Longer than any call may take: nobody waits for the answer of such a write any more.
constexpr qint64 noteAge = 15 * 60 * 1000;

Error gone()
{
    return Error::make(Error::Kind::Cancelled, u"cancelled"_s);
}
} // namespace

AuditTrail::AuditTrail(QString file, Vault &vault, const Clock &clock)
    : m_held(std::make_shared<Held>()), m_vault(vault), m_thread(u"fernamt-audit"_s)
{
    m_held->file = std::move(file);
    m_held->clock = &clock;
}

AuditTrail::~AuditTrail()
{
    for (const auto &waiter : std::exchange(m_waiters, {}))
        waiter->set();
    // The connection is closed on the thread that opened it.
    m_thread.run([held = m_held] { held->store.reset(); }).waitForFinished();
}

/// Not before it is needed: a profile whose changes never come keeps no file.
Result<AuditStore *> AuditTrail::Held::open()
{
    if (store)
        return store.get();
    auto opened = AuditStore::open(file, *clock);
    if (!opened)
        return fail(opened.error());
    if (auto given = (*opened)->giveUpNotes(noteAge); !given)
        return fail(given.error());
    store = std::move(*opened);
    return store.get();
}

template <typename F>
auto AuditTrail::run(F work) -> QCoro::Task<std::invoke_result_t<F, AuditStore &>>
{
    using R = std::invoke_result_t<F, AuditStore &>;
    QFuture<R> future = m_thread.run([held = m_held, work = std::move(work)]() -> R {
        const auto store = held->open();
        if (!store)
            return fail(store.error());
        return work(**store);
    });
    co_return co_await future;
}

AuditEntry AuditTrail::signedBy(AuditEntry entry) const
{
    if (entry.who.isEmpty() && m_actor)
        entry.who = m_actor();
    return entry;
}

QCoro::Task<Result<void>> AuditTrail::written(QCoro::Task<Result<void>> work)
{
    const QPointer<AuditTrail> self(this);
    Result<void> done = co_await work;
    if (!self)
        co_return fail(gone());
    if (!done) {
        Q_EMIT failed(done.error());
        co_return done;
    }
    co_await keepHead();
    if (self)
        Q_EMIT changed();
    co_return done;
}

QCoro::Task<void> AuditTrail::keepHead()
{
    const QPointer<AuditTrail> self(this);
    const auto work = [](AuditStore &store) -> Result<ChainHead> { return store.head(); };
    const Result<ChainHead> head = co_await run(work);
    if (!self || !head)
        co_return;
    const ChainHead now = *head;
    if (m_vault.secrets().auditCount == now.count && m_vault.secrets().auditHash == now.hash)
        co_return;
    // Another process may have kept a later one.
    const std::function<void(ProfileSecrets &)> keep = [now](ProfileSecrets &s) {
        if (s.auditCount >= now.count)
            return;
        s.auditCount = now.count;
        s.auditHash = now.hash;
    };
    co_await m_vault.change(keep);
}

QCoro::Task<Result<QString>> AuditTrail::begin(AuditEntry intent)
{
    const QPointer<AuditTrail> self(this);
    ++m_open;
    const auto work = [intent = signedBy(intent)](AuditStore &store) -> Result<QString> { return store.note(intent); };
    Result<QString> ticket = co_await run(work);
    if (self && !ticket) {
        --m_open;
        Q_EMIT failed(ticket.error());
    }
    co_return ticket;
}

QCoro::Task<Result<void>> AuditTrail::end(QString ticket, QList<AuditEntry> entries)
{
    const QPointer<AuditTrail> self(this);
    for (AuditEntry &entry : entries)
        entry = signedBy(entry);
    const auto work = [ticket, entries](AuditStore &store) -> Result<void> { return store.settle(ticket, entries); };
    Result<void> done = co_await written(run(work));
    if (!self)
        co_return fail(gone());
    if (--m_open == 0)
        for (const auto &waiter : std::exchange(m_waiters, {}))
            waiter->set();
    co_return done;
}

QCoro::Task<Result<void>> AuditTrail::record(QList<AuditEntry> entries)
{
    for (AuditEntry &entry : entries)
        entry = signedBy(entry);
    const auto work = [entries](AuditStore &store) -> Result<void> { return store.append(entries); };
    return written(run(work));
}

QCoro::Task<Result<void>> AuditTrail::orderFound(AuditEntry entry)
{
    const auto work = [entry = signedBy(entry)](AuditStore &store) -> Result<void> {
        const auto known = store.knowsOrder(entry.objectId);
        if (!known || *known)
            return known ? Result<void>() : fail(known.error());
        return store.append({entry});
    };
    return written(run(work));
}

QCoro::Task<Result<void>> AuditTrail::found(QList<FeedDifference> differences)
{
    const QPointer<AuditTrail> self(this);
    while (self && m_open > 0) { // that answer will tell which revision is ours
        const auto waiter = std::make_shared<Event>();
        m_waiters.append(waiter);
        co_await waiter->next();
    }
    if (!self)
        co_return fail(gone());
    const auto work = [differences](AuditStore &store) -> Result<int> { return store.found(differences); };
    const Result<int> count = co_await run(work);
    if (!self)
        co_return fail(gone());
    if (!count) {
        Q_EMIT failed(count.error());
        co_return fail(count.error());
    }
    if (*count == 0)
        co_return Result<void>();
    co_await keepHead();
    if (self)
        Q_EMIT changed();
    co_return Result<void>();
}

QCoro::Task<Result<void>> AuditTrail::follow(QList<JournalEntry> journal)
{
    const auto work = [journal, who = m_actor ? m_actor() : QString()](AuditStore &store) -> Result<void> {
        const auto count = store.follow(journal, who);
        return count ? Result<void>() : fail(count.error());
    };
    return written(run(work));
}

QCoro::Task<Result<QList<AuditEntry>>> AuditTrail::entries()
{
    return run([](AuditStore &store) -> Result<QList<AuditEntry>> { return store.entries(); });
}

QCoro::Task<Result<AuditCheck>> AuditTrail::verify()
{
    const QPointer<AuditTrail> self(this);
    co_await m_vault.load();
    if (!self)
        co_return fail(gone());
    std::optional<ChainHead> known;
    if (m_vault.secrets().auditCount > 0)
        known = ChainHead{m_vault.secrets().auditCount, m_vault.secrets().auditHash};
    const auto work = [known](AuditStore &store) -> Result<AuditCheck> { return store.check(known); };
    co_return co_await run(work);
}

QCoro::Task<void> AuditTrail::look()
{
    const QPointer<AuditTrail> self(this);
    const auto work = [](AuditStore &store) -> Result<bool> { return store.changedElsewhere(); };
    const Result<bool> elsewhere = co_await run(work);
    if (self && elsewhere && *elsewhere)
        Q_EMIT changed();
}

QString AuditTrail::titleOf(const QString &kind, const QJsonObject &resource)
{
    if (kind == u"profile" || kind == u"user")
        return resource.value(u"userName"_s).toString();
    if (kind == u"customer")
        return resource.value(u"customerNumber"_s).toString();
    for (const QString &name : {u"number"_s, u"name"_s, u"title"_s})
        if (const QString text = resource.value(name).toString(); !text.isEmpty())
            return text;
    return {};
}
