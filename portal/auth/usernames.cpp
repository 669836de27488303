#include "usernames.h"

#include "accountrules.h"
#include "failurelimits.h"
#include "httpmessage.h"
#include "portalcontext.h"

#include <QRegularExpression>

namespace
{
constexpr int guessesPerHour = 20;
constexpr qint64 hour = 3600000;
const auto kind = QStringLiteral("user_name");

QString subject(const Scope &scope)
{
    return QStringLiteral("customer:") + scope.customerId;
}

void refuseGuesses(PortalContext &context, const Scope &scope)
{
    const auto row =
        context.database.first(QStringLiteral("SELECT COUNT(*) AS n FROM attempts WHERE subject = ? AND kind = ? AND at > ?"),
                               {subject(scope), kind, context.clock.nowMs() - hour});
    if (row->number("n") >= guessesPerHour && context.rules.refuses(Rule::UserNameGuesses))
        throw Problem(429, "rate_limited").withRetryAfter(hour / 1000);
}

[[noreturn]] void refuseNeutrally(PortalContext &context, const Scope &scope)
{
    Transaction::run(context.database, [&] { FailureLimits::allowEvent(context, subject(scope), kind, guessesPerHour, hour); });
    throw Problem(409, "user_name_not_available");
}

/// »customer« and digits are the names of customers to come (R3-009): nobody gives them to somebody else.
bool isReserved(PortalContext &context, const Scope &scope, const QString &folded)
{
    static const QRegularExpression form(QStringLiteral("^customer[0-9]+$"));
    return form.match(folded).hasMatch() &&
           folded != QStringLiteral("customer") + Accounts::customer(context, scope.customerId).customerNumber;
}

/// Whether the asking user may know that a name of this customer is meant.
bool mayBeTold(PortalContext &context, const Scope &scope, const QString &customerId)
{
    return !context.rules.refuses(Rule::UserNameNeutral) ||
           (customerId == scope.customerId && scope.hasRole(Contract::Role::AdministratorKundenportal));
}
} // namespace

bool UserNames::isHeld(PortalContext &context, const QString &name)
{
    return context.rules.refuses(Rule::UserNameHeld) &&
           context.database
               .first(QStringLiteral("SELECT customer_id FROM held_names WHERE folded_name = ? AND held_until > ?"),
                      {AccountRules::foldedUserName(name), context.clock.nowMs()})
               .has_value();
}

void UserNames::requireFree(PortalContext &context, const Scope &scope, const QString &name, const QString &exceptUserId)
{
    const QString folded = AccountRules::foldedUserName(name);
    const auto taken = Accounts::byName(context, name);
    if (taken && taken->id == exceptUserId)
        return; // only its capital letters change
    refuseGuesses(context, scope);
    if (taken) {
        if (mayBeTold(context, scope, taken->customerId))
            throw Problem(409, "user_name_taken").withField(QStringLiteral("/userName"), "user_name_taken");
        refuseNeutrally(context, scope);
    }
    if (isHeld(context, name)) {
        const auto row =
            context.database.first(QStringLiteral("SELECT customer_id FROM held_names WHERE folded_name = ?"), {folded});
        if (row && mayBeTold(context, scope, row->text("customer_id")))
            throw Problem(409, "user_name_held").withField(QStringLiteral("/userName"), "user_name_held");
        refuseNeutrally(context, scope);
    }
    if (isReserved(context, scope, folded) && context.rules.refuses(Rule::UserNameReserved))
        refuseNeutrally(context, scope);
}

void UserNames::hold(PortalContext &context, const Account &account)
{
    context.database.write(
        QStringLiteral("INSERT INTO held_names (folded_name, customer_id, held_until) VALUES (?, ?, ?) ON CONFLICT (folded_name) "
                       "DO UPDATE SET customer_id = excluded.customer_id, held_until = excluded.held_until"),
        {AccountRules::foldedUserName(account.userName), account.customerId, context.clock.nowMs() + heldMs});
}

void UserNames::refuseLate(PortalContext &context, const Scope &scope, const QString &name)
{
    const auto taken = Accounts::byName(context, name);
    if (taken && mayBeTold(context, scope, taken->customerId))
        throw Problem(409, "user_name_taken").withField(QStringLiteral("/userName"), "user_name_taken");
    throw Problem(409, "user_name_not_available");
}
