#include "pbxwebpage.h"

#include "htmlpage.h"

namespace
{
const auto title = QStringLiteral("Telefonanlage");
}

QString PbxWebPage::form(const QString &contractNumber)
{
    return HtmlPage::of(title, QStringLiteral("<h1>Telefonanlage</h1><p>Verwaltung der Telefonanlage zum Vertrag <b>%1</b></p>"
                                              "<form method=\"post\"><button type=\"submit\" autofocus>Telefonanlage öffnen"
                                              "</button></form>")
                                   .arg(contractNumber.toHtmlEscaped()));
}

QString PbxWebPage::opened(const QString &contractNumber, const QString &fullName)
{
    return HtmlPage::of(title, QStringLiteral("<h1>Telefonanlage zum Vertrag %1</h1><p>Angemeldet: <b>%2</b></p>"
                                              "<p>Hier beginnt die Verwaltung des Herstellers. Alles, was dort eingestellt wird, "
                                              "bietet auch Ihr Kundenportal-Programm an.</p>")
                                   .arg(contractNumber.toHtmlEscaped(), fullName.toHtmlEscaped()));
}

QString PbxWebPage::refused(const QString &code)
{
    const QString why = code == u"link_used"      ? QStringLiteral("Dieser Link wurde bereits verwendet.")
                        : code == u"link_expired" ? QStringLiteral("Dieser Link ist abgelaufen.")
                                                  : QStringLiteral("Dieser Link ist ungültig.");
    return HtmlPage::of(title, QStringLiteral("<h1>Link nicht verwendbar</h1><p>%1 Öffnen Sie die Telefonanlage noch einmal aus "
                                              "dem Programm.</p>")
                                   .arg(why));
}
