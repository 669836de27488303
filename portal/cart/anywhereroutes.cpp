#include "anywheredesk.h"
#include "cartroutes.h"
#include "pbxroute.h"

namespace
{
QString portalId(const Request &request)
{
    return request.pathParameter(QStringLiteral("anywherePortalId"));
}
} // namespace

void registerAnywhereRoutes(Router &router, PortalContext &context)
{
    PbxRoute::add(router, context, "GET", "/v1/pbx/anywhere-portals/{anywherePortalId}",
                  [](PortalContext &c, const Request &r, const Scope &s) {
                      return PbxRoute::tagged(AnywhereDesk(c).find(s, portalId(r)));
                  });
    PbxRoute::add(router, context, "PUT", "/v1/pbx/anywhere-portals/{anywherePortalId}/settings",
                  [](PortalContext &c, const Request &r, const Scope &s) {
                      return PbxRoute::tagged(AnywhereDesk(c).change(r, s, portalId(r)));
                  });
    PbxRoute::add(router, context, "DELETE", "/v1/pbx/anywhere-portals/{anywherePortalId}",
                  [](PortalContext &c, const Request &r, const Scope &s) {
                      AnywhereDesk(c).remove(r, s, portalId(r));
                      return Response::empty();
                  });
}
