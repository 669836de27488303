#pragma once
#include <QJsonObject>
#include <utility>

/// What the audit trail keeps of two states of a resource.
namespace AuditDifference
{
/// The fields that differ, before and after, without secrets and without what moves by itself (rev, times of use). Equal, also
/// both empty: nothing worth an entry.
std::pair<QJsonObject, QJsonObject> of(const QJsonObject &before, const QJsonObject &after);
/// Without secrets: a field whose name tells of one is left out at every depth, whatever it holds.
QJsonObject clean(const QJsonObject &object);
bool isSecretName(const QString &name);
} // namespace AuditDifference
