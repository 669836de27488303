#include "portallog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <cstdio>

void PortalLog::write(const char *level, const char *event, QJsonObject fields)
{
    fields.insert(QStringLiteral("t"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    fields.insert(QStringLiteral("level"), QLatin1String(level));
    fields.insert(QStringLiteral("event"), QLatin1String(event));
    const QByteArray line = QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void PortalLog::error(const char *event, const QString &text)
{
    write("error", event, {{QStringLiteral("text"), text}});
}

void PortalLog::takeQtMessages()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        const char *level = type == QtDebugMsg || type == QtInfoMsg ? "info" : type == QtWarningMsg ? "warning" : "error";
        write(level, "qt", {{QStringLiteral("text"), text}});
    });
}
