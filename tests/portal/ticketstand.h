#pragma once
#include "portalprocess.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

/// The demo's tickets through the eyes of its three users, and the support by operator commands.
struct TicketStand {
    PortalProcess portal{PortalProcess::Seed::Demo};
    HttpClient admin{QUrl()}, accountant{QUrl()}, telephone{QUrl()};

    bool start()
    {
        if (!portal.start())
            return false;
        admin = portal.client(portal.signIn());
        accountant = portal.client(portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
        telephone = portal.client(portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
        return !admin.token().isEmpty() && !accountant.token().isEmpty() && !telephone.token().isEmpty();
    }

    static QString word(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }
    static QByteArray newKey() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }
    static QJsonObject request(const QJsonObject &more = {}, const char *kind = "fault")
    {
        QJsonObject body{{QStringLiteral("kind"), QLatin1String(kind)},
                         {QStringLiteral("subject"), QStringLiteral("Kein Freizeichen")},
                         {QStringLiteral("text"), QStringLiteral("Seit heute früh.")}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return body;
    }
    static HttpAnswer send(const HttpClient &http, const QString &path, const QJsonObject &body, const QByteArray &key = newKey())
    {
        return http.call("POST", path, QJsonDocument(body).toJson(),
                         {{"Content-Type", "application/json"}, {"Idempotency-Key", key}});
    }
    static HttpAnswer create(const HttpClient &http, const QJsonObject &body, const QByteArray &key = newKey())
    {
        return send(http, QStringLiteral("/v1/tickets"), body, key);
    }
    static HttpAnswer answer(const HttpClient &http, const QString &id, const QJsonObject &body)
    {
        return send(http, QStringLiteral("/v1/tickets/%1/messages").arg(id), body);
    }
    static QList<QJsonObject> items(const HttpAnswer &answer, const char *name = "items")
    {
        QList<QJsonObject> list;
        for (const QJsonValue &item : answer.json().value(QLatin1String(name)).toArray())
            list << item.toObject();
        return list;
    }
    static QList<QJsonObject> list(const HttpClient &http) { return items(http.get(QStringLiteral("/v1/tickets"))); }
    static QStringList subjects(const QList<QJsonObject> &tickets, const QString &state)
    {
        QStringList subjects;
        for (const QJsonObject &ticket : tickets)
            if (word(ticket, "state") == state)
                subjects << word(ticket, "subject");
        return subjects;
    }
    /// {contractId: …} of the demo's contract.
    QJsonObject about(const QString &contractNumber) const
    {
        for (const QJsonObject &contract : items(admin.get(QStringLiteral("/v1/contracts"))))
            if (word(contract, "number") == contractNumber)
                return {{QStringLiteral("contractId"), word(contract, "id")}};
        return {};
    }
    /// A new one of this user about cloud.phone or an invoice; its JSON.
    QJsonObject made(const HttpClient &http, const QString &subject = QStringLiteral("Kein Freizeichen")) const
    {
        return create(http, request({{QStringLiteral("subject"), subject}}, "other_request")).json();
    }
    int support(const QStringList &words, QByteArray *out = nullptr)
    {
        return portal.operatorCommand(QStringList{QStringLiteral("ticket")} + words, out);
    }
    bool close(const QJsonObject &ticket)
    {
        return support({QStringLiteral("close"), QStringLiteral("--ticket"), word(ticket, "number")}) == 0;
    }

    static QByteArray picture(int shade = 0)
    {
        QImage image(6, 4, QImage::Format_RGB32);
        image.fill(QColor(shade, 90, 160));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    static QString uploaded(const HttpClient &http, int shade = 0, const char *purpose = "ticket_attachment")
    {
        return word(http.call("POST", QStringLiteral("/v1/uploads?purpose=") + QLatin1String(purpose), picture(shade)).json(),
                    "id");
    }
    static QJsonObject withFile(const QString &uploadId, const QString &name = QStringLiteral("foto.png"))
    {
        const QJsonObject wish{{QStringLiteral("uploadId"), uploadId}, {QStringLiteral("fileName"), name}};
        return {{QStringLiteral("text"), QStringLiteral("Siehe Bild.")}, {QStringLiteral("attachments"), QJsonArray{wish}}};
    }
};
