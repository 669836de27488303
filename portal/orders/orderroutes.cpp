#include "orderroutes.h"

#include "contractaccess.h"
#include "orderplacement.h"
#include "pagecursor.h"
#include "router.h"

namespace
{

Response placeOrder(PortalContext &context, const Request &request, const Scope &scope)
{
    IdempotencyKeys keys(context);
    const QString key = keys.keyOf(request);
    const auto body = Http::body<OrderRequest>(request);
    const Secret release = Secret::fromUtf8(request.header("order-release"));
    return keys.once(scope, key, IdempotencyKeys::Purpose::Order, JsonCodec::toJson(body),
                     [&] { return OrderPlacement(context).place(scope, body, release); });
}

Response one(PortalContext &context, const Scope &scope, const QString &id)
{
    const auto order = OrderStore(context).find(scope, id);
    if (!order)
        throw Problem(404, "not_found");
    return Response::of(*order).with("ETag", Http::etag(order->rev));
}

Response byKey(PortalContext &context, const Request &request, const Scope &scope)
{
    const auto key = IdempotencyKeys::normalized(request.pathParameter(QStringLiteral("key")));
    const auto id = key ? IdempotencyKeys(context).subjectOf(scope, *key, IdempotencyKeys::Purpose::Order) : std::nullopt;
    if (!id)
        throw Problem(404, "not_found");
    return one(context, scope, *id);
}

Response list(PortalContext &context, const Request &request, const Scope &scope)
{
    Http::refuseUnknownParameters(request, {QStringLiteral("after"), QStringLiteral("limit")});
    OrderStore::Page query;
    query.limit = PageCursor::limit(request);
    if (const auto parts = PageCursor::read(request, 2)) {
        query.beforeMs = parts->at(0).toLongLong();
        query.beforeId = parts->at(1);
    }
    OrderPage page;
    page.items = OrderStore(context).page(scope, query);
    if (page.items.size() > query.limit) {
        page.items.removeLast();
        const Order &last = page.items.last();
        page.next = PageCursor::write({QString::number(last.createdAt.toMSecsSinceEpoch()), last.id});
    }
    return Response::of(page);
}

using Handler = Response (*)(PortalContext &, const Request &, const Scope &);

using Guard = void (*)(const Scope &, const Rules &);

void add(Router &router, PortalContext &context, const char *method, const char *pattern, Handler handler, qint64 maxBody = 0,
         Guard guard = ContractAccess::require)
{
    Route route;
    route.method = method;
    route.pattern = QString::fromLatin1(pattern);
    route.maxBody = maxBody;
    route.handler = [&context, handler, guard](const Request &request, const Scope &scope) {
        guard(scope, context.rules);
        return handler(context, request, scope);
    };
    router.add(std::move(route));
}

} // namespace

void registerOrderRoutes(Router &router, PortalContext &context)
{
    registerUploadRoutes(router, context);
    registerOrderKeyRoutes(router, context);
    add(router, context, "POST", "/v1/orders", placeOrder, 1024 * 1024);
    add(router, context, "GET", "/v1/orders", list);
    add(router, context, "GET", "/v1/orders/by-key/{key}", byKey, 0, ContractAccess::requireOwnKeys);
    add(router, context, "GET", "/v1/orders/{orderId}", [](PortalContext &c, const Request &request, const Scope &scope) {
        Http::refuseUnknownParameters(request, {});
        return one(c, scope, request.pathParameter(QStringLiteral("orderId")));
    });
}
