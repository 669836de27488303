#include "transportconfig.h"

#include <QHostAddress>

namespace
{
bool isLoopback(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}
} // namespace

Result<void> checkPortalUrl(const QUrl &portal)
{
    const auto refuse = [&](const char *code) {
        return fail(Error::Kind::Invalid, QString::fromLatin1(code),
                    portal.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    };
    if (!portal.isValid() || portal.host().isEmpty())
        return refuse("portal_url_invalid");
    if (!portal.userInfo().isEmpty() || portal.hasQuery() || portal.hasFragment())
        return refuse("portal_url_invalid");
    if (portal.scheme() == QLatin1String("https"))
        return {};
    if (portal.scheme() == QLatin1String("http") && isLoopback(portal.host()))
        return {};
    return refuse("portal_url_not_https");
}
