#pragma once
#include "pbxaccess.h"
#include "pbxstore.h"

class Router;

/// What all routes of the telephone system share.
namespace PbxRoute
{
using Handler = Response (*)(PortalContext &, const Request &, const Scope &);
/// For who may see the telephone system; other methods than GET for who may change it. What is due is settled before.
void add(Router &router, PortalContext &context, const char *method, const char *pattern, Handler handler,
         const QStringList &parameters = {});

template <typename Gadget>
Response tagged(const Gadget &gadget, int status = 200)
{
    return Response::of(gadget, status).with("ETag", Http::etag(gadget.rev));
}

/// The resource of the path.
template <typename Gadget>
Response get(PortalContext &context, const Scope &scope, const QString &id)
{
    return tagged(PbxStore(context).require<Gadget>(scope, id));
}

/// One change of one resource in a transaction of its own: 404, 403 forbidden or pbx_token_required, 428, 412, then what `change`
/// throws. What stays as it was keeps its rev.
template <typename Gadget, typename Change>
Gadget change(PortalContext &context, const Request &request, const Scope &scope, const QString &id, Change change)
{
    return Transaction::run(context.database, [&] {
        const PbxStore store(context);
        const auto before = store.require<Gadget>(scope, id);
        PbxAccess::requireChange(context, request, scope, PbxKind<Gadget>::contract(before));
        Http::requireIfMatch(request, before.rev);
        Gadget after = before;
        change(after);
        if (after != before)
            store.save(after);
        return after;
    });
}
} // namespace PbxRoute
