#include "dispatcher.h"

#include "portallog.h"
#include "securitylog.h"
#include "sessions.h"

#include <QFile>
#include <QJsonDocument>
#include <QUuid>

namespace
{
const QList<QByteArray> knownMethods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};
} // namespace

QString Dispatcher::newRequestId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

qint64 Dispatcher::maxBody(const QByteArray &method, const QString &path) const
{
    const Router::Match match = m_router.match(method, path);
    // a route without a body lets a small one pass unread
    return match.route ? std::max<qint64>(match.route->maxBody, 1024) : 1024 * 1024;
}

Response Dispatcher::answer(Request request)
{
    const Start start = std::chrono::steady_clock::now();
    const Router::Match match = m_router.match(request.method, request.path);
    request.pathParameters = match.pathParameters;
    Response response;
    try {
        response = run(request, match);
    } catch (const Problem &problem) {
        response = problem.response(request.requestId);
        if (problem.status == 405)
            response.with("Allow", match.allow);
    } catch (const std::exception &e) {
        // the reason is for the log, not for the client
        PortalLog::write("error", "exception",
                         {{QStringLiteral("id"), request.requestId}, {QStringLiteral("text"), QString::fromUtf8(e.what())}});
        response = Problem(500, "internal_error").response(request.requestId);
    }
    finish(request, match.route, response, start);
    return response;
}

Response Dispatcher::run(Request &request, const Router::Match &match)
{
    if (!match.route) {
        if (match.allow.isEmpty())
            throw Problem(404, "not_found");
        if (request.method == "OPTIONS")
            return Response::empty().with("Allow", match.allow);
        throw Problem(405, "method_not_allowed");
    }
    if (!knownMethods.contains(request.method))
        throw Problem(405, "method_not_allowed");
    if (m_context.options.testControls)
        m_context.clock.refresh(m_context.database);
    const Scope scope = Sessions(m_context).authorize(request, *match.route);
    try {
        Response response = match.route->handler(request, scope);
        SecurityLog::note(m_context, request, *match.route, scope, response.status, response.body);
        return response;
    } catch (const Problem &problem) {
        SecurityLog::note(m_context, request, *match.route, scope, problem.status, {});
        throw;
    }
}

Response Dispatcher::refuse(const Request &request, const Problem &problem)
{
    Response response = problem.response(request.requestId);
    const Router::Match match = m_router.match(request.method, request.path);
    finish(request, match.route, response, std::chrono::steady_clock::now());
    return response;
}

void Dispatcher::finish(const Request &request, const Route *route, Response &response, Start start)
{
    response.with("Fernamt-Request-Id", request.requestId.toLatin1()).with("X-Content-Type-Options", "nosniff");
    const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    // a path may hold a one-time link: then, and where no route is known, it is not written down
    const bool speaking = route && !route->pattern.contains(QLatin1String("{token}"));
    PortalLog::write("info", "request",
                     {{QStringLiteral("id"), request.requestId},
                      {QStringLiteral("method"), QString::fromLatin1(request.method)},
                      {QStringLiteral("route"), route ? route->pattern : QString()},
                      {QStringLiteral("path"), speaking ? request.path : QString()},
                      {QStringLiteral("status"), response.status},
                      {QStringLiteral("bytes"), response.file ? response.file->length : response.body.size()},
                      {QStringLiteral("ms"), qRound64(ms * 100) / 100.0},
                      {QStringLiteral("peer"), request.peerAddress}});
    if (!m_context.options.recordFile.isEmpty())
        record(request, route, response);
}

void Dispatcher::record(const Request &request, const Route *route, const Response &response)
{
    const QByteArray type = response.header("Content-Type");
    QJsonObject line{{QStringLiteral("method"), QString::fromLatin1(request.method)},
                     {QStringLiteral("route"), route ? QJsonValue(route->pattern) : QJsonValue()},
                     {QStringLiteral("status"), response.status},
                     {QStringLiteral("contentType"), QString::fromLatin1(type)},
                     {QStringLiteral("requestId"), !response.header("Fernamt-Request-Id").isEmpty()}};
    if (type.contains("json"))
        line.insert(QStringLiteral("body"), QJsonDocument::fromJson(response.body).object());
    const QMutexLocker lock(&m_recordGuard);
    QFile file(m_context.options.recordFile);
    if (file.open(QIODevice::Append | QIODevice::Unbuffered))
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}
