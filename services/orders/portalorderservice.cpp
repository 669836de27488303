#include "portalorderservice.h"

#include "clock.h"
#include "contractservice.h"
#include "ordercalls.h"
#include "portalfeed.h"
#include "sessionservice.h"
#include "uploadfile.h"
#include "writerefusal.h"

#include <QPointer>
#include <QUuid>
#include <algorithm>

// Rows and drafts. Sending and asking are in ordersubmission.cpp.

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

Error frozen()
{
    return Error::make(Error::Kind::Conflict, QStringLiteral("order_in_progress"), QStringLiteral("no draft any more"));
}
} // namespace

PortalOrderService::PortalOrderService(OrderOutbox::Settings outbox, Channel &channel, PortalFeed &feed, SessionService &session,
                                       const ContractService &contracts, const Clock &clock)
    : m_outbox(std::move(outbox), clock),
      m_channel(channel),
      m_feed(feed),
      m_session(session),
      m_contracts(contracts),
      m_clock(clock),
      m_tokens(channel, session),
      m_files(QStringLiteral("fernamt-uploads"))
{
    m_feed.add(m_orders);
    m_feed.add(m_catalogues);
    connect(&m_feed, &PortalFeed::cleared, this, [this] { follow({true, {{m_orders.name(), {}}, {m_catalogues.name(), {}}}}); });
    connect(&m_feed, &PortalFeed::changed, this, [this](const FeedNews &news) { follow(news); });
    connect(&m_feed, &PortalFeed::onlineChanged, this, [this](bool online) {
        noteRefusal();
        if (online)
            followOutbox(false);
    });
    connect(&m_session, &SessionService::stateChanged, this, [this] {
        noteRefusal();
        followOutbox(true);
    });
    connect(&m_session, &SessionService::rolesChanged, this, [this] {
        noteRefusal();
        followOutbox(true);
    });
    noteRefusal();
    followOutbox(true);
}

PortalOrderService::~PortalOrderService() = default;

std::optional<Catalogue> PortalOrderService::catalogue() const
{
    const auto &rows = m_catalogues.rows();
    return rows.isEmpty() ? std::nullopt : std::optional<Catalogue>(rows.first());
}

void PortalOrderService::follow(const FeedNews &news)
{
    const QPointer<PortalOrderService> self(this);
    if (news.has(m_orders.name())) {
        m_sorted = m_orders.rows();
        std::stable_sort(m_sorted.begin(), m_sorted.end(),
                         [](const Order &a, const Order &b) { return a.createdAt > b.createdAt; });
        Q_EMIT ordersChanged();
    }
    if (self && news.has(m_catalogues.name()))
        Q_EMIT catalogueChanged();
}

void PortalOrderService::adopt(const Order &order)
{
    m_orders.put(order);
    follow({false, {{m_orders.name(), {order.id}}}});
}

QString PortalOrderService::userId() const
{
    return m_session.session().user.id;
}

const OutboxEntry *PortalOrderService::entry(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&id](const OutboxEntry &e) { return e.draft.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QCoro::Task<Result<void>> PortalOrderService::readOutbox()
{
    const QPointer<PortalOrderService> self(this);
    const QString user = userId();
    const auto work = [user](OutboxStore &store) -> Result<QList<OutboxEntry>> { return store.entries(user); };
    Result<QList<OutboxEntry>> read = co_await m_outbox.run(work);
    if (!self)
        co_return fail(gone());
    if (user != userId()) // read for another user
        co_return Result<void>();
    m_outboxError = read ? std::nullopt : std::optional<Error>(read.error());
    const QList<OutboxEntry> entries = read.value_or(QList<OutboxEntry>());
    if (entries != m_entries) {
        m_entries = entries;
        m_drafts.clear();
        for (const OutboxEntry &entry : entries)
            m_drafts.append(entry.draft);
        Q_EMIT draftsChanged();
        if (!self)
            co_return fail(gone());
    }
    noteRefusal();
    if (!read)
        co_return fail(read.error());
    co_return Result<void>();
}

/// Another process may have written; whatever is still open is settled as soon as the portal can be asked.
QCoro::Task<void> PortalOrderService::followOutbox(bool always)
{
    const QPointer<PortalOrderService> self(this);
    if (userId().isEmpty() && m_entries.isEmpty())
        co_return;
    const auto work = [](OutboxStore &store) -> Result<bool> { return store.changedElsewhere(); };
    const Result<bool> elsewhere = co_await m_outbox.run(work);
    if (!self)
        co_return;
    if (always || !elsewhere || *elsewhere) {
        co_await readOutbox();
        if (!self)
            co_return;
    }
    const bool open = std::any_of(m_drafts.begin(), m_drafts.end(), [](const OrderDraft &d) { return d.isOpen(); });
    if (open && m_settling && !refusalOf(true))
        co_await reconcile();
}

/// Those about options; an order of the Warenkorb is no draft that could be gone on with.
QList<OrderDraft> PortalOrderService::drafts() const
{
    QList<OrderDraft> list;
    for (const OutboxEntry &entry : m_entries)
        if (!entry.isCart())
            list << entry.draft;
    return list;
}

QList<CartOrder> PortalOrderService::openCarts() const
{
    QList<CartOrder> list;
    for (const OutboxEntry &entry : m_entries)
        if (entry.isCart() && entry.draft.isOpen())
            list << entry.cart;
    return list;
}

bool PortalOrderService::isCart(const QString &id) const
{
    const OutboxEntry *found = entry(id);
    return found && found->isCart();
}

/// Under a key of its own.
QCoro::Task<Result<OrderDraft>> PortalOrderService::insert(OrderDraft draft, CartOrder cart)
{
    const QPointer<PortalOrderService> self(this);
    OutboxEntry entry;
    entry.draft = draft;
    entry.draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.draft.changedAt = m_clock.nowUtc();
    entry.userId = userId();
    entry.cart = cart;
    if (!entry.isCart())
        entry.seen = m_contracts.contract(draft.request.contractId);
    const auto work = [entry](OutboxStore &store) -> Result<void> { return store.insert(entry); };
    const Result<void> done = co_await m_outbox.run(work);
    if (!self || !done)
        co_return fail(done ? gone() : done.error());
    co_await readOutbox();
    co_return entry.draft;
}

QCoro::Task<Result<OrderDraft>> PortalOrderService::newDraft(QString contractId)
{
    const auto contract = m_contracts.contract(contractId);
    if (!contract)
        co_return fail(Error::Kind::NotFound, QStringLiteral("not_found"), contractId);
    OrderDraft draft;
    draft.request.contractId = contractId;
    draft.request.contractRev = contract->rev;
    const CartOrder none;
    co_return co_await insert(draft, none);
}

QCoro::Task<Result<OrderDraft>> PortalOrderService::renewDraft(QString id)
{
    const QPointer<PortalOrderService> self(this);
    const OutboxEntry *old = entry(id);
    if (!old)
        co_return fail(Error::Kind::NotFound, QStringLiteral("not_found"), id);
    if (old->draft.state != OrderDraft::State::Refused && old->draft.state != OrderDraft::State::NotOrdered)
        co_return fail(frozen());
    OrderDraft again;
    again.request = old->draft.request;
    again.step = old->draft.step;
    if (const auto contract = m_contracts.contract(again.request.contractId))
        again.request.contractRev = contract->rev;
    const CartOrder none;
    Result<OrderDraft> made = co_await insert(again, none);
    if (!self || !made)
        co_return made;
    co_await discardDraft(id);
    co_return made;
}

QCoro::Task<Result<void>> PortalOrderService::saveDraft(OrderDraft draft)
{
    const QPointer<PortalOrderService> self(this);
    const OutboxEntry *known = entry(draft.id);
    if (!known)
        co_return fail(Error::Kind::NotFound, QStringLiteral("not_found"), draft.id);
    OutboxEntry next = *known;
    next.draft = draft;
    const auto contract = m_contracts.contract(draft.request.contractId);
    if (contract && contract->rev == draft.request.contractRev)
        next.seen = contract;
    const auto work = [next](OutboxStore &store) -> Result<bool> { return store.save(next); };
    const Result<bool> saved = co_await m_outbox.run(work);
    if (!self || !saved)
        co_return fail(saved ? gone() : saved.error());
    co_await readOutbox();
    if (!*saved)
        co_return fail(frozen());
    co_return Result<void>();
}

QCoro::Task<Result<void>> PortalOrderService::discardDraft(QString id)
{
    const QPointer<PortalOrderService> self(this);
    const auto work = [id](OutboxStore &store) -> Result<bool> { return store.remove(id); };
    const Result<bool> removed = co_await m_outbox.run(work);
    if (!self || !removed)
        co_return fail(removed ? gone() : removed.error());
    co_await readOutbox();
    if (!*removed)
        co_return fail(frozen());
    co_return Result<void>();
}

QList<ContractDifference> PortalOrderService::differences(const QString &draftId) const
{
    const OutboxEntry *draft = entry(draftId);
    if (!draft || !draft->seen)
        return {};
    const auto now = m_contracts.contract(draft->draft.request.contractId);
    if (now)
        return ContractDifference::between(*draft->seen, *now);
    // Gone from the customer's contracts.
    ServiceContract none;
    none.term = draft->seen->term;
    return ContractDifference::between(*draft->seen, none);
}

QCoro::Task<Result<Upload>> PortalOrderService::upload(QString path, Ordering::UploadPurpose purpose)
{
    const QPointer<PortalOrderService> self(this);
    if (const auto why = orderRefusal())
        co_return fail(*why);
    QFuture<Result<QByteArray>> reading = m_files.run([path] { return UploadFile::read(path); });
    const Result<QByteArray> bytes = co_await reading;
    if (!self || !bytes)
        co_return fail(bytes ? gone() : bytes.error());
    co_return co_await OrderCalls::upload(m_channel, purpose, *bytes);
}

std::optional<Error> PortalOrderService::orderRefusal() const
{
    return refusalOf(false);
}

std::optional<Error> PortalOrderService::refusalOf(bool cart) const
{
    using Contract::Role;
    if (m_outboxError)
        return m_outboxError;
    if (const auto why = WriteRefusal::of(m_session))
        return why;
    if (!m_session.hasRole(Role::AdministratorKundenportal) && !(cart && m_session.hasRole(Role::AdministratorTelefonanlage)))
        return Error::make(Error::Kind::Forbidden, QStringLiteral("forbidden"));
    return WriteRefusal::of(m_feed);
}

void PortalOrderService::noteRefusal()
{
    const bool can = canOrder();
    if (std::exchange(m_could, can) != can)
        Q_EMIT canOrderChanged();
}
