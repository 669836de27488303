#pragma once
#include "transportconfig.h"

#include <QNetworkProxyFactory>

/// The system's proxy (PAC and environment included), a given one, or none; never for loopback.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit ProxyFactory(const ProxyConfig &config) : m_config(config) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    ProxyConfig m_config;
};
