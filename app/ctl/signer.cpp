#include "signer.h"

#include <QCoroTimer>

namespace
{
Result<Secret> password(CtlContext &context)
{
    if (context.arguments.has("password-stdin"))
        return context.console.readLine();
    if (context.demo())
        return context.graph().config().userName == DemoPortal::accountant().name ? DemoPortal::accountant().password
                                                                                  : DemoPortal::administrator().password;
    return context.console.ask(QStringLiteral("Password of %1").arg(context.graph().config().userName));
}

/// The demo's SMS arrives in its outbox folder.
QCoro::Task<Result<Secret>> demoPin(CtlContext &context, Secret before)
{
    for (int i = 0; i < 200; ++i) {
        const Secret pin = context.demo()->newestPin();
        if (!pin.isEmpty() && !(pin == before))
            co_return pin;
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(std::chrono::milliseconds(50));
        co_await timer;
    }
    co_return fail(Error::Kind::Auth, QStringLiteral("pin_wanted"), QStringLiteral("No SMS came."));
}

QCoro::Task<Result<Secret>> pin(CtlContext &context, Secret before)
{
    const PinChallenge challenge = context.graph().session().pinChallenge();
    if (context.arguments.has("pin-command"))
        co_return context.console.runPinCommand(context.arguments.value("pin-command"), challenge.number);
    if (context.arguments.has("pin-stdin"))
        co_return context.console.readLine();
    if (context.demo())
        co_return co_await demoPin(context, before);
    const QString sent = QStringLiteral("PIN no. %1 was sent to %2.").arg(challenge.number).arg(challenge.maskedMobile);
    Result<Secret> asked = context.console.ask(sent + QStringLiteral(" PIN"));
    if (!asked && asked.error().code == QLatin1String("no_terminal"))
        co_return fail(Error::Kind::Auth, QStringLiteral("pin_wanted"), sent);
    co_return asked;
}
/// Of the authenticator app, or a recovery code.
Result<Secret> totpCode(CtlContext &context)
{
    if (context.arguments.has("totp-command"))
        return context.console.runPinCommand(context.arguments.value("totp-command"), 0);
    if (context.arguments.has("totp-stdin"))
        return context.console.readLine();
    Result<Secret> asked = context.console.ask(QStringLiteral("Code of the authenticator app, or a recovery code"));
    if (!asked && asked.error().code == QLatin1String("no_terminal"))
        return fail(Error::Kind::Auth, QStringLiteral("totp_wanted"));
    return asked;
}
} // namespace

QCoro::Task<Result<void>> Signer::signIn(CtlContext &context)
{
    PortalSessionService &session = context.graph().session();
    const QString user = context.graph().config().userName;
    if (user.isEmpty())
        co_return fail(Error::Kind::Invalid, QStringLiteral("no_user"));
    const Secret before = context.demo() ? context.demo()->newestPin() : Secret();
    const Result<SignInStarted> started = co_await session.start(user);
    if (!started)
        co_return fail(started.error());
    if (!started->suggestion.isEmpty())
        context.console.complain(QStringLiteral("Did you mean the user name %1?").arg(started->suggestion));
    const Result<Secret> word = password(context);
    if (!word)
        co_return fail(word.error());
    Result<void> given = co_await session.givePassword(*word);
    if (given && session.state() == SessionService::State::AwaitingPin) {
        const Result<Secret> number = co_await pin(context, before);
        if (!number)
            co_return fail(number.error());
        given = co_await session.givePin(*number);
    }
    if (!given || session.state() != SessionService::State::AwaitingTotp)
        co_return given;
    const Result<Secret> code = totpCode(context);
    if (!code)
        co_return fail(code.error());
    co_return co_await session.giveTotp(*code);
}

QCoro::Task<Result<void>> Signer::needSession(CtlContext &context, bool grantIsEnough)
{
    co_await context.graph().prepare();
    PortalSessionService &session = context.graph().session();
    if (session.state() == SessionService::State::Local)
        co_return fail(Error::Kind::Invalid, QStringLiteral("no_portal"), context.graph().config().id);
    const bool canSignIn = context.arguments.has("password-stdin") || context.demo();
    const Result<bool> resumed = co_await session.resume(grantIsEnough);
    if (!resumed)
        co_return fail(resumed.error());
    if (*resumed) {
        // Without a person: a lost session is renewed once by what the options give, or refused.
        session.setRenewal([&context, canSignIn]() -> QCoro::Task<Result<void>> {
            if (canSignIn)
                return signIn(context);
            return []() -> QCoro::Task<Result<void>> { co_return fail(Error::Kind::Auth, QStringLiteral("session_expired")); }();
        });
        co_return Result<void>();
    }
    if (!canSignIn) {
        context.sayWhatIsRemembered();
        co_return fail(Error::Kind::Auth, QStringLiteral("sign_in_wanted"));
    }
    Result<void> signedIn = co_await signIn(context);
    if (signedIn)
        context.sayWhatIsRemembered();
    co_return signedIn;
}
