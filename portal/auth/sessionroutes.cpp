#include "accountroutes.h"
#include "ownpassword.h"
#include "portalcontext.h"
#include "router.h"
#include "sessions.h"

void registerSessionRoutes(Router &router, PortalContext &context)
{
    const QString path = QStringLiteral("/v1/session");
    router.add({"GET", path, Access::LockedSessionToo, {}, 0, [&context](const Request &, const Scope &scope) {
                    return Response::of(Sessions(context).info(scope.sessionId));
                }});
    router.add({"DELETE", path, Access::LockedSessionToo, {}, 0, [&context](const Request &, const Scope &scope) {
                    Sessions(context).end(scope.sessionId);
                    return Response::empty();
                }});
    router.add({"POST",
                path + QStringLiteral("/lock"),
                Access::LockedSessionToo,
                {},
                1024,
                [&context](const Request &, const Scope &scope) {
                    Sessions(context).lock(scope.sessionId);
                    return Response::empty();
                }});
    router.add({"POST",
                path + QStringLiteral("/unlock"),
                Access::LockedSessionToo,
                {},
                64 * 1024,
                [&context](const Request &request, const Scope &scope) {
                    const auto body = Http::body<UnlockRequest>(request);
                    OwnPassword::require(context, *Accounts::byId(context, scope.userId), body.password, request);
                    Sessions sessions(context);
                    sessions.unlock(scope.sessionId);
                    return Response::of(sessions.info(scope.sessionId));
                }});
}
