#include "ownprofilechanges.h"

#include "jsoncodec.h"
#include "profilechanges.h"

QList<Change> OwnProfileChanges::changed(const Scope &scope, const ChangeWindow &window)
{
    static const auto kind = QStringLiteral("profile");
    if (scope.isGrant())
        return {};
    const auto account = Accounts::byId(m_context, scope.userId);
    if (!account || !window.contains(kind, account->rev, account->id))
        return {};
    return {Change{kind, account->id, account->rev, false, JsonCodec::toJson(ProfileChanges::profileOf(*account))}};
}
