#include "pbxroute.h"

#include "pbxlife.h"
#include "router.h"

void PbxRoute::add(Router &router, PortalContext &context, const char *method, const char *pattern, Handler handler,
                   const QStringList &parameters)
{
    Route route;
    route.method = method;
    route.pattern = QString::fromLatin1(pattern);
    route.maxBody = 64 * 1024;
    const bool reads = route.method == "GET";
    route.handler = [&context, handler, reads, parameters](const Request &request, const Scope &scope) {
        PbxAccess::require(scope, context.rules);
        if (!reads)
            PbxAccess::requireChangeRole(scope, context.rules);
        Http::refuseUnknownParameters(request, parameters);
        PbxLife(context).settle();
        return handler(context, request, scope);
    };
    router.add(std::move(route));
}
