#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

/// Who really asks behind --trusted-proxy.
namespace ClientAddress
{
/// "10.0.0.0/8", "::1/128" or a single address.
bool isNetwork(const QString &cidr);
bool contains(const QStringList &cidrs, const QString &address);
/// `peer`, unless it is a trusted proxy: then the last address of X-Forwarded-For that is none.
QString resolve(const QString &peer, const QByteArray &forwardedFor, const QStringList &trustedProxies);
} // namespace ClientAddress
