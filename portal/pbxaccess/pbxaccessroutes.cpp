#include "pbxaccessroutes.h"

#include "accounts.h"
#include "htmlpage.h"
#include "pbxtokens.h"
#include "pbxweblinks.h"
#include "pbxwebpage.h"
#include "router.h"

namespace
{
QByteArray tokenOf(const Request &request)
{
    return request.pathParameter(QStringLiteral("token")).toUtf8();
}

Response showForm(PortalContext &context, const Request &request)
{
    return HtmlPage::answer(PbxWebPage::form(PbxWebLinks(context).inspect(tokenOf(request)).contractNumber));
}

Response open(PortalContext &context, const Request &request)
{
    const PbxWebLinks::Live live = PbxWebLinks(context).redeem(tokenOf(request));
    const auto account = Accounts::byId(context, live.userId);
    return HtmlPage::answer(PbxWebPage::opened(live.contractNumber, account ? account->fullName : QString()));
}

void addPage(Router &router, PortalContext &context, const char *method, Response (*page)(PortalContext &, const Request &))
{
    // the log leaves out a path with a parameter of this name
    router.add({method,
                QStringLiteral("/pbx/sso/{token}"),
                Access::Public,
                {},
                1024,
                [&context, page](const Request &request, const Scope &) {
                    try {
                        return page(context, request);
                    } catch (const Problem &problem) {
                        if (!HtmlPage::isWanted(request))
                            throw;
                        return HtmlPage::answer(PbxWebPage::refused(problem.code), problem.status);
                    }
                }});
}

template <typename Make>
void addExchange(Router &router, const char *pattern, Make make)
{
    router.add(
        {"POST", QString::fromLatin1(pattern), Access::Session, {}, 1024, [make](const Request &request, const Scope &scope) {
             Http::refuseUnknownParameters(request, {});
             return Response::of(make(scope, Http::body<PbxTokenRequest>(request).contractId), 201)
                 .with("Cache-Control", "no-store");
         }});
}
} // namespace

void registerPbxAccessRoutes(Router &router, PortalContext &context)
{
    addExchange(router, "/v1/pbx/tokens", [&context](const Scope &scope, const QString &contractId) {
        return PbxTokens(context).issue(scope, contractId);
    });
    addExchange(router, "/v1/pbx/web-links", [&context](const Scope &scope, const QString &contractId) {
        return PbxWebLinks(context).create(scope, contractId);
    });
    addPage(router, context, "GET", showForm);
    addPage(router, context, "POST", open);
    registerPbxUserRoutes(router, context);
}
