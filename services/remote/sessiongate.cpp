#include "sessiongate.h"

#include <QPointer>

namespace
{
// A fresh token that is refused at once would loop.
constexpr int mostRenewals = 3;

Error cancelled()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}
} // namespace

SessionGate::~SessionGate()
{
    release(cancelled());
}

bool SessionGate::sessionLost(const Error &error)
{
    return error.kind == Error::Kind::Auth &&
           (error.code == QLatin1String("session_locked") || error.code == QLatin1String("session_expired") ||
            error.code == QLatin1String("unauthenticated"));
}

void SessionGate::open(const Secret &token)
{
    m_token = token;
    m_refusal.reset();
    m_holding = false;
    release(std::nullopt);
}

void SessionGate::hold()
{
    m_holding = true;
}

void SessionGate::close(const Error &why)
{
    m_token = {};
    m_refusal = why;
    m_holding = false;
    release(why);
}

void SessionGate::release(const std::optional<Error> &refusal)
{
    // Each waiter may do anything, also destroy this gate: the list is ours alone.
    const auto parked = std::exchange(m_parked, {});
    for (const auto &p : parked) {
        p->refusal = refusal;
        if (!std::exchange(p->released, true))
            p->event.set();
    }
}

QCoro::Task<Result<Secret>> SessionGate::pass(std::stop_token stop)
{
    const QPointer<SessionGate> self(this);
    while (m_holding) {
        const auto parked = std::make_shared<Parked>();
        m_parked.append(parked);
        const auto leave = [self, parked] {
            if (!self)
                return;
            QMetaObject::invokeMethod(
                self,
                [self, parked] {
                    self->m_parked.removeOne(parked);
                    parked->refusal = cancelled();
                    if (!std::exchange(parked->released, true))
                        parked->event.set();
                },
                Qt::QueuedConnection);
        };
        const std::stop_callback onStop(stop, leave);
        co_await parked->event.next();
        if (parked->refusal)
            co_return fail(*parked->refusal);
        if (!self)
            co_return fail(cancelled());
    }
    if (m_token.isEmpty() && m_refusal)
        co_return fail(*m_refusal);
    if (m_token.isEmpty())
        co_return fail(Error::Kind::Auth, QStringLiteral("unauthenticated"), QStringLiteral("not signed in"));
    co_return Result<Secret>(m_token); // QCoro 0.8 moves from what it is given, members too
}

void SessionGate::lost(const Secret &used, const Error &why)
{
    // Somebody else's renewal may have come between our question and its answer.
    if (m_holding || !(m_token == used))
        return;
    m_holding = true;
    Q_EMIT renewalNeeded(why);
}

QCoro::Task<Result<Answer>> SessionGate::send(Request request, std::stop_token stop)
{
    const QPointer<SessionGate> self(this);
    for (int renewals = 0;; ++renewals) {
        Result<Secret> token = co_await pass(stop);
        if (!self || !token)
            co_return fail(token ? cancelled() : token.error());
        request.bearer = *token;
        Result<Answer> answer = co_await m_transport.send(request, stop);
        if (!self || answer || !sessionLost(answer.error()) || renewals == mostRenewals)
            co_return answer;
        lost(*token, answer.error());
        if (!self)
            co_return fail(cancelled());
    }
}

QCoro::Task<Result<void>> SessionGate::download(Request request, std::shared_ptr<DownloadSink> sink, std::stop_token stop)
{
    const QPointer<SessionGate> self(this);
    for (int renewals = 0;; ++renewals) {
        Result<Secret> token = co_await pass(stop);
        if (!self || !token)
            co_return fail(token ? cancelled() : token.error());
        request.bearer = *token;
        Result<void> done = co_await m_transport.download(request, sink, stop);
        if (!self || done || !sessionLost(done.error()) || renewals == mostRenewals)
            co_return done;
        lost(*token, done.error());
        if (!self)
            co_return fail(cancelled());
    }
}
