#include "numberassigning.h"
#include "numberlife.h"
#include "pbxfaults.h"
#include "pbxnumberrules.h"
#include "pbxroute.h"
#include "pbxroutes.h"
#include "pbxsurroundings.h"

namespace
{
QString numberId(const Request &request)
{
    return request.pathParameter(QStringLiteral("numberId"));
}

Response settings(PortalContext &context, const Request &request, const Scope &scope)
{
    const NumberSettings wanted = PbxNumberRules::normalised(Http::body<NumberSettings>(request));
    return PbxRoute::tagged(PbxRoute::change<PbxNumber>(context, request, scope, numberId(request), [&](PbxNumber &number) {
        const PbxStore store(context);
        const PbxLookup pbx = PbxSurroundings(context, number.contractId).number(number, wanted).lookup();
        PbxFaults::refuse(context.rules, PbxNumberRules(pbx).settings(number, wanted));
        number.settings = wanted;
    }));
}
} // namespace

void registerPbxNumberRoutes(Router &router, PortalContext &context)
{
    PbxRoute::add(router, context, "GET", "/v1/pbx/numbers/{numberId}",
                  [](PortalContext &c, const Request &r, const Scope &s) { return PbxRoute::get<PbxNumber>(c, s, numberId(r)); });
    PbxRoute::add(router, context, "PUT", "/v1/pbx/numbers/{numberId}/settings", settings);
    PbxRoute::add(router, context, "POST", "/v1/pbx/numbers/{numberId}/deactivation",
                  [](PortalContext &c, const Request &r, const Scope &s) {
                      return PbxRoute::tagged(NumberLife(c).deactivate(r, s, numberId(r)));
                  });
    PbxRoute::add(router, context, "DELETE", "/v1/pbx/numbers/{numberId}/deactivation",
                  [](PortalContext &c, const Request &r, const Scope &s) {
                      return PbxRoute::tagged(NumberLife(c).withdraw(r, s, numberId(r)));
                  });
    PbxRoute::add(
        router, context, "POST", "/v1/pbx/numbers/{numberId}/swap",
        [](PortalContext &c, const Request &r, const Scope &s) { return Response::of(NumberLife(c).swap(r, s, numberId(r))); });
    PbxRoute::add(router, context, "GET", "/v1/pbx/numbers/{numberId}/assignment-effect",
                  [](PortalContext &c, const Request &r, const Scope &s) {
                      return Response::of(NumberAssigning(c).effect(PbxStore(c).require<PbxNumber>(s, numberId(r))));
                  });
    PbxRoute::add(router, context, "PUT", "/v1/pbx/numbers/{numberId}/assignment",
                  [](PortalContext &c, const Request &r, const Scope &s) {
                      return PbxRoute::tagged(NumberAssigning(c).assign(r, s, numberId(r)));
                  });
    PbxRoute::add(router, context, "POST", "/v1/pbx/numbers/{numberId}/fax-credentials",
                  [](PortalContext &c, const Request &r, const Scope &s) {
                      NumberAssigning(c).sendFaxCredentials(r, s, numberId(r));
                      return Response::empty();
                  });
}
