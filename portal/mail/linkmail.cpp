#include "linkmail.h"

namespace
{
QString intro(Contract::LinkPurpose purpose)
{
    switch (purpose) {
    case Contract::LinkPurpose::InitialPassword:
        return QStringLiteral("Ihr Zugang zum Kundenportal ist eingerichtet. Vergeben Sie jetzt Ihr persönliches Kennwort.");
    case Contract::LinkPurpose::UserNameChanged:
        return QStringLiteral(
            "Ihr Benutzername wurde geändert. Vergeben Sie jetzt ein neues Kennwort und bestätigen Sie damit die Änderung.");
    default:
        return QStringLiteral("Für Ihren Zugang wurde ein neues Kennwort angefordert. Wenn Sie das nicht waren, tun Sie nichts: "
                              "Ihr bisheriges Kennwort bleibt gültig.");
    }
}
} // namespace

OutgoingMail LinkMail::compose(const Account &account, Contract::LinkPurpose purpose, const QString &to, const QString &url)
{
    const QString validity = QStringLiteral("Der Link ist 24 Stunden gültig und kann einmal verwendet werden.");
    OutgoingMail mail;
    mail.to = to;
    mail.subject = purpose == Contract::LinkPurpose::InitialPassword ? QStringLiteral("Ihr Zugang zum Kundenportal")
                                                                     : QStringLiteral("Passwort vergeben");
    mail.text = QStringLiteral("Guten Tag %1,\n\n%2\n\nIhr Benutzername: %3\n\nPasswort vergeben:\n%4\n\n%5\n")
                    .arg(account.fullName, intro(purpose), account.userName, url, validity);
    mail.html =
        QStringLiteral("<!DOCTYPE html><html lang=\"de\"><body><p>Guten Tag %1,</p><p>%2</p><p>Ihr Benutzername: <b>%3</b></p>"
                       "<p><a href=\"%4\" style=\"background:#0b5394;color:#fff;padding:10px 18px;text-decoration:none\">"
                       "Passwort vergeben</a></p><p>%5</p></body></html>")
            .arg(account.fullName.toHtmlEscaped(), intro(purpose), account.userName.toHtmlEscaped(), url.toHtmlEscaped(),
                 validity);
    return mail;
}

OutgoingMail LinkMail::userNames(const QString &to, const QStringList &names)
{
    OutgoingMail mail;
    mail.to = to;
    mail.subject = QStringLiteral("Ihre Benutzernamen im Kundenportal");
    mail.text =
        QStringLiteral("Guten Tag,\n\nzu dieser E-Mail-Adresse gehören diese Benutzernamen:\n\n%1\n").arg(names.join(u'\n'));
    return mail;
}

OutgoingMail LinkMail::changed(const Account &before, const QStringList &what)
{
    OutgoingMail mail;
    mail.to = before.email;
    mail.subject = QStringLiteral("Ihre Angaben im Kundenportal wurden geändert");
    mail.text =
        QStringLiteral("Guten Tag %1,\n\ngeändert wurde: %2.\n\nWenn Sie das nicht waren, wenden Sie sich bitte sofort an uns.\n")
            .arg(before.fullName, what.join(QStringLiteral(", ")));
    return mail;
}

OutgoingMail LinkMail::changedByAdministrator(const Account &before, const QStringList &what)
{
    OutgoingMail mail;
    mail.to = before.email;
    mail.subject = QStringLiteral("Ihre Angaben im Kundenportal wurden geändert");
    mail.text = QStringLiteral("Guten Tag %1,\n\nIhr Administrator Kundenportal hat geändert: %2.\n\nWenn Sie das nicht "
                               "erwartet haben, fragen Sie bitte bei ihm nach.\n")
                    .arg(before.fullName, what.join(QStringLiteral(", ")));
    return mail;
}

OutgoingMail LinkMail::grantsRevoked(const Account &account, const QStringList &names)
{
    OutgoingMail mail;
    mail.to = account.email;
    mail.subject = QStringLiteral("Gerätefreigaben im Kundenportal wurden widerrufen");
    mail.text = QStringLiteral("Guten Tag %1,\n\nüber einen Link wurde ein neues Kennwort vergeben. Damit sind diese "
                               "Gerätefreigaben widerrufen:\n\n%2\n\nWer weiter ohne PIN abrufen soll, braucht eine neue "
                               "Freigabe. Wenn Sie das nicht waren, wenden Sie sich bitte sofort an uns.\n")
                    .arg(account.fullName, names.join(u'\n'));
    return mail;
}
