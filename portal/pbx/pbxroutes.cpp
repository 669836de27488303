#include "pbxroutes.h"

#include "pbxfaults.h"
#include "pbxname.h"
#include "pbxroute.h"

namespace
{
QString contractId(const Request &request)
{
    return request.pathParameter(QStringLiteral("contractId"));
}

QString groupId(const Request &request)
{
    return request.pathParameter(QStringLiteral("groupId"));
}

void requireProfile(PortalContext &context, const QString &id, const QString &ofContract)
{
    const auto profile = id.isEmpty() ? std::nullopt : PbxStore(context).byId<BlockingProfile>(id);
    if (!id.isEmpty() && (!profile || profile->contractId != ofContract))
        PbxFaults::refuse(context.rules, "profile_unknown", "/blockingProfileId");
}

Response systemSettings(PortalContext &context, const Request &request, const Scope &scope)
{
    const auto wanted = Http::body<PbxSystemSettings>(request);
    return PbxRoute::tagged(PbxRoute::change<PbxSystem>(context, request, scope, contractId(request), [&](PbxSystem &system) {
        requireProfile(context, wanted.blockingProfileId, system.id);
        system.settings = wanted;
    }));
}

Response groupSettings(PortalContext &context, const Request &request, const Scope &scope)
{
    auto wanted = Http::body<PbxGroupSettings>(request);
    wanted.name = wanted.name.trimmed();
    return PbxRoute::tagged(PbxRoute::change<PbxGroup>(context, request, scope, groupId(request), [&](PbxGroup &group) {
        PbxFaults::refuse(context.rules, PbxName::problems<PbxGroup>(PbxStore(context), group, wanted.name));
        requireProfile(context, wanted.blockingProfileId, group.contractId);
        group.settings = wanted;
    }));
}
} // namespace

void registerPbxRoutes(Router &router, PortalContext &context)
{
    PbxRoute::add(router, context, "GET", "/v1/pbx/systems/{contractId}", [](PortalContext &c, const Request &r, const Scope &s) {
        return PbxRoute::get<PbxSystem>(c, s, contractId(r));
    });
    PbxRoute::add(router, context, "PUT", "/v1/pbx/systems/{contractId}/settings", systemSettings);
    PbxRoute::add(router, context, "GET", "/v1/pbx/groups/{groupId}",
                  [](PortalContext &c, const Request &r, const Scope &s) { return PbxRoute::get<PbxGroup>(c, s, groupId(r)); });
    PbxRoute::add(router, context, "PUT", "/v1/pbx/groups/{groupId}/settings", groupSettings);
    registerSeatRoutes(router, context);
    registerPbxNumberRoutes(router, context);
    registerPbxDeskRoutes(router, context);
}
