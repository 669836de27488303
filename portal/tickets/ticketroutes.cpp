#include "ticketroutes.h"

#include "documentstore.h"
#include "router.h"
#include "ticketdesk.h"
#include "ticketlinks.h"

namespace
{
QString ticketId(const Request &request)
{
    return request.pathParameter(QStringLiteral("ticketId"));
}

Ticket one(PortalContext &context, const Request &request, const Scope &scope)
{
    const auto owned = TicketStore(context).find(scope, ticketId(request));
    return owned ? owned->ticket : throw Problem(404, "not_found");
}

Response list(PortalContext &context, const Request &, const Scope &scope)
{
    TicketList list;
    list.items = TicketStore(context).list(scope);
    return Response::of(list);
}

Response create(PortalContext &context, const Request &request, const Scope &scope)
{
    IdempotencyKeys keys(context);
    const QString key = keys.keyOf(request);
    const auto body = Http::body<TicketRequest>(request);
    return keys.once(scope, key, IdempotencyKeys::Purpose::Ticket, JsonCodec::toJson(body),
                     [&] { return TicketDesk(context).create(scope, body); });
}

Response answer(PortalContext &context, const Request &request, const Scope &scope)
{
    IdempotencyKeys keys(context);
    const QString key = keys.keyOf(request);
    const auto body = Http::body<TicketAnswer>(request);
    QJsonObject named = JsonCodec::toJson(body);
    named.insert(QStringLiteral("ticketId"), ticketId(request)); // the same words to another ticket are another message
    return keys.once(scope, key, IdempotencyKeys::Purpose::TicketMessage, named,
                     [&] { return TicketDesk(context).answer(scope, ticketId(request), body); });
}

Response attachment(PortalContext &context, const Request &request, const Scope &scope)
{
    const QString id = request.pathParameter(QStringLiteral("attachmentId"));
    for (const TicketMessage &message : one(context, request, scope).messages)
        for (const TicketAttachment &file : message.attachments)
            if (file.id == id) {
                Response response;
                const BlobStore blobs(DocumentStore::blobFolder(context.options));
                response.file = FileSlice{blobs.path(file.sha256), 0, file.size};
                return response.with("Content-Type", file.mediaType.toLatin1())
                    .with("Cache-Control", "private, no-store")
                    .with("Repr-Digest", "sha-256=:" + QByteArray::fromHex(file.sha256.toLatin1()).toBase64() + ':');
            }
    throw Problem(404, "not_found");
}

using Handler = Response (*)(PortalContext &, const Request &, const Scope &);

void add(Router &router, PortalContext &context, const char *method, const char *pattern, Handler handler)
{
    Route route;
    route.method = method;
    route.pattern = QString::fromLatin1(pattern);
    route.maxBody = 64 * 1024;
    route.handler = [&context, handler](const Request &request, const Scope &scope) {
        Http::refuseUnknownParameters(request, {});
        return handler(context, request, scope);
    };
    router.add(std::move(route));
}
} // namespace

void registerTicketRoutes(Router &router, PortalContext &context)
{
    add(router, context, "GET", "/v1/tickets", list);
    add(router, context, "POST", "/v1/tickets", create);
    add(router, context, "GET", "/v1/tickets/choices",
        [](PortalContext &c, const Request &, const Scope &scope) { return Response::of(TicketLinks(c).choices(scope)); });
    add(router, context, "GET", "/v1/tickets/{ticketId}", [](PortalContext &c, const Request &request, const Scope &scope) {
        const Ticket ticket = one(c, request, scope);
        return Response::of(ticket).with("ETag", Http::etag(ticket.rev));
    });
    add(router, context, "POST", "/v1/tickets/{ticketId}/messages", answer);
    add(router, context, "GET", "/v1/tickets/{ticketId}/attachments/{attachmentId}", attachment);
}
