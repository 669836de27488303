#include "userstore.h"

#include "httpmessage.h"
#include "useraccess.h"

QList<PortalUser> UserStore::all(const Scope &scope) const
{
    QList<PortalUser> users;
    const bool own = m_context.rules.refuses(Rule::UserScope);
    for (const Account &account :
         own ? Accounts::where(m_context, QStringLiteral("customer_id = ? ORDER BY folded_name"), {scope.customerId})
             : Accounts::where(m_context, QStringLiteral("1 = 1 ORDER BY folded_name"), {}))
        users << toUser(account);
    return users;
}

Account UserStore::require(const Scope &scope, const QString &id) const
{
    const auto account = Accounts::byId(m_context, id);
    if (!account || (account->customerId != scope.customerId && m_context.rules.refuses(Rule::UserScope)))
        throw Problem(404, "not_found");
    return *account;
}

PortalUser UserStore::toUser(const Account &a)
{
    PortalUser user;
    user.id = a.id;
    user.rev = a.rev;
    user.userName = a.userName;
    user.fullName = a.fullName;
    user.email = a.email;
    if (!a.phoneNumber.isEmpty())
        user.phoneNumber = a.phoneNumber;
    if (!a.mobileNumber.isEmpty())
        user.maskedMobile = Accounts::maskedMobile(a.mobileNumber);
    user.roles = a.roleWords();
    user.status = a.locked                   ? Contract::UserStatus::Locked
                  : a.passwordHash.isEmpty() ? Contract::UserStatus::Invited
                                             : Contract::UserStatus::Active;
    user.signInPin = a.needsPin() ? Contract::PinUse::Always : Contract::PinUse::Never;
    user.editable = UserAccess::isEditable(a);
    user.createdAt = PortalClock::instant(a.createdAt);
    return user;
}
