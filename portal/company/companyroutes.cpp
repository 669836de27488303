#include "companyroutes.h"

#include "companychanges.h"
#include "contractaccess.h"
#include "customerrecords.h"
#include "router.h"

namespace
{
using Handler = Response (*)(PortalContext &, const Request &, const Scope &);

Response tagged(const CustomerRecord &record)
{
    return Response::of(record).with("ETag", Http::etag(record.rev));
}

void add(Router &router, PortalContext &context, const char *method, const char *pattern, Handler handler)
{
    Route route;
    route.method = method;
    route.pattern = QString::fromLatin1(pattern);
    route.maxBody = 64 * 1024;
    route.handler = [&context, handler](const Request &request, const Scope &scope) {
        ContractAccess::require(scope, context.rules);
        CustomerRecords(context).ensure(scope.customerId);
        CustomerRecords(context).settle(); // between midnight and the tick nobody changes what is over
        return handler(context, request, scope);
    };
    router.add(std::move(route));
}
} // namespace

void registerCompanyRoutes(Router &router, PortalContext &context)
{
    add(router, context, "PUT", "/v1/customer",
        [](PortalContext &c, const Request &r, const Scope &s) { return tagged(CompanyChanges(c).save(r, s)); });
    add(router, context, "PUT", "/v1/customer/dispatch",
        [](PortalContext &c, const Request &r, const Scope &s) { return tagged(CompanyChanges(c).dispatch(r, s)); });
    add(router, context, "POST", "/v1/customer/kundenkennwort/replacement",
        [](PortalContext &c, const Request &r, const Scope &s) {
            CompanyChanges(c).kundenkennwort(r, s);
            return Response::empty();
        });
}
