#include "ipaddress.h"

#include <QRegularExpression>
#include <QUrl>

QString IpAddress::canonical(const QString &text)
{
    static const QRegularExpression v4(QStringLiteral("^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}$"));
    static const QRegularExpression v6(QStringLiteral("^[0-9A-Fa-f:.]+$"));
    if (v4.match(text).hasMatch())
        return text;
    if (!text.contains(u':') || !v6.match(text).hasMatch())
        return {};
    QUrl url;
    url.setHost(u'[' + text + u']', QUrl::StrictMode);
    return url.isValid() ? url.host() : QString();
}
