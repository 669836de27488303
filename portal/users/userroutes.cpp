#include "userroutes.h"

#include "httpmessage.h"
#include "router.h"
#include "useraccess.h"
#include "usercreation.h"
#include "userdeletion.h"
#include "userediting.h"
#include "userstore.h"

namespace
{
Response tagged(const PortalUser &user, int status = 200)
{
    return Response::of(user, status).with("ETag", Http::etag(user.rev));
}

using Handler = Response (*)(PortalContext &, const Request &, const Scope &);

void add(Router &router, PortalContext &context, const char *method, const char *pattern, Handler handler)
{
    Route route;
    route.method = method;
    route.pattern = QString::fromLatin1(pattern);
    route.maxBody = 64 * 1024;
    route.handler = [&context, handler](const Request &request, const Scope &scope) {
        UserAccess::require(scope, context.rules);
        if (request.method != "DELETE")
            Http::refuseUnknownParameters(request, {});
        return handler(context, request, scope);
    };
    router.add(std::move(route));
}

QString userId(const Request &request)
{
    return request.pathParameter(QStringLiteral("userId"));
}
} // namespace

void registerUserRoutes(Router &router, PortalContext &context)
{
    add(router, context, "GET", "/v1/users", [](PortalContext &c, const Request &, const Scope &scope) {
        PortalUserList list;
        list.items = UserStore(c).all(scope);
        return Response::of(list);
    });
    add(router, context, "POST", "/v1/users", [](PortalContext &c, const Request &request, const Scope &scope) {
        return tagged(UserCreation(c).create(request, scope), 201);
    });
    add(router, context, "GET", "/v1/users/{userId}", [](PortalContext &c, const Request &request, const Scope &scope) {
        return tagged(UserStore::toUser(UserStore(c).require(scope, userId(request))));
    });
    add(router, context, "PATCH", "/v1/users/{userId}", [](PortalContext &c, const Request &request, const Scope &scope) {
        return tagged(UserEditing(c).apply(request, scope, userId(request)));
    });
    add(router, context, "DELETE", "/v1/users/{userId}", [](PortalContext &c, const Request &request, const Scope &scope) {
        UserDeletion(c).apply(request, scope, userId(request));
        return Response::empty();
    });
}
