#include "pbxbulk.h"

#include <QPointer>

using Kind = PbxStep::Kind;

namespace
{
/// The others would fare the same.
bool concernsAll(const Error &error)
{
    return error.kind == Error::Kind::Auth || error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::RateLimited ||
           error.kind == Error::Kind::Cancelled;
}

bool isUnclear(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Server ||
           error.kind == Error::Kind::Protocol;
}

Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}
} // namespace

void PbxBulk::set(int index, State state)
{
    m_states[index] = state;
    Q_EMIT changed(index);
}

QCoro::Task<Result<PbxBulk::Done>> PbxBulk::send(PbxStep step)
{
    const QPointer<PbxBulk> self(this);
    const qint64 rev = m_revs.value(step.id);
    Done done;
    NewCartItem item;
    item.contractId = step.contractId;
    std::optional<Error> error;
    qint64 after = rev;
    const auto take = [&](const auto &answer) {
        if (answer)
            after = answer->rev;
        else
            error = answer.error();
    };
    switch (step.kind) {
    case Kind::SaveSeat:
        take(co_await m_pbx.saveSeat(step.id, rev, step.seat));
        break;
    case Kind::SaveNumber:
        take(co_await m_pbx.saveNumber(step.id, rev, step.number));
        break;
    case Kind::Assign: {
        NumberAssignment to; // by name: g++ 12 destroys a braced argument of what is awaited twice
        to.seatId = step.word;
        take(co_await m_pbx.assign(step.id, rev, to));
        break;
    }
    case Kind::Deactivate:
        take(co_await m_pbx.deactivate(step.id, rev));
        break;
    case Kind::Withdraw:
        take(co_await m_pbx.withdrawDeactivation(step.id, rev));
        break;
    case Kind::ChangeProduct:
    case Kind::Activate: {
        item.kind = step.kind == Kind::Activate ? Pbx::CartKind::NumberActivation : Pbx::CartKind::SeatProductChange;
        item.numberActivation = {step.id, rev, step.number};
        item.seatProductChange = {step.id, rev, step.word};
        const Result<CartItem> added = co_await m_pbx.addToCart(item);
        if (added) {
            done.cartItem = added->id;
            done.cartRev = added->rev;
        } else {
            error = added.error();
        }
        break;
    }
    }
    if (!self)
        co_return fail(gone());
    if (error)
        co_return fail(*error);
    m_revs.insert(step.id, after);
    co_return done;
}

QCoro::Task<int> PbxBulk::run(QList<PbxChange> changes)
{
    const QPointer<PbxBulk> self(this);
    m_running = true;
    m_cancelled = false;
    m_changes = std::move(changes);
    m_states = QList<State>(m_changes.size(), State::Waiting);
    m_done.clear();
    m_revs.clear();
    for (const PbxChange &change : std::as_const(m_changes))
        for (const PbxStep &step : change.steps)
            m_revs.insert(step.id, change.rev);
    bool stopped = false;
    for (int i = 0; i < m_changes.size() && !m_cancelled && !stopped; ++i) {
        set(i, State::Sending);
        State end = State::Done;
        const PbxChange change = m_changes.at(i);
        for (int k = 0; k < change.steps.size() && end == State::Done; ++k) {
            Result<Done> done = co_await send(change.steps.at(k));
            if (!self)
                co_return 0;
            if (done) {
                done->index = i;
                done->back = change.back.at(k);
                m_done << *done;
                continue;
            }
            end = isUnclear(done.error()) ? State::Unclear : State::Refused;
            stopped = end == State::Unclear || concernsAll(done.error());
            Q_EMIT refused(i, done.error());
            if (!self)
                co_return 0;
        }
        set(i, end);
    }
    m_running = false;
    co_return count(State::Done);
}

QCoro::Task<int> PbxBulk::takeBack()
{
    const QPointer<PbxBulk> self(this);
    m_running = true;
    m_cancelled = false;
    QList<Done> left; // what could not be taken back yet
    int rows = 0;
    while (!m_done.isEmpty() && !m_cancelled) {
        const Done done = m_done.takeLast();
        std::optional<Error> error;
        if (!done.cartItem.isEmpty()) {
            const Result<void> out = co_await m_pbx.removeFromCart(done.cartItem, done.cartRev);
            if (!out)
                error = out.error();
        } else {
            const Result<Done> back = co_await send(done.back);
            if (!back)
                error = back.error();
        }
        if (!self)
            co_return rows;
        if (error) {
            left.prepend(done);
            set(done.index, State::Kept);
            Q_EMIT refused(done.index, *error);
            if (!self || isUnclear(*error) || concernsAll(*error))
                break;
            continue;
        }
        const bool more = std::any_of(m_done.begin(), m_done.end(), [&](const Done &one) { return one.index == done.index; });
        if (!more && m_states.at(done.index) != State::Kept) {
            set(done.index, State::TakenBack);
            ++rows;
        }
    }
    if (self) {
        m_done += left;
        m_running = false;
    }
    co_return rows;
}
