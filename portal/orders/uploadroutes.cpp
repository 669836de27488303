#include "contractaccess.h"
#include "failurelimits.h"
#include "orderroutes.h"
#include "router.h"
#include "uploadstore.h"

namespace
{
constexpr int uploadsPerHour = 60;

Ordering::UploadPurpose purposeOf(const Request &request)
{
    Http::refuseUnknownParameters(request, {QStringLiteral("purpose")});
    const auto word = request.parameter(QStringLiteral("purpose"));
    const auto purpose = JsonCodec::enumFromWire(QMetaEnum::fromType<Ordering::UploadPurpose>(), word.value_or(QString()));
    if (!purpose)
        throw Problem(400, "invalid_parameter").withField(QStringLiteral("?purpose"), word ? "unknown_value" : "required");
    return Ordering::UploadPurpose(*purpose);
}

Response upload(PortalContext &context, const Request &request, const Scope &scope)
{
    if (request.parameter(QStringLiteral("purpose")) != QStringLiteral("ticket_attachment")) // tickets are for every role
        ContractAccess::require(scope, context.rules);
    const Ordering::UploadPurpose purpose = purposeOf(request);
    const bool allowed = Transaction::run(context.database, [&] {
        return FailureLimits::allowEvent(context, scope.userId, QStringLiteral("upload"), uploadsPerHour, 3600000);
    });
    if (!allowed && context.rules.refuses(Rule::UploadsPerHour))
        throw Problem(429, "rate_limited").withRetryAfter(3600);
    return Response::of(UploadStore(context).add(scope, purpose, request.body), 201);
}
} // namespace

void registerUploadRoutes(Router &router, PortalContext &context)
{
    Route route;
    route.method = "POST";
    route.pattern = QStringLiteral("/v1/uploads");
    route.maxBody = 12 * 1024 * 1024;
    route.handler = [&context](const Request &request, const Scope &scope) { return upload(context, request, scope); };
    router.add(std::move(route));
}
