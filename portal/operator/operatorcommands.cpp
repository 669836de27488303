#include "operatorcommands.h"

#include "accountform.h"
#include "accounts.h"
#include "deliveryworker.h"
#include "httpmessage.h"
#include "links.h"
#include "sessions.h"
#include "usernames.h"

#include <QMetaEnum>
#include <cstdio>

namespace
{
int failed(const QString &text)
{
    std::fprintf(stderr, "fernamt-portal: %s\n", qUtf8Printable(text));
    return 1;
}

int advanceClock(PortalContext &context, const QString &seconds)
{
    bool good = false;
    const qint64 by = seconds.toLongLong(&good);
    if (!good)
        return failed(QStringLiteral("clock advance wants seconds"));
    PortalClock::advance(context.database, std::chrono::seconds(by));
    return 0;
}

int setLocked(PortalContext &context, const QString &name, bool locked)
{
    const auto account = Accounts::byName(context, name);
    if (!account)
        return failed(QStringLiteral("no user %1").arg(name));
    Transaction::run(context.database, [&] {
        Accounts::setLocked(context, *account, locked);
        if (locked) // they end at once and do not come back with the lock's end
            Sessions(context).endAll(account->id);
    });
    return 0;
}

int createUser(PortalContext &context, const CommandLine &line)
{
    const auto value = [&](const char *name) { return line.values.value(QLatin1String(name)); };
    const QString customerNumber = value("customer-number");
    NewAccount account;
    account.userName = value("name").isEmpty() ? QStringLiteral("customer") + customerNumber : value("name"); // R3-009
    account.fullName = value("full-name");
    account.email = value("email");
    account.phoneNumber = value("phone");
    account.pinOptIn = line.values.contains(QStringLiteral("pin-opt-in"));
    const QString roleWord = value("role").isEmpty() ? QStringLiteral("administrator_kundenportal") : value("role");
    const auto role = JsonCodec::enumFromWire(QMetaEnum::fromType<Contract::Role>(), roleWord);
    if (!role)
        return failed(QStringLiteral("no role %1").arg(roleWord));
    account.roles = {Contract::Role(*role)};
    if (customerNumber.isEmpty() || account.fullName.isEmpty() || !Accounts::isEmail(account.email))
        return failed(QStringLiteral("--customer-number, --full-name and --email are needed"));
    if (!value("mobile").isEmpty()) {
        const auto mobile = Accounts::normalizedNumber(value("mobile"));
        if (!mobile)
            return failed(QStringLiteral("--mobile is no number"));
        account.mobileNumber = *mobile;
    }
    if (Links(context).publicUrl().isEmpty()) // the link of the mail would lead nowhere
        return failed(QStringLiteral("--public-url is needed, or start the portal once before"));
    AccountForm::requireUserName(context.rules, account.userName);
    if (Accounts::byName(context, account.userName))
        return failed(QStringLiteral("the user name is taken"));
    if (UserNames::isHeld(context, account.userName))
        return failed(QStringLiteral("the user name belonged to a user deleted within 180 days"));
    Transaction::run(context.database, [&] {
        account.customerId =
            Accounts::ensureCustomer(context, customerNumber, value("company").isEmpty() ? customerNumber : value("company"));
        const auto others =
            context.database.first(QStringLiteral("SELECT COUNT(*) AS n FROM users WHERE customer_id = ?"), {account.customerId});
        // R3-001: the first one of a customer is always the administrator
        if (others->number("n") == 0 && account.roles.first() != Contract::Role::AdministratorKundenportal &&
            context.rules.refuses(Rule::FirstIsAdministrator))
            throw Problem(403, "forbidden", QStringLiteral("the first user of a customer is its administrator"));
        const QString id = Accounts::add(context, account, QString());
        Links(context).send(*Accounts::byId(context, id), Contract::LinkPurpose::InitialPassword, account.email);
    });
    if (!context.options.outboxDir.isEmpty() || !context.options.smtpUrl.isEmpty())
        DeliveryWorker(context).runOnce(); // else the running portal does it
    return 0;
}
} // namespace

std::optional<int> OperatorCommands::run(PortalContext &context, const CommandLine &line)
{
    const QStringList &words = line.operatorWords;
    const QString command = words.mid(0, 2).join(u' ');
    try {
        if (command == u"clock advance" && words.size() == 3)
            return advanceClock(context, words[2]);
        if ((command == u"user lock" || command == u"user unlock") && words.size() == 3)
            return setLocked(context, words[2], command == u"user lock");
        if (command == u"user create" && words.size() == 2)
            return createUser(context, line);
    } catch (const Problem &problem) {
        return failed(problem.code + QStringLiteral(": ") + problem.detail);
    } catch (const std::exception &e) {
        return failed(QString::fromUtf8(e.what()));
    }
    return std::nullopt;
}
