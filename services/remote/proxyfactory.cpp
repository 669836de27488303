#include "proxyfactory.h"

#include <QHostAddress>

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    if (m_config.mode == ProxyConfig::Mode::None || host == QLatin1String("localhost") || QHostAddress(host).isLoopback())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_config.mode == ProxyConfig::Mode::Manual)
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_config.host, m_config.port)};
    return systemProxyForQuery(query);
}
