#include "userdeletion.h"

#include "accountrules.h"
#include "httpmessage.h"
#include "sessions.h"
#include "totpfactor.h"
#include "useraccess.h"
#include "userlog.h"
#include "usernames.h"
#include "userstore.h"

void UserDeletion::apply(const Request &request, const Scope &scope, const QString &userId)
{
    const auto confirm = QStringLiteral("confirm");
    const UserStore store(m_context);
    const Account account = store.require(scope, userId);
    UserAccess::requireEditable(account, m_context.rules);
    Http::refuseUnknownParameters(request, {confirm});
    Http::requireIfMatch(request, account.rev);
    const QString repeated = request.parameter(confirm).value_or(QString());
    if (AccountRules::foldedUserName(repeated) != AccountRules::foldedUserName(account.userName) &&
        m_context.rules.refuses(Rule::UserDeletionConfirmed))
        throw Problem(422, "confirmation_required");
    Transaction::run(m_context.database, [&] {
        Http::requireIfMatch(request, store.require(scope, userId).rev);
        remove(scope, account);
    });
}

void UserDeletion::remove(const Scope &scope, const Account &account)
{
    PortalDatabase &db = m_context.database;
    const qint64 now = m_context.clock.nowMs(), rev = CustomerRevision::next(db, account.customerId);
    Sessions(m_context).endAll(account.id);
    Sessions(m_context).revokeGrants(account.id);
    UserNames::hold(m_context, account);
    db.write(QStringLiteral("DELETE FROM links WHERE user_id = ?"), {account.id});
    TotpFactor(m_context).erase(account.id);
    db.write(QStringLiteral("DELETE FROM pins WHERE user_id = ?"), {account.id});
    db.write(QStringLiteral("DELETE FROM user_roles WHERE user_id = ?"), {account.id});
    // no user name has a slash
    db.write(
        QStringLiteral("UPDATE users SET deleted_at = ?, rev = ?, user_name = '', folded_name = ?, full_name = '', email = '', "
                       "phone_number = NULL, mobile_number = NULL, password_hash = NULL, locked = 1 WHERE id = ?"),
        {now, rev, QStringLiteral("/deleted/") + account.id, account.id});
    db.write(
        QStringLiteral("INSERT INTO removed_resources (kind, id, customer_id, rev, type, removed_at) VALUES ('user', ?, ?, ?, "
                       "'', ?)"),
        {account.id, account.customerId, rev, now});
    UserLog::write(m_context, scope, account, "deleted");
}
