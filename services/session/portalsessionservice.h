#pragma once
#include "idlewatch.h"
#include "sessiongate.h"
#include "sessionservice.h"

class ProfileRegistry;
class Vault;

/// SessionService over the contract's calls, the keychain and the session gate.
class PortalSessionService final : public SessionService
{
    Q_OBJECT
public:
    using Wipe = std::function<QCoro::Task<Result<void>>()>;
    using Renewal = std::function<QCoro::Task<Result<void>>()>;

    PortalSessionService(Channel &transport, SessionGate &gate, Vault &vault, ProfileRegistry &registry, QString profile,
                         const Clock &clock);

    /// Removes cache and segments for signOut(true).
    void setWipe(Wipe wipe) { m_wipe = std::move(wipe); }
    /// Without a person: signs in anew when the session is lost (fernamtctl). Its failure ends the parked calls.
    void setRenewal(Renewal renewal) { m_renewal = std::move(renewal); }

    /// Goes on with what the keychain holds, asking nobody: the device grant (where it is enough) or the last session. False:
    /// neither is there.
    QCoro::Task<Result<bool>> resume(bool grantIsEnough);
    bool usesGrant() const { return m_usesGrant; }

    State state() const override { return m_state; }
    SessionInfo session() const override { return m_session; }
    PinChallenge pinChallenge() const override { return m_challenge; }
    bool remembersSecrets() const override;
    bool hasRole(Contract::Role role) const override;
    qint64 clockOffset() const override { return m_clockOffset; }
    void setClockOffset(qint64 seconds);

    QCoro::Task<Result<bool>> restore() override;
    QCoro::Task<Result<SignInStarted>> start(QString userName) override;
    QCoro::Task<Result<void>> givePassword(Secret password) override;
    QCoro::Task<Result<void>> givePin(Secret pin) override;
    QCoro::Task<Result<PinChallenge>> resendPin() override;
    QCoro::Task<Result<void>> giveTotp(Secret code) override;
    void abandon() override;
    QCoro::Task<Result<void>> unlock(Secret password) override;
    QCoro::Task<Result<void>> lock() override;
    QCoro::Task<Result<void>> signOut(bool removeLocalData) override;

    QCoro::Task<Result<void>> requestPasswordReset(QString userName) override;
    QCoro::Task<Result<void>> requestUserNameReminder(QString email) override;
    QCoro::Task<Result<LinkInfo>> inspectLink(Secret token) override;
    QCoro::Task<Result<void>> redeemLink(Secret token, Secret password) override;

    QCoro::Task<Result<DeviceGrant>> createGrant(QString name) override;
    QCoro::Task<Result<QList<DeviceGrant>>> listGrants() override;
    QCoro::Task<Result<void>> revokeGrant(QString id) override;

    QCoro::Task<Result<Profile>> profile() override;
    QCoro::Task<Result<Profile>> changeProfile(qint64 rev, ProfileChange change) override;
    QCoro::Task<Result<PinChallenge>> sendProfilePin(Secret password) override;
    QCoro::Task<Result<void>> changePassword(Secret current, Secret next) override;
    void noteUserActivity() override { m_idle.noteActivity(); }

private:
    /// Waits for one call of the sign-in and goes where its answer leads.
    QCoro::Task<Result<void>> step(QCoro::Task<Result<SignInResult>> call);
    QCoro::Task<Result<void>> goOn(SignInResult result);
    QCoro::Task<Result<void>> accept(SignInResult result);
    /// Between user name and session.
    bool isSigningIn() const;
    void setState(State state);
    void setSession(const SessionInfo &session);
    void renew(const Error &why);
    QCoro::Task<void> keepAlive();
    void noteFailure(const Error &error);

    Channel &m_transport;
    SessionGate &m_gate;
    Vault &m_vault;
    ProfileRegistry &m_registry;
    QString m_profile;
    IdleWatch m_idle;
    Wipe m_wipe;
    Renewal m_renewal;
    State m_state = State::SignedOut;
    State m_before = State::SignedOut; ///< where abandon() goes back to
    SessionInfo m_session;
    SignInStarted m_signIn;
    PinChallenge m_challenge;
    qint64 m_clockOffset = 0;
    bool m_usesGrant = false;
};
