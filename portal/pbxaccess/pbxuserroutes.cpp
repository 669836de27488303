#include "pbxaccess.h"
#include "pbxaccessroutes.h"
#include "pbxuserdesk.h"
#include "router.h"

namespace
{
Response tagged(const PbxUser &user, int status = 200)
{
    return Response::of(user, status).with("ETag", Http::etag(user.rev));
}

QString idOf(const Request &request)
{
    return request.pathParameter(QStringLiteral("pbxUserId"));
}

using Handler = Response (*)(PortalContext &, const Request &, const Scope &);

void add(Router &router, PortalContext &context, const char *method, const char *pattern, Handler handler)
{
    Route route;
    route.method = method;
    route.pattern = QString::fromLatin1(pattern);
    route.maxBody = 16 * 1024;
    route.handler = [&context, handler](const Request &request, const Scope &scope) {
        if (request.method == "GET" || request.method == "HEAD")
            PbxAccess::require(scope, context.rules);
        else
            PbxAccess::requireChangeRole(scope, context.rules);
        Http::refuseUnknownParameters(request, {});
        return handler(context, request, scope);
    };
    router.add(std::move(route));
}
} // namespace

void registerPbxUserRoutes(Router &router, PortalContext &context)
{
    add(router, context, "POST", "/v1/pbx/users", [](PortalContext &c, const Request &request, const Scope &scope) {
        const QString contractId = PbxAccess::requireChange(c, request, scope);
        return tagged(PbxUserDesk(c).create(scope, contractId, Http::body<PbxUserSettings>(request)), 201);
    });
    add(router, context, "GET", "/v1/pbx/users/{pbxUserId}", [](PortalContext &c, const Request &request, const Scope &scope) {
        return tagged(PbxUserDesk(c).find(scope, idOf(request)));
    });
    add(router, context, "PUT", "/v1/pbx/users/{pbxUserId}", [](PortalContext &c, const Request &request, const Scope &scope) {
        return tagged(PbxUserDesk(c).change(request, scope, idOf(request)));
    });
    add(router, context, "DELETE", "/v1/pbx/users/{pbxUserId}", [](PortalContext &c, const Request &request, const Scope &scope) {
        PbxUserDesk(c).remove(request, scope, idOf(request));
        return Response::empty();
    });
}
