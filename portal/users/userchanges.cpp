#include "userchanges.h"

#include "jsoncodec.h"
#include "useraccess.h"
#include "userstore.h"

namespace
{
const auto kind = QStringLiteral("user");
} // namespace

QList<Change> UserChanges::changed(const Scope &scope, const ChangeWindow &window)
{
    if (!UserAccess::isAllowed(scope, m_context.rules))
        return {};
    QList<Change> changes;
    for (const Account &account : Accounts::where(m_context, QStringLiteral("customer_id = ?") + window.sql(kind),
                                                  QVariantList{scope.customerId} + window.bindings()))
        changes << Change{kind, account.id, account.rev, false, JsonCodec::toJson(UserStore::toUser(account))};
    return changes;
}

QList<Change> UserChanges::removed(const Scope &scope, const ChangeWindow &window)
{
    return UserAccess::isAllowed(scope, m_context.rules) ? window.removed(m_context.database, scope, kind) : QList<Change>();
}
