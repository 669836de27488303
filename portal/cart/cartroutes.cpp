#include "cartroutes.h"

#include "cartorders.h"
#include "pbxaccess.h"
#include "router.h"

namespace
{
Cart cartOf(const QList<CartItem> &items)
{
    Cart cart;
    cart.items = items;
    return cart;
}

Response show(PortalContext &context, const Request &, const Scope &scope)
{
    return Response::of(cartOf(CartDesk(context).all(scope)));
}

Response add(PortalContext &context, const Request &request, const Scope &scope)
{
    const auto wanted = Http::body<NewCartItem>(request);
    PbxAccess::requireChange(context, request, scope, wanted.contractId);
    IdempotencyKeys keys(context);
    return keys.once(scope, keys.keyOf(request), IdempotencyKeys::Purpose::CartItem, JsonCodec::toJson(wanted),
                     [&] { return CartDesk(context).add(scope, wanted); });
}

Response withdraw(PortalContext &context, const Request &request, const Scope &scope)
{
    CartDesk(context).withdraw(request, scope, request.pathParameter(QStringLiteral("cartItemId")));
    return Response::empty();
}

Response requestRelease(PortalContext &context, const Request &request, const Scope &scope)
{
    const QString contractId = PbxAccess::requireChange(context, request, scope);
    return Response::of(cartOf(CartDesk(context).requestRelease(scope, contractId, Http::body<CartRelease>(request))));
}

Response order(PortalContext &context, const Request &request, const Scope &scope)
{
    IdempotencyKeys keys(context);
    const QString key = keys.keyOf(request);
    const auto body = Http::body<CartOrder>(request);
    PbxAccess::requireCart(context, request, scope, body.contractId);
    const Secret release = Secret::fromUtf8(request.header("order-release"));
    return keys.once(scope, key, IdempotencyKeys::Purpose::Order, JsonCodec::toJson(body),
                     [&] { return CartOrders(context).place(scope, body, release); });
}

using Handler = Response (*)(PortalContext &, const Request &, const Scope &);

void add(Router &router, PortalContext &context, const char *method, const char *pattern, Handler handler)
{
    Route route;
    route.method = method;
    route.pattern = QString::fromLatin1(pattern);
    route.maxBody = 256 * 1024;
    route.handler = [&context, handler](const Request &request, const Scope &scope) {
        PbxAccess::require(scope, context.rules);
        Http::refuseUnknownParameters(request, {});
        return handler(context, request, scope);
    };
    router.add(std::move(route));
}
} // namespace

void registerCartRoutes(Router &router, PortalContext &context)
{
    add(router, context, "GET", "/v1/pbx/cart", show);
    add(router, context, "POST", "/v1/pbx/cart/items", add);
    add(router, context, "DELETE", "/v1/pbx/cart/items/{cartItemId}", withdraw);
    add(router, context, "POST", "/v1/pbx/cart/release-requests", requestRelease);
    add(router, context, "POST", "/v1/pbx/cart/orders", order);
}
