#pragma once
#include "auditentry.h"

#include <QVariantList>

class QSqlQuery;

/// An entry of the trail as a row of audit.db. The link covers every column as it stands in the row.
namespace AuditRow
{
QString columns();
/// In the order of columns().
QVariantList values(const AuditEntry &entry);
/// Of a row that was read with columns().
AuditEntry entry(const QSqlQuery &query);
QString link(const QString &before, const AuditEntry &entry);
/// The link of a row as it stands there, whatever it says.
QString linkOf(const QString &before, const QSqlQuery &query);
/// What becomes of a note that nobody settled: who, action, kind, object_id, title, reason.
AuditEntry unknown(const QSqlQuery &query);
} // namespace AuditRow
