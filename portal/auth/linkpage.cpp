#include "linkpage.h"

#include "htmlpage.h"

namespace
{
QString page(const QString &body)
{
    return HtmlPage::of(QStringLiteral("Passwort vergeben"), body);
}
} // namespace

QString LinkPage::form(const LinkInfo &info, const QString &hint)
{
    return page(
        QStringLiteral("<h1>Passwort vergeben</h1><p>Benutzername: <b>%1</b></p>%2"
                       "<form method=\"post\"><label for=\"p\">Neues Kennwort</label>"
                       "<input id=\"p\" name=\"password\" type=\"password\" autocomplete=\"new-password\" required autofocus>"
                       "<label for=\"r\">Kennwort wiederholen</label>"
                       "<input id=\"r\" name=\"repeat\" type=\"password\" autocomplete=\"new-password\" required>"
                       "<p>8 bis 40 Zeichen: Buchstaben, Ziffern, Leerzeichen und / $ @ , ; _ : # + ( { ) } [ ] ? * ^ | \\ -</p>"
                       "<button type=\"submit\">Passwort vergeben</button></form>")
            .arg(info.userName.toHtmlEscaped(),
                 hint.isEmpty() ? QString() : QStringLiteral("<p class=\"hint\">%1</p>").arg(hint.toHtmlEscaped())));
}

QString LinkPage::done()
{
    return page(QStringLiteral("<h1>Kennwort gespeichert</h1><p>Melden Sie sich jetzt mit dem neuen Kennwort an.</p>"));
}

QString LinkPage::refused(const QString &code)
{
    const QString why = code == u"link_used"      ? QStringLiteral("Dieser Link wurde bereits verwendet.")
                        : code == u"link_expired" ? QStringLiteral("Dieser Link ist abgelaufen.")
                                                  : QStringLiteral("Dieser Link ist ungültig.");
    return page(
        QStringLiteral("<h1>Link nicht verwendbar</h1><p>%1 Fordern Sie mit »Kennwort vergessen« einen neuen an.</p>").arg(why));
}

QString LinkPage::wording(const QString &fieldCode, const QStringList &params)
{
    const QString first = params.value(0);
    if (fieldCode == u"too_short")
        return QStringLiteral("Das Kennwort braucht mindestens %1 Zeichen.").arg(first);
    if (fieldCode == u"too_long")
        return QStringLiteral("Das Kennwort darf höchstens %1 Zeichen haben.").arg(first);
    if (fieldCode == u"character")
        return QStringLiteral("Das Zeichen »%1« ist im Kennwort nicht erlaubt.").arg(first);
    return QStringLiteral("Die beiden Eingaben sind verschieden.");
}
