#pragma once
#include <QByteArray>
#include <QString>

/// The way out of one message. Errors are English text for the log, empty when delivered.
namespace Transport
{
/// One durable file (temp, fsync, rename, fsync of the folder); the same name again replaces the same bytes.
QString toFolder(const QString &folder, const QString &name, const QByteArray &bytes);
/// SMTP by libcurl; `url` smtp:// or smtps://, user and password may be part of it.
QString bySmtp(const QString &url, const QString &from, const QString &to, const QByteArray &message);
/// POST {to, text} as JSON to the SMS gateway.
QString toGateway(const QString &url, const QByteArray &json);
} // namespace Transport
