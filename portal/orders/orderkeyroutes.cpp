#include "contractaccess.h"
#include "idempotencykeys.h"
#include "orderroutes.h"
#include "portalcontext.h"
#include "router.h"

void registerOrderKeyRoutes(Router &router, PortalContext &context)
{
    Route route;
    route.method = "POST";
    route.pattern = QStringLiteral("/v1/order-keys/{key}/void");
    route.maxBody = 0;
    route.handler = [&context](const Request &request, const Scope &scope) {
        ContractAccess::requireOwnKeys(scope, context.rules);
        const auto key = IdempotencyKeys::normalized(request.pathParameter(QStringLiteral("key")));
        if (!key)
            throw Problem(400, "order_key_missing", QStringLiteral("the key is no UUID"));
        IdempotencyKeys(context).makeVoid(scope, *key);
        return Response::empty();
    };
    router.add(std::move(route));
}
