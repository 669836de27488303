#pragma once
#include <QJsonObject>
#include <QString>

/// JSON lines on stderr: no query, no body, no secret.
namespace PortalLog
{
void write(const char *level, const char *event, QJsonObject fields = {});
void error(const char *event, const QString &text);
} // namespace PortalLog
