#pragma once
#include "auditentry.h"
#include "tone.h"

/// The audit trail in words.
namespace AuditWords
{
/// "Call diversions changed", »außerhalb geändert« and so on: what was done.
QString action(const AuditEntry &entry);
/// "Contract 4700101": what it was done to.
QString object(const AuditEntry &entry);
/// Contract, profile, order …
QString kind(const QString &kind);
QString origin(AuditEntry::Origin origin);
Tone originTone(const AuditEntry &entry);
/// Who, or that it is not known.
QString who(const AuditEntry &entry);
QString field(const QString &name);
QString value(const QString &field, const QJsonValue &value);
/// One field per line: "E-mail: a → b".
QStringList changes(const AuditEntry &entry);
/// Why an entry is what it is: its answer was lost, its outcome is not known …; often empty.
QString remark(const AuditEntry &entry);
/// What verify found, in one or two sentences.
QString check(const AuditCheck &check);
} // namespace AuditWords
