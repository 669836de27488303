#include "signer.h"

#include <QJsonArray>

QCoro::Task<ExitCode> runLogin(CtlContext &context)
{
    co_await context.graph().prepare();
    const Result<void> done = co_await Signer::signIn(context);
    if (!done)
        co_return context.refuse(done.error());
    const SessionInfo session = context.graph().session().session();
    const bool remembered = context.graph().vault().remembers();
    context.sayWhatIsRemembered();
    context.console.say(QStringLiteral("Signed in as %1 (%2) until %3.")
                            .arg(session.user.userName, session.customer.companyName,
                                 session.expiresAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    context.console.answer({{QStringLiteral("user"), session.user.userName},
                            {QStringLiteral("roles"), QJsonArray::fromStringList(session.user.roles)},
                            {QStringLiteral("expiresAt"), session.expiresAt.toString(Qt::ISODate)},
                            {QStringLiteral("remembered"), remembered}});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runLogout(CtlContext &context)
{
    co_await context.graph().prepare();
    const bool removeLocal = context.arguments.has("remove-local-data");
    if (removeLocal) {
        const auto scope = PortalFeed::scopeOf(context.graph().session().session());
        const Result<void> opened = co_await context.graph().documents().open(scope);
        if (!opened)
            co_return context.refuse(opened.error());
    }
    const Result<bool> resumed = co_await context.graph().session().resume(false);
    if (!resumed)
        co_return context.refuse(resumed.error());
    const Result<void> done = co_await context.graph().session().signOut(removeLocal);
    if (!done)
        co_return context.refuse(done.error());
    context.console.say(*resumed ? QStringLiteral("Signed out.") : QStringLiteral("No session was open."));
    context.console.answer({{QStringLiteral("signedOut"), *resumed}, {QStringLiteral("localDataRemoved"), removeLocal}});
    co_return ExitCode::Done;
}
