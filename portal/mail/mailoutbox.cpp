#include "mailoutbox.h"

#include "portalclock.h"
#include "portaldatabase.h"
#include "secretbox.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

void MailOutbox::addMail(const OutgoingMail &mail)
{
    QJsonObject json{{QStringLiteral("to"), mail.to},
                     {QStringLiteral("subject"), mail.subject},
                     {QStringLiteral("text"), mail.text},
                     {QStringLiteral("html"), mail.html}};
    if (mail.attachment)
        json.insert(QStringLiteral("attachment"),
                    QJsonObject{{QStringLiteral("name"), mail.attachment->name},
                                {QStringLiteral("type"), mail.attachment->mediaType},
                                {QStringLiteral("base64"), QString::fromLatin1(mail.attachment->bytes.toBase64())}});
    add(QStringLiteral("mail"), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void MailOutbox::addSms(const QString &number, const QString &text)
{
    add(QStringLiteral("sms"), QJsonDocument(QJsonObject{{QStringLiteral("to"), number}, {QStringLiteral("text"), text}})
                                   .toJson(QJsonDocument::Compact));
}

void MailOutbox::addLetter(const QString &to, const QString &text)
{
    add(QStringLiteral("letter"),
        QJsonDocument(QJsonObject{{QStringLiteral("to"), to}, {QStringLiteral("text"), text}}).toJson(QJsonDocument::Compact));
}

void MailOutbox::add(const QString &kind, const QByteArray &json)
{
    m_database.write(QStringLiteral("INSERT INTO outbox (id, seq, kind, sealed, created_at) "
                                    "SELECT ?, COALESCE(MAX(seq), 0) + 1, ?, ?, ? FROM outbox"),
                     {QUuid::createUuid().toString(QUuid::WithoutBraces), kind, m_box.seal(json), m_clock.nowMs()});
    m_added.store(true);
}
