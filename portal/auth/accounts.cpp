#include "accounts.h"

#include "accountrules.h"
#include "jsoncodec.h"
#include "portalcontext.h"
#include "userrules.h"

#include <QMetaEnum>
#include <QUuid>

namespace
{
Account read(PortalContext &context, const Row &row)
{
    Account a;
    a.id = row.text("id");
    a.customerId = row.text("customer_id");
    a.rev = row.number("rev");
    a.userName = row.text("user_name");
    a.fullName = row.text("full_name");
    a.email = row.text("email");
    a.phoneNumber = row.text("phone_number");
    a.mobileNumber = row.text("mobile_number");
    a.passwordHash = row.text("password_hash");
    a.pinOptIn = row.flag("pin_opt_in");
    a.locked = row.flag("locked");
    a.createdAt = row.number("created_at");
    for (const Row &role :
         context.database.run(QStringLiteral("SELECT role FROM user_roles WHERE user_id = ? ORDER BY role"), {a.id}))
        if (const auto value = JsonCodec::enumFromWire(QMetaEnum::fromType<Contract::Role>(), role.text("role")))
            a.roles.append(Contract::Role(*value));
    return a;
}
} // namespace

bool Account::needsPin() const
{
    return pinOptIn || roles.contains(Contract::Role::AdministratorKundenportal) ||
           roles.contains(Contract::Role::BuchhaltungKunde);
}

QStringList Account::roleWords() const
{
    QStringList words;
    for (const Contract::Role role : roles)
        words.append(JsonCodec::enumToWire(QMetaEnum::fromType<Contract::Role>(), int(role)));
    return words;
}

UserInfo Account::userInfo() const
{
    return {id, userName, fullName, roleWords()};
}

std::optional<Account> Accounts::byId(PortalContext &context, const QString &id)
{
    const auto row = context.database.first(QStringLiteral("SELECT * FROM users WHERE id = ? AND deleted_at IS NULL"), {id});
    return row ? std::optional(read(context, *row)) : std::nullopt;
}

std::optional<Account> Accounts::byName(PortalContext &context, const QString &userName)
{
    // An unknown name costs what a known one costs, or the time of a refused sign-in tells who exists: some other user is read
    // and thrown away.
    const QString name = AccountRules::foldedUserName(userName);
    const auto row = context.database.first(
        QStringLiteral("SELECT *, CASE WHEN folded_name = ? THEN 1 ELSE 0 END AS known FROM users WHERE deleted_at IS NULL AND "
                       "(folded_name = ? OR id = (SELECT MIN(id) FROM users WHERE deleted_at IS NULL)) "
                       "ORDER BY known DESC LIMIT 1"),
        {name, name});
    if (!row)
        return std::nullopt;
    const Account account = read(context, *row);
    return row->flag("known") ? std::optional(account) : std::nullopt;
}

QList<Account> Accounts::byEmail(PortalContext &context, const QString &email)
{
    QList<Account> found;
    for (const Row &row : context.database.run(
             QStringLiteral("SELECT * FROM users WHERE deleted_at IS NULL AND lower(email) = ? ORDER BY folded_name"),
             {email.toLower()}))
        found.append(read(context, row));
    return found;
}

QList<Account> Accounts::where(PortalContext &context, const QString &condition, const QVariantList &bindings)
{
    QList<Account> found;
    for (const Row &row :
         context.database.run(QStringLiteral("SELECT * FROM users WHERE deleted_at IS NULL AND ") + condition, bindings))
        found.append(read(context, row));
    return found;
}

CustomerInfo Accounts::customer(PortalContext &context, const QString &customerId)
{
    const auto row =
        context.database.first(QStringLiteral("SELECT customer_number, company_name FROM customers WHERE id = ?"), {customerId});
    return row ? CustomerInfo{row->text("customer_number"), row->text("company_name")} : CustomerInfo{};
}

QString Accounts::ensureCustomer(PortalContext &context, const QString &number, const QString &companyName)
{
    context.database.write(QStringLiteral("INSERT INTO customers (id, customer_number, company_name) VALUES (?, ?, ?) "
                                          "ON CONFLICT (customer_number) DO NOTHING"),
                           {QUuid::createUuid().toString(QUuid::WithoutBraces), number, companyName});
    return context.database.first(QStringLiteral("SELECT id FROM customers WHERE customer_number = ?"), {number})->text("id");
}

QString Accounts::add(PortalContext &context, const NewAccount &account, const QString &passwordHash)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
    };
    context.database.write(QStringLiteral("INSERT INTO users (id, customer_id, rev, user_name, folded_name, full_name, email, "
                                          "phone_number, mobile_number, pin_opt_in, password_hash, created_at) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                           {id, account.customerId, CustomerRevision::next(context.database, account.customerId),
                            account.userName, AccountRules::foldedUserName(account.userName), account.fullName, account.email,
                            orNull(account.phoneNumber), orNull(account.mobileNumber), qint64(account.pinOptIn),
                            orNull(passwordHash), context.clock.nowMs()});
    for (const Contract::Role role : account.roles)
        context.database.write(QStringLiteral("INSERT INTO user_roles (user_id, role) VALUES (?, ?)"),
                               {id, JsonCodec::enumToWire(QMetaEnum::fromType<Contract::Role>(), int(role))});
    return id;
}

void Accounts::setPassword(PortalContext &context, const QString &userId, const QString &hash)
{
    context.database.write(QStringLiteral("UPDATE users SET password_hash = ? WHERE id = ?"), {hash, userId});
}

void Accounts::setLocked(PortalContext &context, const Account &account, bool locked)
{
    context.database.write(QStringLiteral("UPDATE users SET locked = ?, rev = ? WHERE id = ?"),
                           {qint64(locked), CustomerRevision::next(context.database, account.customerId), account.id});
}

void Accounts::touch(PortalContext &context, const Account &account)
{
    context.database.write(QStringLiteral("UPDATE users SET rev = ? WHERE id = ?"),
                           {CustomerRevision::next(context.database, account.customerId), account.id});
}

QString Accounts::maskedMobile(const QString &number)
{
    return number.isEmpty() ? QString() : QStringLiteral("•••• ") + number.right(4);
}

std::optional<QString> Accounts::normalizedNumber(const QString &typed)
{
    return UserRules::normalizedNumber(typed);
}

bool Accounts::isEmail(const QString &text)
{
    return AccountRules::isEmail(text);
}
