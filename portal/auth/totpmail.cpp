#include "totpmail.h"

namespace
{
OutgoingMail notice(const Account &account, const QString &subject, const QString &what)
{
    OutgoingMail mail;
    mail.to = account.email;
    mail.subject = subject;
    mail.text = QStringLiteral(
                    "Guten Tag %1,\n\n%2\n\nBenutzername: %3\n\nWenn Sie das nicht waren, wenden Sie sich bitte sofort an uns.\n")
                    .arg(account.fullName, what, account.userName);
    return mail;
}
} // namespace

OutgoingMail TotpMail::enrolled(const Account &account)
{
    return notice(
        account, QStringLiteral("Authenticator-App im Kundenportal eingerichtet"),
        QStringLiteral(
            "für Ihren Zugang wurde eine Authenticator-App eingerichtet. Die Anmeldung fragt von nun an nach ihrem Code."));
}

OutgoingMail TotpMail::removed(const Account &account)
{
    return notice(
        account, QStringLiteral("Authenticator-App im Kundenportal entfernt"),
        QStringLiteral("die Authenticator-App Ihres Zugangs wurde entfernt. Die Anmeldung fragt nicht mehr nach ihrem Code."));
}

OutgoingMail TotpMail::reset(const Account &account)
{
    return notice(
        account, QStringLiteral("Authenticator-App im Kundenportal zurückgesetzt"),
        QStringLiteral("wir haben die Authenticator-App Ihres Zugangs zurückgesetzt. Sie können eine neue einrichten."));
}

OutgoingMail TotpMail::recoveryCodeUsed(const Account &account, int left)
{
    return notice(account, QStringLiteral("Wiederherstellungscode im Kundenportal verwendet"),
                  QStringLiteral("ein Wiederherstellungscode Ihres Zugangs wurde verwendet. Es sind noch %1 übrig.").arg(left));
}
