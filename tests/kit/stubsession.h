#pragma once
#include "sessionservice.h"

/// A session that is what the test says; no portal behind it.
class StubSession final : public SessionService
{
public:
    explicit StubSession(const QString &user = QStringLiteral("user-1"), const QString &role = administrator)
    {
        become(user, role);
    }
    static inline const QString administrator = QStringLiteral("administrator_kundenportal"),
                                accountant = QStringLiteral("buchhaltung_kunde");

    void become(const QString &user, const QString &role)
    {
        m_session.user.id = user;
        m_session.user.roles = {role};
        Q_EMIT rolesChanged();
    }
    void setState(State state)
    {
        m_state = state;
        Q_EMIT stateChanged(state);
    }

    State state() const override { return m_state; }
    SessionInfo session() const override { return m_session; }
    PinChallenge pinChallenge() const override { return {}; }
    bool remembersSecrets() const override { return true; }
    bool hasRole(Contract::Role role) const override
    {
        return (role == Contract::Role::AdministratorKundenportal) == m_session.user.roles.contains(administrator);
    }
    QCoro::Task<Result<bool>> restore() override { co_return true; }
    QCoro::Task<Result<SignInStarted>> start(QString) override { co_return SignInStarted(); }
    QCoro::Task<Result<void>> givePassword(Secret) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> givePin(Secret) override { co_return Result<void>(); }
    QCoro::Task<Result<PinChallenge>> resendPin() override { co_return PinChallenge(); }
    QCoro::Task<Result<void>> giveTotp(Secret) override { co_return Result<void>(); }
    void abandon() override {}
    QCoro::Task<Result<void>> unlock(Secret) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> lock() override { co_return Result<void>(); }
    QCoro::Task<Result<void>> signOut(bool) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> requestPasswordReset(QString) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> requestUserNameReminder(QString) override { co_return Result<void>(); }
    QCoro::Task<Result<LinkInfo>> inspectLink(Secret) override { co_return LinkInfo(); }
    QCoro::Task<Result<void>> redeemLink(Secret, Secret) override { co_return Result<void>(); }
    QCoro::Task<Result<DeviceGrant>> createGrant(QString) override { co_return DeviceGrant(); }
    QCoro::Task<Result<QList<DeviceGrant>>> listGrants() override { co_return QList<DeviceGrant>(); }
    QCoro::Task<Result<void>> revokeGrant(QString) override { co_return Result<void>(); }
    QCoro::Task<Result<Profile>> profile() override { co_return Profile(); }
    QCoro::Task<Result<Profile>> changeProfile(qint64, ProfileChange) override { co_return Profile(); }
    QCoro::Task<Result<PinChallenge>> sendProfilePin(Secret) override { co_return PinChallenge(); }
    QCoro::Task<Result<void>> changePassword(Secret, Secret) override { co_return Result<void>(); }
    void noteUserActivity() override {}

private:
    State m_state = State::SignedIn;
    SessionInfo m_session;
};
