#include "portalsessionservice.h"

#include "calls.h"
#include "jsoncodec.h"
#include "localuser.h"
#include "profileregistry.h"
#include "vault.h"

#include <QCoroTask>
#include <QMetaEnum>
#include <QPointer>
#include <QSysInfo>

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}
} // namespace

PortalSessionService::PortalSessionService(Channel &transport, SessionGate &gate, Vault &vault, ProfileRegistry &registry,
                                           QString profile, const Clock &clock)
    : m_transport(transport),
      m_gate(gate),
      m_vault(vault),
      m_registry(registry),
      m_profile(std::move(profile)),
      m_idle(clock),
      m_session(registry.profile(m_profile).lastSession)
{
    if (registry.profile(m_profile).isLocal()) {
        m_session = LocalUser::session();
        m_state = State::Local;
    }
    connect(&m_gate, &SessionGate::renewalNeeded, this, &PortalSessionService::renew);
    connect(&m_idle, &IdleWatch::idle, this, [this] { lock(); });
    connect(&m_idle, &IdleWatch::keepAliveDue, this, [this] { keepAlive(); });
}

bool PortalSessionService::remembersSecrets() const
{
    return m_vault.remembers();
}

bool PortalSessionService::hasRole(Contract::Role role) const
{
    return m_session.user.roles.contains(JsonCodec::enumToWire(QMetaEnum::fromType<Contract::Role>(), int(role)));
}

void PortalSessionService::setClockOffset(qint64 seconds)
{
    m_clockOffset = seconds;
    Q_EMIT clockOffsetChanged(seconds);
}

bool PortalSessionService::isSigningIn() const
{
    return m_state == State::AwaitingPassword || m_state == State::AwaitingPin || m_state == State::AwaitingTotp;
}

void PortalSessionService::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state == State::SignedIn && !m_usesGrant)
        m_idle.start();
    else
        m_idle.stop();
    Q_EMIT stateChanged(state);
}

void PortalSessionService::setSession(const SessionInfo &session)
{
    const bool rolesDiffer = m_session.user.roles != session.user.roles || m_session.user.id != session.user.id;
    m_session = session;
    ProfileConfig config = m_registry.profile(m_profile);
    config.lastSession = session;
    config.userName = session.user.userName;
    m_registry.save(config);
    if (rolesDiffer)
        Q_EMIT rolesChanged();
}

QCoro::Task<Result<bool>> PortalSessionService::restore()
{
    const QPointer<PortalSessionService> self(this);
    co_await m_vault.load();
    if (!self)
        co_return fail(gone());
    if (m_state == State::Local)
        co_return true;
    const Secret token = m_vault.secrets().session;
    if (token.isEmpty())
        co_return false;
    const Result<SessionInfo> session = co_await Calls::sessionOf(m_transport, token);
    if (!self)
        co_return fail(gone());
    if (!session && session.error().kind == Error::Kind::Auth) {
        const std::function<void(ProfileSecrets &)> work = [](ProfileSecrets &s) { s.session = {}; };
        co_await m_vault.change(work);
        co_return false;
    }
    if (!session)
        co_return fail(session.error());
    setSession(*session);
    m_gate.open(token);
    if (session->locked)
        m_gate.hold();
    setState(session->locked ? State::Locked : State::SignedIn);
    co_return true;
}

QCoro::Task<Result<bool>> PortalSessionService::resume(bool grantIsEnough)
{
    const QPointer<PortalSessionService> self(this);
    co_await m_vault.load();
    if (!self)
        co_return fail(gone());
    const ProfileSecrets &secrets = m_vault.secrets();
    m_usesGrant = grantIsEnough && !secrets.grant.isEmpty();
    const Secret token = m_usesGrant ? secrets.grant : secrets.session;
    if (token.isEmpty())
        co_return false;
    m_gate.open(token);
    setState(State::SignedIn);
    co_return true;
}

QCoro::Task<Result<SignInStarted>> PortalSessionService::start(QString userName)
{
    const QPointer<PortalSessionService> self(this);
    Result<SignInStarted> started = co_await Calls::startSignIn(m_transport, userName, QSysInfo::machineHostName());
    if (!self || !started)
        co_return started;
    if (!isSigningIn())
        m_before = m_state;
    m_signIn = *started;
    m_challenge = {};
    setState(State::AwaitingPassword);
    co_return started;
}

/// A sign-in that is over cannot be mended by another try of its step.
void PortalSessionService::noteFailure(const Error &error)
{
    for (const Error::Field &field : error.fields)
        if (field.code == QLatin1String("tries_left") && !field.params.isEmpty())
            m_challenge.triesLeft = field.params.first().toInt();
    if (error.code == QLatin1String("sign_in_expired") || error.code == QLatin1String("pin_tries_exhausted") ||
        error.kind == Error::Kind::NotFound)
        abandon();
}

QCoro::Task<Result<void>> PortalSessionService::goOn(SignInResult result)
{
    if (result.next == Contract::SignInStep::Done)
        co_return co_await accept(result);
    if (result.next == Contract::SignInStep::Totp) {
        setState(State::AwaitingTotp);
        co_return Result<void>();
    }
    if (result.next != Contract::SignInStep::Pin)
        co_return fail(Error::Kind::Protocol, QStringLiteral("unknown_step"));
    m_challenge = result.pin;
    setState(State::AwaitingPin);
    co_return Result<void>();
}

QCoro::Task<Result<void>> PortalSessionService::step(QCoro::Task<Result<SignInResult>> call)
{
    const QPointer<PortalSessionService> self(this);
    Result<SignInResult> result = co_await std::move(call);
    if (!self)
        co_return fail(gone());
    if (!result) {
        noteFailure(result.error());
        co_return fail(result.error());
    }
    co_return co_await goOn(*result);
}

QCoro::Task<Result<void>> PortalSessionService::givePassword(Secret password)
{
    return step(Calls::givePassword(m_transport, m_signIn.signInId, password));
}

QCoro::Task<Result<void>> PortalSessionService::givePin(Secret pin)
{
    return step(Calls::givePin(m_transport, m_signIn.signInId, pin));
}

QCoro::Task<Result<void>> PortalSessionService::giveTotp(Secret code)
{
    return step(Calls::giveTotp(m_transport, m_signIn.signInId, code));
}

QCoro::Task<Result<PinChallenge>> PortalSessionService::resendPin()
{
    const QPointer<PortalSessionService> self(this);
    Result<SignInResult> result = co_await Calls::resendPin(m_transport, m_signIn.signInId);
    if (!self)
        co_return fail(gone());
    if (!result) {
        noteFailure(result.error());
        co_return fail(result.error());
    }
    m_challenge = result->pin;
    co_return Result<PinChallenge>(m_challenge); // QCoro 0.8 moves from what it is given, members too
}

QCoro::Task<Result<void>> PortalSessionService::accept(SignInResult result)
{
    const QPointer<PortalSessionService> self(this);
    // What another user's session had parked must not go on with this one's rights.
    if (!m_session.user.id.isEmpty() && m_session.user.id != result.session.user.id)
        m_gate.close(gone());
    m_usesGrant = false;
    const Secret token = result.token;
    setSession(result.session);
    m_signIn = {};
    m_challenge = {};
    const std::function<void(ProfileSecrets &)> work = [token](ProfileSecrets &s) { s.session = token; };
    const Result<void> kept = co_await m_vault.change(work);
    if (!self)
        co_return fail(gone());
    if (!kept && kept.error().kind == Error::Kind::Cancelled)
        co_return kept;
    m_gate.open(token); // without a keychain it works, unremembered
    setState(State::SignedIn);
    co_return Result<void>();
}

void PortalSessionService::abandon()
{
    if (!isSigningIn())
        return;
    m_signIn = {};
    m_challenge = {};
    setState(m_before == State::SignedIn ? State::SignedOut : m_before);
}

void PortalSessionService::renew(const Error &why)
{
    if (m_renewal && !m_usesGrant) {
        QCoro::connect(m_renewal(), this, [this](const Result<void> &renewed) {
            if (!renewed)
                m_gate.close(renewed.error());
        });
        return;
    }
    if (m_usesGrant) {
        m_gate.close(Error::make(Error::Kind::Auth, QStringLiteral("grant_invalid"), why.detail));
        setState(State::Expired);
        return;
    }
    setState(why.code == QLatin1String("session_locked") ? State::Locked : State::Expired);
}
