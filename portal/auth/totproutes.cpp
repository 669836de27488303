#include "accountroutes.h"
#include "ownpassword.h"
#include "pins.h"
#include "portalcontext.h"
#include "router.h"
#include "totpfactor.h"
#include "totpmail.h"

namespace
{
constexpr qint64 maxBody = 64 * 1024;

void requirePassword(PortalContext &context, const Account &account, const Secret &password, const Request &request)
{
    if (context.rules.refuses(Rule::TotpNeedsPassword))
        OwnPassword::require(context, account, password, request);
}

Response enrol(PortalContext &context, const Request &request, const Scope &scope)
{
    const auto body = Http::body<TotpEnrolmentRequest>(request);
    const Account account = *Accounts::byId(context, scope.userId);
    requirePassword(context, account, body.currentPassword, request);
    // as a change of the number (G-43): whoever has the password alone must not get a second factor of his own
    if (!account.mobileNumber.isEmpty() && context.rules.refuses(Rule::TotpNeedsFactor)) {
        if (body.pin.isEmpty())
            throw Problem(403, "pin_required");
        Pins::refuse(Pins(context).check(account, scope.sessionId, body.pin), 403);
    }
    return Response::of(TotpFactor(context).enrol(account), 201).with("Cache-Control", "no-store");
}

Response confirm(PortalContext &context, const Request &request, const Scope &scope)
{
    const auto body = Http::body<TotpConfirmation>(request);
    return Response::of(TotpFactor(context).confirm(*Accounts::byId(context, scope.userId), body.code))
        .with("Cache-Control", "no-store");
}

Response remove(PortalContext &context, const Request &request, const Scope &scope)
{
    const auto body = Http::body<TotpRemoval>(request);
    const Account account = *Accounts::byId(context, scope.userId);
    TotpFactor factor(context);
    if (!factor.isEnrolled(account))
        throw Problem(409, "totp_not_enrolled");
    requirePassword(context, account, body.currentPassword, request);
    if (context.rules.refuses(Rule::TotpNeedsFactor))
        TotpFactor::refuse(factor.check(account, body.code), 403);
    Transaction::run(context.database, [&] {
        if (factor.erase(account.id))
            context.outbox.addMail(TotpMail::removed(account));
    });
    return Response::empty();
}
} // namespace

void registerTotpRoutes(Router &router, PortalContext &context)
{
    const QString path = QStringLiteral("/v1/totp");
    router.add({"GET", path, Access::Session, {}, 0, [&context](const Request &, const Scope &scope) {
                    return Response::of(TotpFactor(context).status(*Accounts::byId(context, scope.userId)));
                }});
    router.add({"POST", path, Access::Session, {}, maxBody, [&context](const Request &request, const Scope &scope) {
                    return enrol(context, request, scope);
                }});
    router.add({"POST",
                path + QStringLiteral("/confirm"),
                Access::Session,
                {},
                maxBody,
                [&context](const Request &request, const Scope &scope) { return confirm(context, request, scope); }});
    router.add({"POST",
                path + QStringLiteral("/remove"),
                Access::Session,
                {},
                maxBody,
                [&context](const Request &request, const Scope &scope) { return remove(context, request, scope); }});
}
