#pragma once
#include "portalcontext.h"
#include "router.h"

#include <QMutex>
#include <chrono>

/// From a complete request to its answer: route, rights, handler, refusals; writes log and record. Runs on a worker thread.
class Dispatcher
{
public:
    Dispatcher(PortalContext &context, const Router &router) : m_context(context), m_router(router) {}

    /// How large a body the route takes; 0 for an unknown one.
    qint64 maxBody(const QByteArray &method, const QString &path) const;
    Response answer(Request request);
    /// A refusal before any handler: limits and broken requests.
    Response refuse(const Request &request, const Problem &problem);
    /// At the end of a worker thread.
    void closeThread() { m_context.database.closeThread(); }

    static QString newRequestId();

private:
    using Start = std::chrono::steady_clock::time_point;
    Response run(Request &request, const Router::Match &match);
    void finish(const Request &request, const Route *route, Response &response, Start start);
    void record(const Request &request, const Route *route, const Response &response);
    PortalContext &m_context;
    const Router &m_router;
    QMutex m_recordGuard;
};
