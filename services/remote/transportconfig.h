#pragma once
#include "result.h"
#include "secret.h"

#include <QUrl>
#include <chrono>

struct ProxyConfig {
    enum class Mode { System, None, Manual };
    Mode mode = Mode::System;
    QString host;
    quint16 port = 0;
    QString user;
    Secret password;
};

/// Where the portal is and how long to wait for it.
struct TransportConfig {
    QUrl portal;    ///< origin, with an optional path prefix
    QString caFile; ///< PEM, trusted besides the system's; empty: none
    ProxyConfig proxy;
    std::chrono::milliseconds connectTimeout{15'000};
    std::chrono::milliseconds idleTimeout{30'000};
    std::chrono::milliseconds totalTimeout{60'000};     ///< a JSON call with all its retries
    std::chrono::milliseconds downloadTimeout{900'000}; ///< one document with all its retries
    std::chrono::milliseconds retryBase{200};
    qint64 maxJson = 8 * 1024 * 1024;
    qint64 maxDocument = 64 * 1024 * 1024;
};

/// https anywhere, plain http only to loopback; no user info, query or fragment. Error: Invalid/portal_url_*.
Result<void> checkPortalUrl(const QUrl &portal);
