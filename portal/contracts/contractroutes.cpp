#include "contractroutes.h"

#include "cataloguestore.h"
#include "contractaccess.h"
#include "contractlist.h"
#include "customerrecords.h"
#include "ownpassword.h"
#include "router.h"
#include "selfcarechange.h"
#include "technicalaccess.h"

namespace
{

template <typename Gadget>
Response tagged(const Gadget &gadget)
{
    return Response::of(gadget).with("ETag", Http::etag(gadget.rev));
}

template <typename Gadget>
Response orNotFound(const std::optional<Gadget> &gadget)
{
    return gadget ? tagged(*gadget) : throw Problem(404, "not_found");
}

QString contractId(const Request &request)
{
    return request.pathParameter(QStringLiteral("contractId"));
}

Response kundenkennwort(PortalContext &context, const Request &request, const Scope &scope)
{
    const auto body = Http::body<KundenkennwortRequest>(request);
    if (context.rules.refuses(Rule::KundenkennwortPassword))
        OwnPassword::require(context, *Accounts::byId(context, scope.userId), body.password, request);
    CustomerRecords records(context);
    records.ensure(scope.customerId);
    Kundenkennwort answer;
    answer.kundenkennwort = records.kundenkennwort(scope.customerId);
    return Response::of(answer).with("Cache-Control", "private, no-store");
}

using Handler = Response (*)(PortalContext &, const Request &, const Scope &);

void add(Router &router, PortalContext &context, const char *method, const char *pattern, Handler handler)
{
    Route route;
    route.method = method;
    route.pattern = QString::fromLatin1(pattern);
    route.maxBody = route.method == "PUT" ? 1024 * 1024 : 64 * 1024;
    route.handler = [&context, handler](const Request &request, const Scope &scope) {
        ContractAccess::require(scope, context.rules);
        if (request.method == "GET" || request.method == "HEAD")
            Http::refuseUnknownParameters(request, {});
        CustomerRecords(context).settle();
        ContractStore(context).settle(); // between midnight and the tick nobody sees, or changes, what is over
        return handler(context, request, scope);
    };
    router.add(std::move(route));
}

void addResources(Router &router, PortalContext &context)
{
    add(router, context, "GET", "/v1/catalogue", [](PortalContext &c, const Request &, const Scope &scope) {
        CatalogueStore(c).settle(scope.customerId);
        return orNotFound(CatalogueStore(c).current(scope.customerId));
    });
    add(router, context, "GET", "/v1/customer", [](PortalContext &c, const Request &, const Scope &scope) {
        CustomerRecords(c).ensure(scope.customerId);
        return orNotFound(CustomerRecords(c).find(scope));
    });
    add(router, context, "POST", "/v1/customer/kundenkennwort", kundenkennwort);
    add(router, context, "GET", "/v1/contracts", [](PortalContext &c, const Request &, const Scope &scope) {
        ContractList list;
        list.items = ContractStore(c).all(scope);
        return Response::of(list);
    });
    add(router, context, "GET", "/v1/contracts/{contractId}", [](PortalContext &c, const Request &request, const Scope &scope) {
        return orNotFound(ContractStore(c).find(scope, contractId(request)));
    });
    add(router, context, "GET", "/v1/contracts/{contractId}/self-care",
        [](PortalContext &c, const Request &request, const Scope &scope) {
            return orNotFound(SelfCareStore(c).find(scope, contractId(request)));
        });
}

} // namespace

void registerContractRoutes(Router &router, PortalContext &context)
{
    addResources(router, context);
    add(router, context, "PUT", "/v1/contracts/{contractId}/diversions",
        [](PortalContext &c, const Request &r, const Scope &s) { return tagged(SelfCareChange(c).diversions(r, s)); });
    add(router, context, "PUT", "/v1/contracts/{contractId}/clip-numbers",
        [](PortalContext &c, const Request &r, const Scope &s) { return tagged(SelfCareChange(c).clipNumbers(r, s)); });
    add(router, context, "PUT", "/v1/contracts/{contractId}/registration",
        [](PortalContext &c, const Request &r, const Scope &s) { return tagged(SelfCareChange(c).registration(r, s)); });
    add(router, context, "GET", "/v1/contracts/{contractId}/sip",
        [](PortalContext &c, const Request &r, const Scope &s) { return TechnicalAccess(c).sip(r, s); });
    add(router, context, "GET", "/v1/contracts/{contractId}/cpe",
        [](PortalContext &c, const Request &r, const Scope &s) { return TechnicalAccess(c).cpe(r, s); });
    add(router, context, "POST", "/v1/contracts/{contractId}/sip-password",
        [](PortalContext &c, const Request &r, const Scope &s) {
            return TechnicalAccess(c).newPassword(r, s, LineStore::Password::Sip);
        });
    add(router, context, "POST", "/v1/contracts/{contractId}/dsl-password",
        [](PortalContext &c, const Request &r, const Scope &s) {
            return TechnicalAccess(c).newPassword(r, s, LineStore::Password::Dsl);
        });
}
