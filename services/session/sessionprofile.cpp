#include "calls.h"
#include "portalsessionservice.h"
#include "vault.h"

#include <QPointer>

// The own profile and password; the sign-in itself is in portalsessionservice.cpp.

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}
} // namespace

QCoro::Task<Result<Profile>> PortalSessionService::profile()
{
    return Calls::profile(m_gate);
}

QCoro::Task<Result<Profile>> PortalSessionService::changeProfile(qint64 rev, ProfileChange change)
{
    const QPointer<PortalSessionService> self(this);
    Result<Profile> changed = co_await Calls::changeProfile(m_gate, rev, change);
    if (!self)
        co_return fail(gone());
    if (!changed)
        co_return changed;
    SessionInfo session = m_session;
    session.user.userName = changed->userName;
    session.user.fullName = changed->fullName;
    setSession(session);
    Q_EMIT userChanged();
    co_return changed;
}

QCoro::Task<Result<PinChallenge>> PortalSessionService::sendProfilePin(Secret password)
{
    return Calls::sendProfilePin(m_gate, password);
}

QCoro::Task<Result<void>> PortalSessionService::changePassword(Secret current, Secret next)
{
    const QPointer<PortalSessionService> self(this);
    Result<void> changed = co_await Calls::changePassword(m_gate, current, next);
    if (!self)
        co_return fail(gone());
    if (!changed || m_vault.secrets().password.isEmpty())
        co_return changed;
    const std::function<void(ProfileSecrets &)> work = [next](ProfileSecrets &s) { s.password = next; };
    co_return co_await m_vault.change(work);
}
