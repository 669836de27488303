#include "ordercalls.h"
#include "orderoutcome.h"
#include "portalfeed.h"
#include "portalorderservice.h"

#include <QPointer>
#include <algorithm>

// The half of PortalOrderService that orders. Nothing is sent before its key is on disk, nothing is sent twice, and the state
// an answer leads to is on disk before anybody hears of it.

namespace
{
using State = OrderDraft::State;

Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

Error conflict(const char *code)
{
    return Error::make(Error::Kind::Conflict, QString::fromLatin1(code));
}

/// Why an entry that is no Draft cannot be sent.
Error notSendable(State state)
{
    if (state == State::Confirmed)
        return conflict("order_key_used");
    if (state == State::Refused || state == State::NotOrdered)
        return conflict("order_key_voided");
    return conflict("order_in_progress");
}

/// The portal's word that nothing was ordered under this key, not a page that is missing.
bool unknownKey(const Error &error)
{
    return error.httpStatus == 404 && error.code == QLatin1String("not_found");
}

/// The two steps before sending, each durable. The entry as it is sent.
Result<OutboxEntry> toSending(OutboxStore &store, const QString &id, const QString &userId)
{
    const auto entry = store.entry(id);
    if (!entry)
        return fail(entry.error());
    if (!*entry || (*entry)->userId != userId)
        return fail(Error::Kind::NotFound, QStringLiteral("not_found"), id);
    OrderDraft draft = (*entry)->draft;
    if (draft.state != State::Draft)
        return fail(notSendable(draft.state));
    State from = State::Draft;
    for (const State to : {State::Prepared, State::Sending}) {
        draft.state = to;
        draft.errorCode.clear();
        const auto moved = store.advance(draft, {from});
        if (!moved)
            return fail(moved.error());
        if (!*moved)
            return fail(conflict("order_in_progress"));
        from = to;
    }
    OutboxEntry sending = **entry;
    sending.draft = draft;
    return sending;
}
} // namespace

bool PortalOrderService::fitsHeader(const Secret &release)
{
    const QByteArray &bytes = release.reveal();
    return !bytes.isEmpty() && std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
}

QCoro::Task<Result<Order>> PortalOrderService::submit(QString draftId, Secret release)
{
    const QPointer<PortalOrderService> self(this);
    if (const auto why = orderRefusal())
        co_return fail(*why);
    if (!fitsHeader(release))
        co_return fail(Error::Kind::Forbidden, QStringLiteral("wrong_order_release"));
    const Keys keys{release, Secret()}; // no temporary aggregate beside a co_await: g++ 12 destroys it twice
    co_return co_await submitOnce(draftId, keys);
}

QCoro::Task<Result<Order>> PortalOrderService::submitOnce(QString draftId, Keys keys)
{
    const QPointer<PortalOrderService> self(this);
    if (m_busy.contains(draftId))
        co_return fail(conflict("order_in_progress"));
    m_busy.insert(draftId);
    Result<Order> answer = co_await submitLocked(draftId, keys);
    if (!self)
        co_return fail(gone());
    m_busy.remove(draftId);
    co_return answer;
}

QCoro::Task<Result<Order>> PortalOrderService::submitLocked(QString draftId, Keys keys)
{
    const QPointer<PortalOrderService> self(this);
    const Result<void> locked = co_await m_outbox.lock();
    if (!self || !locked)
        co_return fail(locked ? gone() : locked.error());
    const auto work = [draftId, user = userId()](OutboxStore &store) { return toSending(store, draftId, user); };
    const Result<OutboxEntry> sending = co_await m_outbox.run(work);
    if (!self)
        co_return fail(gone());
    Result<Order> answer = tl::unexpected<Error>(sending ? gone() : sending.error());
    if (sending) {
        answer = co_await send(*sending, keys);
        if (!self)
            co_return fail(gone());
    }
    m_outbox.unlock();
    co_await readOutbox();
    co_return answer;
}

QCoro::Task<Result<Order>> PortalOrderService::send(OutboxEntry sending, Keys keys)
{
    const QPointer<PortalOrderService> self(this);
    co_await readOutbox();
    if (!self)
        co_return fail(gone());
    OrderDraft draft = sending.draft;
    Result<Order> answer = tl::unexpected<Error>(gone());
    if (sending.isCart())
        answer = co_await OrderCalls::placeCart(m_channel, sending.cart, draft.id, keys.release, keys.pbxToken);
    else
        answer = co_await OrderCalls::place(m_channel, draft.request, draft.id, keys.release);
    if (!self)
        co_return fail(gone()); // it stays Sending; the next start asks
    const OrderOutcome outcome = OrderOutcome::of(answer);
    draft.state = outcome.state;
    draft.errorCode = outcome.errorCode;
    if (outcome.state == State::Unknown) {
        co_await record(draft);
        if (!self)
            co_return fail(gone());
        Result<Order> settled = co_await reconcileOne(draft);
        if (!self)
            co_return fail(gone());
        if (settled || settled.error().code == QLatin1String("order_key_voided"))
            co_return settled;
        co_return fail(Error::Kind::Server, QStringLiteral("order_unknown"), answer ? QString() : answer.error().detail);
    }
    if (answer) {
        draft.orderId = answer->id;
        draft.orderNumber = answer->number;
    }
    // A failure here leaves it Sending on disk: it is asked about later, and then found.
    co_await record(draft);
    if (!self)
        co_return fail(gone());
    if (answer)
        adopt(*answer);
    // The new order and its contract; after a refusal the contract as it is now.
    if (self)
        m_feed.sync(true);
    co_return answer;
}

QCoro::Task<Result<void>> PortalOrderService::record(OrderDraft draft)
{
    const auto work = [draft](OutboxStore &store) -> Result<void> {
        const auto moved = store.advance(draft, {State::Prepared, State::Sending, State::Unknown});
        return moved ? Result<void>() : fail(moved.error());
    };
    return m_outbox.run(work);
}

QCoro::Task<Result<void>> PortalOrderService::reconcile()
{
    const QPointer<PortalOrderService> self(this);
    if (const auto why = refusalOf(true))
        co_return fail(*why);
    if (m_reconciling)
        co_return Result<void>();
    m_reconciling = true;
    Result<void> done = co_await m_outbox.lock();
    if (self && done) {
        done = co_await reconcileAll();
        if (self)
            m_outbox.unlock();
    } else if (!done && done.error().code == QLatin1String("order_in_progress")) {
        done = Result<void>(); // another process is at it
    }
    if (!self)
        co_return fail(gone());
    m_reconciling = false;
    co_return done;
}

QCoro::Task<Result<void>> PortalOrderService::reconcileAll()
{
    const QPointer<PortalOrderService> self(this);
    Result<void> read = co_await readOutbox();
    if (!self || !read)
        co_return fail(read ? gone() : read.error());
    const QList<OrderDraft> drafts = m_drafts;
    std::optional<Error> failed;
    for (OrderDraft draft : drafts) {
        if (!draft.isOpen() || m_busy.contains(draft.id))
            continue;
        m_busy.insert(draft.id);
        const Result<Order> settled = co_await reconcileOne(draft);
        if (!self)
            co_return fail(gone());
        m_busy.remove(draft.id);
        const bool over = settled || settled.error().code == QLatin1String("order_key_voided");
        if (!over)
            failed = settled.error();
        if (over && isCart(draft.id)) { // its items stand in the Warenkorb, or the order among the orders
            co_await discardDraft(draft.id);
            if (!self)
                co_return fail(gone());
        }
    }
    co_await readOutbox();
    if (failed)
        co_return fail(*failed);
    co_return Result<void>();
}

QCoro::Task<Result<Order>> PortalOrderService::reconcileOne(OrderDraft draft)
{
    const QPointer<PortalOrderService> self(this);
    Result<Order> found = co_await askPortal(draft.id);
    if (!self)
        co_return fail(gone());
    const State before = draft.state;
    if (found) {
        draft.state = State::Confirmed;
        draft.orderId = found->id;
        draft.orderNumber = found->number;
        draft.errorCode.clear();
    } else {
        draft.state = found.error().code == QLatin1String("order_key_voided") ? State::NotOrdered : State::Unknown;
        if (draft.errorCode.isEmpty() || draft.state == State::NotOrdered)
            draft.errorCode = found.error().code;
    }
    Result<void> recorded;
    if (draft.state != before)
        recorded = co_await record(draft);
    if (!self)
        co_return fail(gone());
    if (found)
        adopt(*found);
    if (!found && !recorded)
        co_return fail(recorded.error());
    co_return found;
}

QCoro::Task<Result<Order>> PortalOrderService::askPortal(QString key)
{
    const QPointer<PortalOrderService> self(this);
    // Twice: between question and tombstone the order itself may arrive.
    for (int turn = 0;; ++turn) {
        Result<Order> order = co_await OrderCalls::byKey(m_channel, key);
        if (!self)
            co_return fail(gone());
        if (order || !unknownKey(order.error()))
            co_return order;
        Result<void> voided = co_await OrderCalls::voidKey(m_channel, key);
        if (!self)
            co_return fail(gone());
        if (voided)
            co_return fail(conflict("order_key_voided"));
        if (voided.error().code != QLatin1String("order_key_used") || turn > 0)
            co_return fail(voided.error());
    }
}
