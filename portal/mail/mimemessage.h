#pragma once
#include "mailoutbox.h"

#include <QByteArray>
#include <QDateTime>

namespace MimeMessage
{
/// RFC 5322 with UTF-8 bodies in base64; text and, if given, HTML as alternatives, and an attached file. Line breaks in header
/// values are dropped.
QByteArray build(const OutgoingMail &mail, const QString &from, const QString &messageId, const QDateTime &date);
} // namespace MimeMessage
