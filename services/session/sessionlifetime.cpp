#include "calls.h"
#include "portalsessionservice.h"
#include "vault.h"

#include <QPointer>

// Lock, sign-out, links and grants; the sign-in itself is in portalsessionservice.cpp, the own profile in sessionprofile.cpp.

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}
} // namespace

QCoro::Task<void> PortalSessionService::keepAlive()
{
    co_await Calls::sessionOf(m_transport, m_gate.token());
}

QCoro::Task<Result<void>> PortalSessionService::unlock(Secret password)
{
    const QPointer<PortalSessionService> self(this);
    const Result<SessionInfo> session = co_await Calls::unlock(m_transport, m_gate.token(), password);
    if (!self)
        co_return fail(gone());
    if (!session) {
        if (session.error().code == QLatin1String("session_expired") || session.error().code == QLatin1String("unauthenticated"))
            setState(State::Expired);
        co_return fail(session.error());
    }
    setSession(*session);
    m_gate.reopen();
    setState(State::SignedIn);
    co_return Result<void>();
}

QCoro::Task<Result<void>> PortalSessionService::lock()
{
    if (m_state != State::SignedIn)
        co_return Result<void>();
    // Locked here whatever the portal says; offline it locks by its own clock.
    m_gate.hold();
    setState(State::Locked);
    co_return co_await Calls::lock(m_transport, m_gate.token());
}

QCoro::Task<Result<void>> PortalSessionService::signOut(bool removeLocalData)
{
    if (m_state == State::Local) // nobody is signed in
        co_return Result<void>();
    const QPointer<PortalSessionService> self(this);
    const Secret token = m_usesGrant ? Secret() : m_gate.token();
    m_gate.close(Error::make(Error::Kind::Auth, QStringLiteral("unauthenticated"), QStringLiteral("signed out")));
    m_before = State::SignedOut;
    setState(State::SignedOut);
    Result<void> ended;
    if (!token.isEmpty())
        ended = co_await Calls::signOut(m_transport, token);
    if (!self)
        co_return fail(gone());
    const std::function<void(ProfileSecrets &)> work = [](ProfileSecrets &s) {
        s.session = {};
        s.password = {};
    };
    const Result<void> forgotten = co_await m_vault.change(work);
    if (!self)
        co_return fail(gone());
    if (removeLocalData && m_wipe) {
        const Result<void> wiped = co_await m_wipe();
        if (!wiped)
            co_return wiped;
    }
    // An expired session has ended as well.
    if (!ended && ended.error().kind != Error::Kind::Auth)
        co_return ended;
    co_return forgotten;
}

QCoro::Task<Result<void>> PortalSessionService::requestPasswordReset(QString userName)
{
    return Calls::requestPasswordReset(m_transport, userName);
}

QCoro::Task<Result<void>> PortalSessionService::requestUserNameReminder(QString email)
{
    return Calls::requestUserNameReminder(m_transport, email);
}

QCoro::Task<Result<LinkInfo>> PortalSessionService::inspectLink(Secret token)
{
    return Calls::inspectLink(m_transport, token);
}

QCoro::Task<Result<void>> PortalSessionService::redeemLink(Secret token, Secret password)
{
    return Calls::redeemLink(m_transport, token, password);
}

QCoro::Task<Result<DeviceGrant>> PortalSessionService::createGrant(QString name)
{
    const QPointer<PortalSessionService> self(this);
    // A grant that nobody remembers would live for 90 days and serve nobody.
    co_await m_vault.load();
    if (!self)
        co_return fail(gone());
    if (!m_vault.remembers())
        co_return fail(Error::Kind::Secret, QStringLiteral("no_keychain"), m_vault.reason());
    Result<DeviceGrant> grant = co_await Calls::createGrant(m_gate, name);
    if (!self || !grant)
        co_return grant;
    const DeviceGrant made = *grant;
    const std::function<void(ProfileSecrets &)> work = [made](ProfileSecrets &s) {
        s.grant = made.token;
        s.grantId = made.id;
        s.grantExpiresAt = made.expiresAt;
    };
    const Result<void> kept = co_await m_vault.change(work);
    if (!self)
        co_return fail(gone());
    if (!kept) {
        (void)co_await revokeGrant(made.id);
        co_return fail(kept.error());
    }
    grant->token = {}; // it lies in the keychain and nowhere else
    co_return grant;
}

QCoro::Task<Result<QList<DeviceGrant>>> PortalSessionService::listGrants()
{
    const Result<DeviceGrantList> list = co_await Calls::grants(m_gate);
    if (!list)
        co_return fail(list.error());
    co_return list->items;
}

QCoro::Task<Result<void>> PortalSessionService::revokeGrant(QString id)
{
    const QPointer<PortalSessionService> self(this);
    const Result<QList<DeviceGrant>> list = co_await listGrants();
    if (!self || !list)
        co_return fail(list ? gone() : list.error());
    qint64 rev = -1;
    for (const DeviceGrant &grant : *list)
        if (grant.id == id)
            rev = grant.rev;
    if (rev < 0)
        co_return fail(Error::Kind::NotFound, QStringLiteral("not_found"), id);
    const Result<void> revoked = co_await Calls::revokeGrant(m_gate, id, rev);
    if (!self || !revoked || m_vault.secrets().grantId != id)
        co_return revoked;
    const std::function<void(ProfileSecrets &)> work = [](ProfileSecrets &s) {
        s.grant = {};
        s.grantId.clear();
        s.grantExpiresAt = {};
    };
    co_return co_await m_vault.change(work);
}
