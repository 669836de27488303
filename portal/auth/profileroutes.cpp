#include "accountform.h"
#include "accountroutes.h"
#include "ownpassword.h"
#include "passwordhasher.h"
#include "pins.h"
#include "portalcontext.h"
#include "profilechanges.h"
#include "router.h"
#include "sessions.h"

namespace
{
constexpr qint64 maxBody = 64 * 1024;

Response answer(const Profile &profile)
{
    return Response::of(profile).with("ETag", Http::etag(profile.rev));
}

Response sendPin(PortalContext &context, const Request &request, const Scope &scope)
{
    const auto body = Http::body<ProfilePinRequest>(request);
    const auto account = Accounts::byId(context, scope.userId);
    OwnPassword::require(context, *account, body.currentPassword, request);
    return Response::of(Pins(context).send(*account, scope.sessionId, 409));
}

Response changePassword(PortalContext &context, const Request &request, const Scope &scope)
{
    const auto body = Http::body<PasswordChange>(request);
    const auto account = Accounts::byId(context, scope.userId);
    OwnPassword::require(context, *account, body.currentPassword, request);
    AccountForm::requirePassword(context.rules, body.newPassword, QStringLiteral("/newPassword"));
    const QString hash = PasswordHasher::hash(body.newPassword);
    Transaction::run(context.database, [&] {
        Accounts::setPassword(context, account->id, hash);
        Sessions(context).endAll(account->id, scope.sessionId);
    });
    return Response::empty();
}
} // namespace

void registerProfileRoutes(Router &router, PortalContext &context)
{
    const QString path = QStringLiteral("/v1/profile");
    router.add({"GET", path, Access::Session, {}, 0, [&context](const Request &, const Scope &scope) {
                    return answer(ProfileChanges::profileOf(*Accounts::byId(context, scope.userId)));
                }});
    router.add({"PATCH", path, Access::Session, {}, maxBody, [&context](const Request &request, const Scope &scope) {
                    return answer(ProfileChanges(context).apply(request, scope));
                }});
    router.add({"POST",
                path + QStringLiteral("/pin"),
                Access::Session,
                {},
                maxBody,
                [&context](const Request &request, const Scope &scope) { return sendPin(context, request, scope); }});
    router.add({"POST",
                path + QStringLiteral("/password"),
                Access::Session,
                {},
                maxBody,
                [&context](const Request &request, const Scope &scope) { return changePassword(context, request, scope); }});
}
