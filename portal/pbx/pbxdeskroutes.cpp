#include "deskrules.h"
#include "pbxfaults.h"
#include "pbxroute.h"
#include "pbxroutes.h"
#include "router.h"

#include <QJsonArray>

namespace
{
const auto contractParameter = QStringLiteral("contractId");

/// The only parameter of the path.
QString id(const Request &request)
{
    return request.pathParameters.isEmpty() ? QString() : request.pathParameters.begin().value();
}

/// Sperrprofile and templates are made, changed and removed alike.
template <typename Gadget>
struct Desk {
    using Settings = decltype(Gadget::settings);

    static Response list(PortalContext &context, const Request &, const Scope &scope)
    {
        QJsonArray items;
        for (const Gadget &item : PbxStore(context).ofCustomer<Gadget>(scope))
            items << JsonCodec::toJson(item);
        return Response::json({{QStringLiteral("items"), items}});
    }
    static Response get(PortalContext &context, const Request &request, const Scope &scope)
    {
        return PbxRoute::get<Gadget>(context, scope, id(request));
    }
    static Response create(PortalContext &context, const Request &request, const Scope &scope)
    {
        const Settings wanted = DeskRules::normalised(Http::body<Settings>(request));
        const auto contractId = request.parameter(contractParameter);
        if (!contractId)
            throw Problem(400, "invalid_parameter").withField(u'?' + contractParameter, "required");
        return PbxRoute::tagged(Transaction::run(context.database,
                                                 [&] {
                                                     const PbxStore store(context);
                                                     const auto system = store.require<PbxSystem>(scope, *contractId);
                                                     PbxAccess::requireChange(context, request, scope, system.id);
                                                     Gadget made;
                                                     made.contractId = system.id;
                                                     PbxFaults::refuse(context.rules, DeskRules(context).problems(made, wanted));
                                                     made.settings = wanted;
                                                     store.save(made);
                                                     return made;
                                                 }),
                                201);
    }
    static Response replace(PortalContext &context, const Request &request, const Scope &scope)
    {
        const Settings wanted = DeskRules::normalised(Http::body<Settings>(request));
        return PbxRoute::tagged(PbxRoute::change<Gadget>(context, request, scope, id(request), [&](Gadget &item) {
            PbxFaults::refuse(context.rules, DeskRules(context).problems(item, wanted));
            item.settings = wanted;
        }));
    }
    static Response remove(PortalContext &context, const Request &request, const Scope &scope)
    {
        Transaction::run(context.database, [&] {
            const PbxStore store(context);
            const auto item = store.require<Gadget>(scope, id(request));
            PbxAccess::requireChange(context, request, scope, item.contractId);
            Http::requireIfMatch(request, item.rev);
            if (DeskRules(context).isUsed(item) && context.rules.refuses(Rule::BlockingProfileInUse))
                throw Problem(409, "blocking_profile_in_use");
            store.remove(item);
        });
        return Response::empty();
    }
    static void add(Router &router, PortalContext &context, const char *collection, const char *one)
    {
        PbxRoute::add(router, context, "GET", collection, list);
        PbxRoute::add(router, context, "POST", collection, create, {contractParameter});
        PbxRoute::add(router, context, "GET", one, get);
        PbxRoute::add(router, context, "PUT", one, replace);
        PbxRoute::add(router, context, "DELETE", one, remove);
    }
};
} // namespace

void registerPbxDeskRoutes(Router &router, PortalContext &context)
{
    Desk<BlockingProfile>::add(router, context, "/v1/pbx/blocking-profiles", "/v1/pbx/blocking-profiles/{profileId}");
    Desk<SeatTemplate>::add(router, context, "/v1/pbx/templates", "/v1/pbx/templates/{templateId}");
}
