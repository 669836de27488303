#include "signinflow.h"

#include "accountform.h"
#include "accountrules.h"
#include "failurelimits.h"
#include "httpmessage.h"
#include "passwordhasher.h"
#include "portalcontext.h"
#include "sessions.h"
#include "totpfactor.h"

#include <QUuid>

namespace
{
constexpr qint64 signInLifetime = 35 * 60000LL;
constexpr int deviceMax = 80;

SignInResult pinStep(const PinChallenge &challenge)
{
    SignInResult result;
    result.next = Contract::SignInStep::Pin;
    result.pin = challenge;
    return result;
}
} // namespace

SignInStarted SignInFlow::start(const QString &userName, const QString &device)
{
    AccountForm::requireUserName(m_context.rules, userName, 400);
    const qint64 now = m_context.clock.nowMs();
    SignInStarted started;
    started.signInId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    started.next = Contract::SignInStep::Password;
    started.expiresAt = PortalClock::instant(now + signInLifetime);
    started.suggestion = AccountRules::suggestionFor(userName); // by form alone: says nothing about who exists
    m_context.database.write(
        QStringLiteral("INSERT INTO sign_ins (id, folded_name, device, created_at, expires_at) VALUES (?, ?, ?, ?, ?)"),
        {started.signInId, AccountRules::foldedUserName(userName), device.simplified().left(deviceMax), now,
         now + signInLifetime});
    return started;
}

SignInFlow::SignIn SignInFlow::load(const QString &id)
{
    const auto row = m_context.database.first(QStringLiteral("SELECT * FROM sign_ins WHERE id = ?"), {id});
    const bool expired = row && m_context.clock.nowMs() > row->number("expires_at");
    if (!row || row->flag("finished") || (expired && m_context.rules.refuses(Rule::SignInLifetime)))
        throw Problem(404, "sign_in_expired");
    SignIn signIn;
    signIn.id = id;
    signIn.userName = row->text("folded_name");
    signIn.device = row->text("device");
    signIn.passwordOk = row->flag("password_ok");
    signIn.pinOk = row->flag("pin_ok");
    signIn.account = Accounts::byName(m_context, signIn.userName);
    return signIn;
}

void SignInFlow::refuseLocked(const Account &account) const
{
    if (account.locked && m_context.rules.refuses(Rule::LockedUser))
        throw Problem(403, "account_locked");
}

SignInResult SignInFlow::givePassword(const QString &signInId, const Secret &password, const QString &address)
{
    const SignIn signIn = load(signInId);
    FailureLimits::beforePassword(m_context, signIn.userName, address);
    // an unknown name costs the same time
    if (!PasswordHasher::verify(signIn.account ? signIn.account->passwordHash : QString(), password))
        throw Problem(401, "wrong_credentials");
    FailureLimits::passwordRight(m_context, signIn.userName, address);
    const Account &account = *signIn.account;
    refuseLocked(account);
    Pins pins(m_context);
    if (!needsPin(account))
        return afterPin(signIn, false, address);
    // the password a second time does not send a second PIN: that is what resending and its limits are for
    if (signIn.passwordOk && !pins.linkRequired(account))
        if (const auto challenge = pins.current(account, signIn.id))
            return pinStep(*challenge);
    const PinChallenge challenge = pins.send(account, signIn.id);
    m_context.database.write(QStringLiteral("UPDATE sign_ins SET password_ok = 1, user_id = ? WHERE id = ?"),
                             {account.id, signIn.id});
    return pinStep(challenge);
}

Account SignInFlow::pinAccount(const SignIn &signIn)
{
    if (!signIn.account || (!signIn.passwordOk && m_context.rules.refuses(Rule::PasswordFirst)))
        throw Problem(409, "password_required");
    refuseLocked(*signIn.account);
    return *signIn.account;
}

bool SignInFlow::needsPin(const Account &account) const
{
    return account.needsPin() && m_context.rules.refuses(Rule::PinRequired) && !TotpFactor(m_context).replacesPin(account);
}

SignInResult SignInFlow::afterPin(const SignIn &signIn, bool withPin, const QString &address)
{
    const TotpFactor factor(m_context);
    const Account &account = *signIn.account;
    // where the code stands in for the PIN, a PIN is only asked when the app is stopped: then it is the way in
    const bool pinInstead = withPin && factor.policy() == Contract::TotpPolicy::Instead;
    if (!factor.isAsked(account) || pinInstead)
        return finish(signIn, withPin, address);
    m_context.database.write(QStringLiteral("UPDATE sign_ins SET password_ok = 1, pin_ok = ?, user_id = ? WHERE id = ?"),
                             {qint64(withPin), account.id, signIn.id});
    SignInResult result;
    result.next = Contract::SignInStep::Totp;
    return result;
}

SignInResult SignInFlow::giveTotp(const QString &signInId, const Secret &code, const QString &address)
{
    const SignIn signIn = load(signInId);
    const Account account = pinAccount(signIn);
    TotpFactor factor(m_context);
    if (!factor.isEnrolled(account) || factor.policy() == Contract::TotpPolicy::Off)
        throw Problem(404, "sign_in_expired"); // removed or switched off since the password
    const bool both = factor.policy() == Contract::TotpPolicy::Additional;
    if (both && needsPin(account) && !signIn.pinOk && m_context.rules.refuses(Rule::TotpAfterPin))
        throw Problem(403, "pin_required");
    TotpFactor::refuse(factor.check(account, code), 401);
    return finish(signIn, true, address);
}

SignInResult SignInFlow::givePin(const QString &signInId, const Secret &pin, const QString &address)
{
    const SignIn signIn = load(signInId);
    const Account account = pinAccount(signIn);
    Pins::refuse(Pins(m_context).check(account, signIn.id, pin), 401);
    return afterPin(signIn, true, address);
}

SignInResult SignInFlow::resendPin(const QString &signInId)
{
    const SignIn signIn = load(signInId);
    return pinStep(Pins(m_context).send(pinAccount(signIn), signIn.id));
}

SignInResult SignInFlow::finish(const SignIn &signIn, bool withSecondFactor, const QString &address)
{
    SignInResult result;
    result.next = Contract::SignInStep::Done;
    const auto opened = Transaction::run(m_context.database, [&] {
        if (m_context.rules.refuses(Rule::PinOnce) &&
            m_context.database.write(QStringLiteral("UPDATE sign_ins SET finished = 1 WHERE id = ? AND finished = 0"),
                                     {signIn.id}) == 0)
            throw Problem(404, "sign_in_expired");
        return Sessions(m_context).open(*signIn.account, withSecondFactor, signIn.device, address);
    });
    result.token = opened.token;
    result.session = opened.info;
    return result;
}

QJsonObject SignInResults::toJson(const SignInResult &result)
{
    QJsonObject json = JsonCodec::toJson(result);
    if (result.next != Contract::SignInStep::Pin)
        json.remove(QStringLiteral("pin"));
    if (result.next != Contract::SignInStep::Done)
        json.remove(QStringLiteral("session"));
    return json;
}
