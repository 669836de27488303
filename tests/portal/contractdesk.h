#pragma once
#include "portalprocess.h"

#include <QJsonArray>
#include <QJsonDocument>

/// The demo's contracts through the eyes of its administrator.
struct ContractDesk {
    PortalProcess portal;
    HttpClient http{QUrl()};

    explicit ContractDesk(const QStringList &options = {QStringLiteral("--technical-delay"), QStringLiteral("0")})
        : portal(PortalProcess::Seed::Demo, options)
    {
    }
    bool start()
    {
        if (!portal.start())
            return false;
        http = portal.client(portal.signIn());
        return !http.token().isEmpty();
    }

    static QString word(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }
    QList<QJsonObject> contracts() const
    {
        QList<QJsonObject> list;
        for (const QJsonValue &item : http.get(QStringLiteral("/v1/contracts")).json().value(QStringLiteral("items")).toArray())
            list << item.toObject();
        return list;
    }
    /// "/v1/contracts/ID" and what follows.
    QString path(const QString &number, const char *part = "") const
    {
        if (m_ids.isEmpty())
            for (const QJsonObject &contract : contracts())
                m_ids.insert(word(contract, "number"), word(contract, "id"));
        return QStringLiteral("/v1/contracts/") + m_ids.value(number) + QLatin1String(part);
    }
    QJsonObject care(const QString &number) const { return http.get(path(number, "/self-care")).json(); }
    HttpAnswer put(const QString &number, const char *part, const QJsonObject &body, const QByteArray &ifMatch) const
    {
        return http.call("PUT", path(number, part), QJsonDocument(body).toJson(),
                         {{"Content-Type", "application/json"}, {"If-Match", ifMatch}});
    }
    /// On the state as it is.
    HttpAnswer put(const QString &number, const char *part, const QJsonObject &body) const
    {
        return put(number, part, body, '"' + QByteArray::number(care(number).value(QStringLiteral("rev")).toInteger()) + '"');
    }
    HttpAnswer putList(const QString &number, const char *part, const QList<QJsonObject> &items) const
    {
        QJsonArray list;
        for (const QJsonObject &item : items)
            list << item;
        return put(number, part, QJsonObject{{QStringLiteral("items"), list}});
    }
    HttpAnswer post(const QString &path, const QByteArray &key) const
    {
        return http.call("POST", path, {}, {{"Idempotency-Key", key}});
    }

    static QJsonObject diversion(const QString &kind, const QString &scope, const QString &number, const QString &target,
                                 bool active = true)
    {
        return {{QStringLiteral("kind"), kind},
                {QStringLiteral("scope"), scope},
                {QStringLiteral("number"), number},
                {QStringLiteral("target"), target},
                {QStringLiteral("active"), active}};
    }
    static QJsonObject clip(const QString &number, bool entitled = true)
    {
        return {{QStringLiteral("number"), number}, {QStringLiteral("entitled"), entitled}};
    }

private:
    mutable QHash<QString, QString> m_ids;
};
