#pragma once
#include "accounts.h"
#include "pins.h"

struct Request;

/// The steps of R3-003, and the code of an authenticator app, as rows of `sign_ins`; nothing of it lives in memory.
class SignInFlow
{
public:
    explicit SignInFlow(PortalContext &context) : m_context(context) {}
    SignInStarted start(const QString &userName, const QString &device);
    SignInResult givePassword(const QString &signInId, const Secret &password, const QString &address);
    SignInResult givePin(const QString &signInId, const Secret &pin, const QString &address);
    /// A code of the authenticator app, or a recovery code.
    SignInResult giveTotp(const QString &signInId, const Secret &code, const QString &address);
    SignInResult resendPin(const QString &signInId);

private:
    struct SignIn {
        QString id;
        QString userName;
        std::optional<Account> account;
        QString device;
        bool passwordOk = false;
        bool pinOk = false;
    };
    SignIn load(const QString &id);
    /// The account behind a sign-in whose password was right: 409 before that, 403 when locked.
    Account pinAccount(const SignIn &signIn);
    bool needsPin(const Account &account) const;
    /// The app's code where one is asked, else the session.
    SignInResult afterPin(const SignIn &signIn, bool withPin, const QString &address);
    SignInResult finish(const SignIn &signIn, bool withSecondFactor, const QString &address);
    void refuseLocked(const Account &account) const;
    PortalContext &m_context;
};

namespace SignInResults
{
/// The body without the parts that do not belong to this step.
QJsonObject toJson(const SignInResult &result);
} // namespace SignInResults
