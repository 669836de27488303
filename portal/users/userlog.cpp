#include "userlog.h"

#include <QJsonDocument>
#include <QUuid>

void UserLog::write(PortalContext &context, const Scope &scope, const Account &account, const char *event,
                    const QJsonObject &detail)
{
    context.database.write(
        QStringLiteral("INSERT INTO user_log (id, at, customer_id, actor_id, user_id, user_name, event, detail) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), context.clock.nowMs(), account.customerId, scope.userId, account.id,
         account.userName, QString::fromLatin1(event), QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))});
}
