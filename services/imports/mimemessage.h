#pragma once
#include "result.h"

#include <QByteArray>
#include <QList>

/// A file that travels in an e-mail.
struct MailAttachment {
    QString name; ///< foreign text, shown only
    QString mediaType;
    QByteArray bytes;
};

/// Takes the attachments out of an e-mail (RFC 5322, MIME): base64 and quoted-printable, encoded names (RFC 2047, RFC 2231),
/// mails within mails. Texts and pictures of the mail's body are left.
namespace MimeMessage
{
constexpr int depthLimit = 8;
constexpr int partLimit = 1000;

/// Whether this begins like an e-mail: header fields, one of them telling that it is one.
bool looksLikeOne(QByteArrayView bytes);
/// Invalid/mail_damaged: no header, nested deeper than 8, more than 1,000 parts.
Result<QList<MailAttachment>> attachments(QByteArrayView mail);
} // namespace MimeMessage
