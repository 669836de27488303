#include "securitylog.h"

#include "accounts.h"
#include "portalcontext.h"
#include "portallog.h"
#include "router.h"

#include <QJsonDocument>
#include <QUuid>

namespace
{
const QString signIns = QStringLiteral("/v1/sign-ins/{signInId}/");

/// Empty: nothing to write down.
QString eventOf(const Request &request, const Route &route, const Scope &scope, int status, const QByteArray &body)
{
    if (route.pattern.startsWith(signIns) && status >= 400)
        return QStringLiteral("sign_in_refused");
    if (route.pattern.startsWith(signIns))
        return QJsonDocument::fromJson(body).object().contains(QStringLiteral("session")) ? QStringLiteral("sign_in") : QString();
    if (scope.userId.isEmpty() || status >= 400)
        return {};
    if (request.method != "GET" && request.method != "HEAD")
        return QStringLiteral("change");
    return route.pattern == u"/v1/documents/{documentId}/content" ? QStringLiteral("read") : QString();
}

std::optional<Account> accountOf(PortalContext &context, const Request &request, const Scope &scope)
{
    if (!scope.userId.isEmpty())
        return Accounts::byId(context, scope.userId);
    const auto row = context.database.first(QStringLiteral("SELECT folded_name FROM sign_ins WHERE id = ?"),
                                            {request.pathParameter(QStringLiteral("signInId"))});
    return row ? Accounts::byName(context, row->text("folded_name")) : std::nullopt;
}
} // namespace

void SecurityLog::note(PortalContext &context, const Request &request, const Route &route, const Scope &scope, int status,
                       const QByteArray &body)
{
    const QString event = eventOf(request, route, scope, status, body);
    if (event.isEmpty())
        return;
    try {
        const auto account = accountOf(context, request, scope);
        const auto orNull = [](const QString &text) {
            return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
        };
        context.database.write(
            QStringLiteral("INSERT INTO security_log (id, at, event, customer_id, user_id, user_name, object, address) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {QUuid::createUuid().toString(QUuid::WithoutBraces), context.clock.nowMs(), event,
             orNull(account ? account->customerId : QString()), orNull(account ? account->id : QString()),
             account ? account->userName : QStringLiteral(""),
             QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(request.method), request.path).arg(status), request.peerAddress});
    } catch (const std::exception &e) {
        PortalLog::error("security_log", QString::fromUtf8(e.what()));
    }
}

QByteArray SecurityLog::list(PortalContext &context, int limit)
{
    QByteArray lines;
    for (const Row &row :
         context.database.run(QStringLiteral("SELECT * FROM security_log ORDER BY at DESC, id LIMIT %1").arg(limit)))
        lines.prepend(
            QJsonDocument(QJsonObject{{QStringLiteral("at"), PortalClock::instant(row.number("at")).toString(Qt::ISODate)},
                                      {QStringLiteral("event"), row.text("event")},
                                      {QStringLiteral("user"), row.text("user_name")},
                                      {QStringLiteral("object"), row.text("object")},
                                      {QStringLiteral("address"), row.text("address")}})
                .toJson(QJsonDocument::Compact) +
            '\n');
    return lines;
}
