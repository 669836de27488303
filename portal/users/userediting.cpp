#include "userediting.h"

#include "accountrules.h"
#include "httpmessage.h"
#include "linkmail.h"
#include "links.h"
#include "sessions.h"
#include "useraccess.h"
#include "userfaults.h"
#include "userlog.h"
#include "usernames.h"
#include "userrules.h"
#include "userstore.h"

#include <QJsonArray>

namespace
{
/// Given and another one than stored.
bool differs(const QString &given, const QString &stored)
{
    return !given.isNull() && given != stored;
}

QString normalized(const QString &given)
{
    return given.isEmpty() ? given : Accounts::normalizedNumber(given).value_or(given);
}
} // namespace

UserEditing::Wanted UserEditing::read(const UserChange &change, const Account &before) const
{
    UserFaults faults(m_context.rules);
    Wanted wanted;
    wanted.after = before;
    Account &after = wanted.after;
    const auto take = [&](const char *name, const QString &given, QString &value, const UserRules::Finding &finding) {
        if (!differs(given, value))
            return false;
        if (finding)
            faults.add(*finding);
        value = given;
        wanted.fields << QLatin1String(name);
        return true;
    };
    wanted.renamed = take("userName", change.userName, after.userName, UserRules::userName(change.userName));
    take("fullName", change.fullName, after.fullName, UserRules::fullName(change.fullName));
    wanted.email = take("email", change.email, after.email, UserRules::email(change.email));
    take("phoneNumber", normalized(change.phoneNumber), after.phoneNumber,
         UserRules::number(change.phoneNumber, QStringLiteral("/phoneNumber")));
    wanted.mobile = take("mobileNumber", normalized(change.mobileNumber), after.mobileNumber,
                         UserRules::number(change.mobileNumber, QStringLiteral("/mobileNumber")));
    if (change.signInPin != Contract::PinUse::Unknown && (change.signInPin == Contract::PinUse::Always) != before.needsPin()) {
        after.pinOptIn = change.signInPin == Contract::PinUse::Always;
        wanted.fields << QStringLiteral("signInPin");
    }
    const auto wish = after.pinOptIn ? Contract::PinUse::Always : change.signInPin;
    if (const auto finding = UserRules::pin(after.roleWords(), wish, after.mobileNumber))
        faults.add(*finding);
    if (change.status == Contract::UserStatus::Invited)
        faults.add({QStringLiteral("/status"), QStringLiteral("unknown_value"), {}});
    else if (change.status != Contract::UserStatus::Unknown)
        after.locked = change.status == Contract::UserStatus::Locked;
    wanted.locked = after.locked && !before.locked;
    wanted.unlocked = before.locked && !after.locked;
    faults.raise();
    return wanted;
}

PortalUser UserEditing::apply(const Request &request, const Scope &scope, const QString &userId)
{
    const UserStore store(m_context);
    const Account before = store.require(scope, userId);
    UserAccess::requireEditable(before, m_context.rules);
    const auto change = Http::body<UserChange>(request);
    Http::requireIfMatch(request, before.rev);
    const Wanted wanted = read(change, before);
    if (wanted.renamed)
        UserNames::requireFree(m_context, scope, wanted.after.userName, before.id);
    try {
        Transaction::run(m_context.database, [&] {
            Http::requireIfMatch(request, store.require(scope, userId).rev);
            write(scope, before, wanted);
        });
    } catch (const DatabaseError &e) {
        if (e.isUniqueViolation())
            UserNames::refuseLate(m_context, scope, wanted.after.userName);
        throw;
    }
    return UserStore::toUser(store.require(scope, userId));
}

void UserEditing::write(const Scope &scope, const Account &before, const Wanted &wanted)
{
    if (wanted.fields.isEmpty() && !wanted.locked && !wanted.unlocked)
        return;
    const Account &after = wanted.after;
    const qint64 now = m_context.clock.nowMs();
    m_context.database.write(
        QStringLiteral("UPDATE users SET rev = ?, user_name = ?, folded_name = ?, full_name = ?, email = ?, phone_number = ?, "
                       "mobile_number = ?, pin_opt_in = ?, locked = ? WHERE id = ?"),
        {CustomerRevision::next(m_context.database, before.customerId), after.userName,
         AccountRules::foldedUserName(after.userName), after.fullName.trimmed(), after.email, after.phoneNumber,
         after.mobileNumber, qint64(after.pinOptIn), qint64(after.locked), before.id});
    if (wanted.renamed) // R3-113: the user confirms by a new password; until then there is none
        m_context.database.write(QStringLiteral("UPDATE users SET password_hash = NULL WHERE id = ?"), {before.id});
    if (wanted.renamed || wanted.locked) {
        Sessions(m_context).endAll(before.id);
        Sessions(m_context).revokeGrants(before.id);
    }
    if (wanted.mobile)
        m_context.database.write(
            QStringLiteral("UPDATE pins SET expires_at = ? WHERE user_id = ? AND used_at IS NULL AND expires_at > ?"),
            {now - 1, before.id, now});
    sendMails(before, wanted);
    log(scope, before, wanted);
}

void UserEditing::sendMails(const Account &before, const Wanted &wanted)
{
    QStringList labels;
    if (wanted.email)
        labels << QStringLiteral("E-Mail-Adresse");
    if (wanted.mobile)
        labels << QStringLiteral("Mobilfunknummer");
    if (!labels.isEmpty())
        m_context.outbox.addMail(LinkMail::changedByAdministrator(before, labels));
    const Account after = *Accounts::byId(m_context, before.id);
    if (wanted.renamed && !before.passwordHash.isEmpty())
        Links(m_context).send(after, Contract::LinkPurpose::UserNameChanged, after.email);
    else if ((wanted.renamed || wanted.email) && before.passwordHash.isEmpty())
        Links(m_context).send(after, Contract::LinkPurpose::InitialPassword, after.email);
    else if (wanted.email)
        m_context.database.write(QStringLiteral("UPDATE links SET superseded = 1 WHERE user_id = ? AND used_at IS NULL"),
                                 {before.id});
}

void UserEditing::log(const Scope &scope, const Account &before, const Wanted &wanted)
{
    if (wanted.renamed)
        UserLog::write(m_context, scope, before, "renamed", {{QStringLiteral("to"), wanted.after.userName}});
    if (!wanted.fields.isEmpty())
        UserLog::write(m_context, scope, before, "changed",
                       {{QStringLiteral("fields"), QJsonArray::fromStringList(wanted.fields)}});
    if (wanted.locked || wanted.unlocked)
        UserLog::write(m_context, scope, before, wanted.locked ? "locked" : "unlocked");
}
