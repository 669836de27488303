#include "userlist.h"

#include "clock.h"
#include "csvwriter.h"
#include "jsoncodec.h"
#include "usercsv.h"

QByteArray UserList::csv(const QList<PortalUser> &users)
{
    CsvWriter file(CsvWriter::Flavour::ExcelGerman);
    QList<CsvWriter::Cell> heads;
    for (const QString &head : UserCsv::heads())
        heads << head;
    file.addRow(heads);
    for (const PortalUser &user : users) {
        QStringList roles;
        for (const QString &role : user.roles)
            roles << UserCsv::roleWord(role);
        const QString status = user.status == Contract::UserStatus::Locked    ? QStringLiteral("Gesperrt")
                               : user.status == Contract::UserStatus::Invited ? QStringLiteral("Eingeladen")
                                                                              : QStringLiteral("Aktiv");
        const auto pin = user.signInPin == Contract::PinUse::Always ? QStringLiteral("ja") : QStringLiteral("nein");
        file.addRow({user.userName, user.fullName, user.email, user.phoneNumber, user.maskedMobile,
                     roles.join(QStringLiteral(" + ")), pin, status, Clock::berlinDate(user.createdAt)});
    }
    return file.bytes();
}
