#pragma once
#include <QJsonObject>
#include <QString>

/// JSON lines on stderr: no query, no body, no secret.
namespace PortalLog
{
void write(const char *level, const char *event, QJsonObject fields = {});
void error(const char *event, const QString &text);
/// What Qt has to say becomes such lines too. Called before the application object.
void takeQtMessages();
} // namespace PortalLog
