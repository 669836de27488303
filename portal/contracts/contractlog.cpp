#include "contractlog.h"

#include <QUuid>

void ContractLog::write(PortalContext &context, const Scope &scope, const QString &contractId, const char *event,
                        const QString &subject)
{
    context.database.write(
        QStringLiteral(
            "INSERT INTO contract_log (id, at, customer_id, user_id, contract_id, event, subject) VALUES (?, ?, ?, ?, ?, "
            "?, ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), context.clock.nowMs(), scope.customerId, scope.userId, contractId,
         QString::fromLatin1(event), subject.isNull() ? QStringLiteral("") : subject});
}
