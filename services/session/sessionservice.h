#pragma once
#include "accounttypes.h"
#include "result.h"
#include "secret.h"

#include <QCoroTask>
#include <QObject>
#include <QUrl>

/// Signing in and out of one profile: the steps of R3-003, the lock of G-35, one-time links, device grants (G-37).
/// Every task ends exactly once; after the service is gone nothing is emitted.
class SessionService : public QObject
{
    Q_OBJECT
public:
    enum class State {
        SignedOut,
        AwaitingPassword, ///< user name given
        AwaitingPin,      ///< password right, PIN sent; see pinChallenge()
        AwaitingTotp,     ///< a code of the authenticator app, or a recovery code
        SignedIn,
        Locked,  ///< 30 idle minutes (G-35): password, no PIN
        Expired, ///< past 12 h or refused for good: local data stays readable, a sign-in goes on
        Local,   ///< a profile without provider access: nothing to sign in to, from the start to the end
    };
    Q_ENUM(State)

    using QObject::QObject;

    virtual State state() const = 0;
    virtual SessionInfo session() const = 0;
    virtual PinChallenge pinChallenge() const = 0;
    /// False when no keychain works: nothing is remembered, and the window says so.
    virtual bool remembersSecrets() const = 0;
    virtual bool hasRole(Contract::Role role) const = 0;

    /// Restores the session from the keychain; false when there is none or it is no longer good.
    virtual QCoro::Task<Result<bool>> restore() = 0;
    virtual QCoro::Task<Result<SignInStarted>> start(QString userName) = 0;
    virtual QCoro::Task<Result<void>> givePassword(Secret password) = 0;
    virtual QCoro::Task<Result<void>> givePin(Secret pin) = 0;
    virtual QCoro::Task<Result<PinChallenge>> resendPin() = 0;
    /// A code of the authenticator app, or a recovery code. Error: Auth/wrong_totp, Forbidden/totp_stopped.
    virtual QCoro::Task<Result<void>> giveTotp(Secret code) = 0;
    /// Back to the first step.
    virtual void abandon() = 0;
    virtual QCoro::Task<Result<void>> unlock(Secret password) = 0;
    virtual QCoro::Task<Result<void>> lock() = 0;
    /// Abmelden; with `removeLocalData` cache and call segments go, never archive or outbox (G-44).
    virtual QCoro::Task<Result<void>> signOut(bool removeLocalData) = 0;

    virtual QCoro::Task<Result<void>> requestPasswordReset(QString userName) = 0;
    virtual QCoro::Task<Result<void>> requestUserNameReminder(QString email) = 0;
    virtual QCoro::Task<Result<LinkInfo>> inspectLink(Secret token) = 0;
    virtual QCoro::Task<Result<void>> redeemLink(Secret token, Secret password) = 0;

    virtual QCoro::Task<Result<DeviceGrant>> createGrant(QString name) = 0;
    virtual QCoro::Task<Result<QList<DeviceGrant>>> listGrants() = 0;
    virtual QCoro::Task<Result<void>> revokeGrant(QString id) = 0;

    virtual QCoro::Task<Result<Profile>> profile() = 0;
    /// Changes the own profile; `rev` of the one that was shown. User name, address and mobile number need the password, the last
    /// two also a PIN to the old number where one is stored (G-43). Error: Conflict/user_name_taken, precondition_failed;
    /// Forbidden/wrong_password, pin_required, wrong_pin …
    virtual QCoro::Task<Result<Profile>> changeProfile(qint64 rev, ProfileChange change) = 0;
    /// Sends the PIN for changeProfile() to the stored number.
    virtual QCoro::Task<Result<PinChallenge>> sendProfilePin(Secret password) = 0;
    /// Active at once; other sessions of this user end (R3-028).
    virtual QCoro::Task<Result<void>> changePassword(Secret current, Secret next) = 0;

    /// The portal's clock minus ours in seconds when more than five minutes apart, else 0: worth a notice. (Added later.)
    virtual qint64 clockOffset() const { return 0; }
    /// Tells the service that a person did something: feeds the idle lock.
    virtual void noteUserActivity() = 0;

Q_SIGNALS:
    void stateChanged(SessionService::State state);
    void rolesChanged();
    /// The own name or user name has changed.
    void userChanged();
    void clockOffsetChanged(qint64 seconds);
};
