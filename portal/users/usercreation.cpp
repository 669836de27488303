#include "usercreation.h"

#include "contractfeatures.h"
#include "contractstore.h"
#include "httpmessage.h"
#include "links.h"
#include "userfaults.h"
#include "userlog.h"
#include "usernames.h"
#include "userrules.h"
#include "userstore.h"

#include <QMetaEnum>
#include <algorithm>

namespace
{
Contract::Role roleOf(const QString &word)
{
    return Contract::Role(JsonCodec::enumFromWire(QMetaEnum::fromType<Contract::Role>(), word).value_or(0));
}

NewAccount accountOf(const NewUser &user, const QString &customerId)
{
    NewAccount account;
    account.customerId = customerId;
    account.userName = user.userName;
    account.fullName = user.fullName.trimmed();
    account.email = user.email;
    account.phoneNumber = Accounts::normalizedNumber(user.phoneNumber).value_or(QString());
    account.mobileNumber = Accounts::normalizedNumber(user.mobileNumber).value_or(QString());
    account.pinOptIn = user.signInPin == Contract::PinUse::Always;
    for (const QString &word : user.roles)
        account.roles << roleOf(word);
    return account;
}
} // namespace

void UserCreation::requireForm(const NewUser &user) const
{
    UserFaults faults(m_context.rules);
    for (const Error::Field &field : UserRules::check(user))
        faults.add(field);
    faults.raise();
    // a wish that no rule refused any more still has to be one of the three
    for (const QString &word : user.roles)
        if (roleOf(word) == Contract::Role::Unknown)
            throw Problem(400, "invalid_body").withField(QStringLiteral("/roles"), "unknown_value");
}

void UserCreation::requireProduct(const NewUser &user, const Scope &scope) const
{
    if (!user.roles.contains(UserRules::offeredRoles().first()) || !m_context.rules.refuses(Rule::UserRoleProduct))
        return;
    const auto contracts = ContractStore(m_context).all(scope);
    const bool booked = std::any_of(contracts.cbegin(), contracts.cend(), [](const ServiceContract &contract) {
        return contract.state != Ordering::ContractState::Inactive && contract.productCode == ProductCode::cloudPhone;
    });
    if (!booked)
        throw Problem(422, "role_needs_product").withField(QStringLiteral("/roles"), "role_needs_product");
}

PortalUser UserCreation::create(const Request &request, const Scope &scope)
{
    const auto user = Http::body<NewUser>(request);
    requireForm(user);
    requireProduct(user, scope);
    UserNames::requireFree(m_context, scope, user.userName);
    try {
        const QString id = Transaction::run(m_context.database, [&] {
            const QString made = Accounts::add(m_context, accountOf(user, scope.customerId), QString());
            const auto account = Accounts::byId(m_context, made);
            Links(m_context).send(*account, Contract::LinkPurpose::InitialPassword, account->email);
            UserLog::write(m_context, scope, *account, "created",
                           {{QStringLiteral("roles"), QJsonArray::fromStringList(account->roleWords())}});
            return made;
        });
        return UserStore::toUser(*Accounts::byId(m_context, id));
    } catch (const DatabaseError &e) {
        if (e.isUniqueViolation())
            UserNames::refuseLate(m_context, scope, user.userName);
        throw;
    }
}
