#include "accountroutes.h"
#include "accounttypes.h"
#include "failurelimits.h"
#include "portalcontext.h"
#include "router.h"

#include <QUuid>

namespace
{
constexpr int perAddress = 30;
constexpr qint64 hour = 3600000;

/// The same row, the same answer and the same time for known and unknown: the background worker looks it up (R3-018, G-40).
Response accept(PortalContext &context, const char *kind, const QString &subject, const Request &request)
{
    const bool allowed = Transaction::run(context.database, [&] {
        if (!FailureLimits::allowEvent(context, QStringLiteral("address:") + request.peerAddress, QStringLiteral("recovery"),
                                       perAddress, hour) &&
            context.rules.refuses(Rule::RecoveryPerAddress))
            return false;
        context.database.write(
            QStringLiteral("INSERT INTO recovery_requests (id, kind, subject, created_at) VALUES (?, ?, ?, ?)"),
            {QUuid::createUuid().toString(QUuid::WithoutBraces), QString::fromLatin1(kind), subject.left(320),
             context.clock.nowMs()});
        return true;
    });
    if (!allowed)
        throw Problem(429, "rate_limited").withRetryAfter(hour / 1000);
    context.outbox.wake();
    return Response::empty(202);
}
} // namespace

void registerRecoveryRoutes(Router &router, PortalContext &context)
{
    router.add({"POST",
                QStringLiteral("/v1/password-resets"),
                Access::Public,
                {},
                64 * 1024,
                [&context](const Request &request, const Scope &) {
                    return accept(context, "password", Http::body<PasswordResetRequest>(request).userName, request);
                }});
    router.add({"POST",
                QStringLiteral("/v1/user-name-reminders"),
                Access::Public,
                {},
                64 * 1024,
                [&context](const Request &request, const Scope &) {
                    return accept(context, "names", Http::body<UserNameReminderRequest>(request).email, request);
                }});
}
