#pragma once
#include <QJsonValue>
#include <QString>

/// Fields of resources and what they hold, in words.
namespace AuditFields
{
/// The field's name; of one that has no word here the name on the wire.
QString name(const QString &field);
/// Lists become one line per item.
QString value(const QString &field, const QJsonValue &value);
} // namespace AuditFields
