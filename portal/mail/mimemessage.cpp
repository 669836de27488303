#include "mimemessage.h"

#include <QLocale>

namespace
{
QByteArray folded(const QByteArray &base64)
{
    QByteArray out;
    for (qsizetype i = 0; i < base64.size(); i += 76)
        out += base64.mid(i, 76) + "\r\n";
    return out;
}

QByteArray headerText(QString text)
{
    text.remove(u'\r').remove(u'\n');
    bool ascii = true;
    for (const QChar c : text)
        ascii = ascii && c.unicode() < 127;
    return ascii ? text.toLatin1() : "=?UTF-8?B?" + text.toUtf8().toBase64() + "?=";
}

QByteArray part(const QByteArray &type, const QString &text)
{
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           folded(text.toUtf8().toBase64());
}

/// Text, and HTML as an alternative.
QByteArray content(const OutgoingMail &mail, const QByteArray &boundary)
{
    if (mail.html.isEmpty())
        return part("text/plain", mail.text);
    return "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" +
           part("text/plain", mail.text) + "--" + boundary + "\r\n" + part("text/html", mail.html) + "--" + boundary + "--\r\n";
}

QByteArray filePart(const MailAttachment &file)
{
    QByteArray name = headerText(file.name);
    name.replace('"', "");
    return "Content-Type: " + headerText(file.mediaType) + "\r\nContent-Disposition: attachment; filename=\"" + name +
           "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + folded(file.bytes.toBase64());
}
} // namespace

QByteArray MimeMessage::build(const OutgoingMail &mail, const QString &from, const QString &messageId, const QDateTime &date)
{
    QByteArray out = "From: " + headerText(from) + "\r\nTo: " + headerText(mail.to) + "\r\nSubject: " + headerText(mail.subject) +
                     "\r\nDate: " + QLocale::c().toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() +
                     " +0000\r\nMessage-ID: <" + messageId.toLatin1() +
                     ">\r\nMIME-Version: 1.0\r\nAuto-Submitted: auto-generated\r\n";
    const QByteArray boundary = "fernamt-" + messageId.left(36).toLatin1();
    if (!mail.attachment)
        return out + content(mail, boundary);
    const QByteArray outer = "mixed-" + boundary;
    return out + "Content-Type: multipart/mixed; boundary=\"" + outer + "\"\r\n\r\n--" + outer + "\r\n" +
           content(mail, boundary) + "--" + outer + "\r\n" + filePart(*mail.attachment) + "--" + outer + "--\r\n";
}
