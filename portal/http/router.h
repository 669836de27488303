#pragma once
#include "httpmessage.h"
#include "scope.h"

#include <QList>
#include <functional>

enum class Access {
    Public,           ///< no token
    Session,          ///< a live session, not locked
    LockedSessionToo, ///< also while locked (G-35)
    SessionOrGrant,   ///< a live session or a device grant (G-37)
};

/// One route. Handlers run on a worker thread, may block, may throw Problem; any other exception is answered with 500.
struct Route {
    QByteArray method;
    QString pattern; ///< "/v1/documents/{documentId}/content"
    Access access = Access::Session;
    QList<Contract::Role> roles; ///< one of them is needed; empty: every role
    qint64 maxBody = 1024 * 1024;
    std::function<Response(const Request &, const Scope &)> handler;
};

/// The route table; filled at start by the features' `registerXxxRoutes(Router &, PortalContext &)`, then only read.
class Router
{
public:
    struct Match {
        const Route *route = nullptr; ///< null: see allow
        QHash<QString, QString> pathParameters;
        QByteArray allow; ///< methods this path knows; empty: unknown path
    };

    void add(Route route);
    /// HEAD finds the GET route.
    Match match(const QByteArray &method, const QString &path) const;
    const QList<Route> &routes() const { return m_routes; }
    /// For `operator routes --json`.
    QByteArray toJson() const;

private:
    QList<Route> m_routes;
};
