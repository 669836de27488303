#include "democolleagues.h"

#include "accounts.h"
#include "portalcontext.h"

void DemoColleagues::seed(PortalContext &context, const QString &customerId)
{
    const struct {
        const char16_t *name, *fullName, *email, *mobile;
        bool locked;
    } users[]{
        {u"kasse.muster", u"Käthe Kassel", u"kasse@muster-soehne.example", u"+4915112344714", true},
        {u"neu.muster", u"Noah Neumann", u"noah.neumann@muster-soehne.example", u"+4915112344715", false},
    };
    for (const auto &user : users) {
        const QString name = QString::fromUtf16(user.name);
        if (Accounts::byName(context, name))
            continue;
        Transaction::run(context.database, [&] {
            NewAccount account;
            account.customerId = customerId;
            account.userName = name;
            account.fullName = QString::fromUtf16(user.fullName);
            account.email = QString::fromUtf16(user.email);
            account.mobileNumber = QString::fromUtf16(user.mobile);
            account.roles = {Contract::Role::BuchhaltungKunde};
            const QString id = Accounts::add(context, account, QString());
            if (user.locked)
                Accounts::setLocked(context, *Accounts::byId(context, id), true);
        });
    }
}
