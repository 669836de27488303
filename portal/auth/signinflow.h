#pragma once
#include "accounts.h"
#include "pins.h"

struct Request;

/// The three steps of R3-003 as rows of `sign_ins`; nothing of it lives in memory.
class SignInFlow
{
public:
    explicit SignInFlow(PortalContext &context) : m_context(context) {}
    SignInStarted start(const QString &userName);
    SignInResult givePassword(const QString &signInId, const Secret &password, const QString &address);
    SignInResult givePin(const QString &signInId, const Secret &pin);
    SignInResult resendPin(const QString &signInId);

private:
    struct SignIn {
        QString id;
        QString userName;
        std::optional<Account> account;
        bool passwordOk = false;
    };
    SignIn load(const QString &id);
    /// The account behind a sign-in whose password was right: 409 before that, 403 when locked.
    Account pinAccount(const SignIn &signIn);
    SignInResult finish(const SignIn &signIn, bool withPin);
    void refuseLocked(const Account &account) const;
    PortalContext &m_context;
};

namespace SignInResults
{
/// The body without the parts that do not belong to this step.
QJsonObject toJson(const SignInResult &result);
} // namespace SignInResults
