#include "demousers.h"

#include "accounts.h"
#include "passwordhasher.h"
#include "portalcontext.h"

QString DemoUsers::seed(PortalContext &context)
{
    using Contract::Role;
    const struct {
        const char16_t *name, *password, *fullName, *email, *mobile;
        Role role;
    } users[]{
        {u"customer9000000", u"Muster-Admin-2026", u"Anna Muster", u"anna.muster@muster-soehne.example", u"+4915112344711",
         Role::AdministratorKundenportal},
        {u"buchhaltung.muster", u"Muster-Buch-2026", u"Bernd Buchholz", u"buchhaltung@muster-soehne.example", u"+4915112344712",
         Role::BuchhaltungKunde},
        {u"telefon.muster", u"Muster-Tele-2026", u"Tina Tellmann", u"telefon@muster-soehne.example", u"+4915112344713",
         Role::AdministratorTelefonanlage},
    };
    QString customerId;
    for (const auto &user : users) {
        const QString name = QString::fromUtf16(user.name);
        const bool there = Accounts::byName(context, name).has_value();
        const QString hash = there ? QString() : PasswordHasher::hash(Secret(QString::fromUtf16(user.password)));
        Transaction::run(context.database, [&] {
            customerId = Accounts::ensureCustomer(context, QLatin1String(customerNumber), QStringLiteral("Muster & Söhne GmbH"));
            if (there)
                return;
            NewAccount account;
            account.customerId = customerId;
            account.userName = name;
            account.fullName = QString::fromUtf16(user.fullName);
            account.email = QString::fromUtf16(user.email);
            account.phoneNumber = QStringLiteral("+4921155007100");
            account.mobileNumber = QString::fromUtf16(user.mobile);
            account.roles = {user.role};
            Accounts::add(context, account, hash);
        });
    }
    return customerId;
}
