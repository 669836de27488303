#include "accountroutes.h"
#include "portalcontext.h"
#include "router.h"
#include "securitytypes.h"
#include "signinflow.h"

namespace
{
constexpr qint64 maxBody = 64 * 1024;

Response answer(const SignInResult &result)
{
    return Response::json(SignInResults::toJson(result));
}
} // namespace

void registerSignInRoutes(Router &router, PortalContext &context)
{
    router.add(
        {"POST", QStringLiteral("/v1/sign-ins"), Access::Public, {}, maxBody, [&context](const Request &request, const Scope &) {
             const auto body = Http::body<SignInStart>(request);
             return Response::of(SignInFlow(context).start(body.userName, body.device), 201);
         }});
    router.add({"POST",
                QStringLiteral("/v1/sign-ins/{signInId}/password"),
                Access::Public,
                {},
                maxBody,
                [&context](const Request &request, const Scope &) {
                    const auto body = Http::body<PasswordStep>(request);
                    return answer(SignInFlow(context).givePassword(request.pathParameter(QStringLiteral("signInId")),
                                                                   body.password, request.peerAddress));
                }});
    router.add({"POST",
                QStringLiteral("/v1/sign-ins/{signInId}/pin"),
                Access::Public,
                {},
                maxBody,
                [&context](const Request &request, const Scope &) {
                    const auto body = Http::body<PinStep>(request);
                    return answer(SignInFlow(context).givePin(request.pathParameter(QStringLiteral("signInId")), body.pin,
                                                              request.peerAddress));
                }});
    router.add({"POST",
                QStringLiteral("/v1/sign-ins/{signInId}/totp"),
                Access::Public,
                {},
                maxBody,
                [&context](const Request &request, const Scope &) {
                    const auto body = Http::body<TotpStep>(request);
                    return answer(SignInFlow(context).giveTotp(request.pathParameter(QStringLiteral("signInId")), body.code,
                                                               request.peerAddress));
                }});
    router.add({"POST",
                QStringLiteral("/v1/sign-ins/{signInId}/pin/resend"),
                Access::Public,
                {},
                maxBody,
                [&context](const Request &request, const Scope &) {
                    return answer(SignInFlow(context).resendPin(request.pathParameter(QStringLiteral("signInId"))));
                }});
}
