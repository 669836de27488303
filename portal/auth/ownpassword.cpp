#include "ownpassword.h"

#include "failurelimits.h"
#include "httpmessage.h"
#include "passwordhasher.h"
#include "portalcontext.h"

void OwnPassword::require(PortalContext &context, const Account &account, const Secret &password, const Request &request)
{
    FailureLimits::beforePassword(context, account.userName, request.peerAddress);
    if (!PasswordHasher::verify(account.passwordHash, password))
        throw Problem(403, "wrong_password");
    FailureLimits::passwordRight(context, account.userName, request.peerAddress);
}
