#include "usersmodel.h"

#include "clock.h"
#include "displaytext.h"
#include "phonenumber.h"
#include "userwords.h"

namespace
{
using U = PortalUser;

Column<U> column(const char *key, const char *name, std::function<QString(const U &)> text,
                 std::function<QVariant(const U &)> raw = {})
{
    return makeColumn<U>("UsersModel", key, name, std::move(text), std::move(raw));
}

QList<Column<U>> allColumns()
{
    QList<Column<U>> list{
        column("userName", QT_TRANSLATE_NOOP("UsersModel", "User ID"), [](const U &u) { return u.userName; }),
        column(
            "status", QT_TRANSLATE_NOOP("UsersModel", "Status"), [](const U &u) { return UserWords::status(u.status); },
            [](const U &u) { return int(u.status); }),
        column("fullName", QT_TRANSLATE_NOOP("UsersModel", "Full name"), [](const U &u) { return u.fullName; }),
        column("roles", QT_TRANSLATE_NOOP("UsersModel", "Role"), [](const U &u) { return UserWords::roles(u.roles); }),
        column("email", QT_TRANSLATE_NOOP("UsersModel", "E-mail address"), [](const U &u) { return u.email; }),
        column("phone", QT_TRANSLATE_NOOP("UsersModel", "Telephone number"),
               [](const U &u) { return PhoneNumber::display(u.phoneNumber); }),
        column("mobile", QT_TRANSLATE_NOOP("UsersModel", "Mobile number"), [](const U &u) { return u.maskedMobile; }),
        column(
            "pin", QT_TRANSLATE_NOOP("UsersModel", "Sign-in"), [](const U &u) { return UserWords::pin(u.signInPin); },
            [](const U &u) { return int(u.signInPin); }),
        column(
            "created", QT_TRANSLATE_NOOP("UsersModel", "Created"),
            [](const U &u) { return DisplayText::date(Clock::berlinDate(u.createdAt)); }, [](const U &u) { return u.createdAt; }),
    };
    list[0].look = [](const U &) { return CellLook::Link; };
    list[1].tone = [](const U &u) { return UserWords::statusTone(u.status); };
    list[1].hint = [](const U &u) { return UserWords::statusMeaning(u.status); };
    return list;
}
} // namespace

UsersModel::UsersModel(QObject *parent)
    : ColumnModel(
          allColumns(), [](const U &user) { return user.id; }, parent)
{
}
