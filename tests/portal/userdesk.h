#pragma once
#include "portalrows.h"
#include "signinsteps.h"

#include <QJsonArray>
#include <QJsonDocument>

/// The user administration through the eyes of the customer's administrator.
struct UserDesk {
    static inline const QString path = QStringLiteral("/v1/users"), telephoneRole = QStringLiteral("administrator_telefonanlage"),
                                accountantRole = QStringLiteral("buchhaltung_kunde");
    PortalProcess portal;
    HttpClient http{QUrl()};

    explicit UserDesk(PortalProcess::Seed seed = PortalProcess::Seed::Users, const QStringList &options = {})
        : portal(seed, options)
    {
    }
    bool start()
    {
        if (!portal.start())
            return false;
        http = portal.client(portal.signIn());
        return !http.token().isEmpty();
    }
    static QJsonObject object(const char *field, const QString &value) { return {{QLatin1String(field), value}}; }
    static QJsonObject accountant(const QString &name)
    {
        return {{QStringLiteral("userName"), name},
                {QStringLiteral("fullName"), QStringLiteral("Nina Neu")},
                {QStringLiteral("email"), QStringLiteral("nina@example.org")},
                {QStringLiteral("mobileNumber"), QStringLiteral("0151 1234567")},
                {QStringLiteral("roles"), QJsonArray{accountantRole}}};
    }
    static QJsonObject with(QJsonObject body, const char *field, const QJsonValue &value)
    {
        body.insert(QLatin1String(field), value);
        return body;
    }
    HttpAnswer create(const QJsonObject &body) const { return http.post(path, body); }
    QJsonObject user(const QString &name) const
    {
        for (const QJsonValue &item : http.get(path).json().value(QStringLiteral("items")).toArray())
            if (item.toObject().value(QStringLiteral("userName")).toString() == name)
                return item.toObject();
        return {};
    }
    static QString id(const QJsonObject &user) { return user.value(QStringLiteral("id")).toString(); }
    static QByteArray tag(const QJsonObject &user)
    {
        return '"' + QByteArray::number(user.value(QStringLiteral("rev")).toInteger()) + '"';
    }
    HttpAnswer change(const QString &name, const QJsonObject &body) const
    {
        const QJsonObject now = user(name);
        return http.patch(path + u'/' + id(now), body, tag(now));
    }
    HttpAnswer remove(const QString &name, const QString &confirm) const
    {
        const QJsonObject now = user(name);
        return http.remove(path + u'/' + id(now) + QStringLiteral("?confirm=") + confirm, tag(now));
    }
    /// The password behind the newest mail's link; `mails` sent in all.
    HttpAnswer redeem(int mails, const QString &password)
    {
        return portal.client().post(QStringLiteral("/v1/links/redeem"),
                                    {{QStringLiteral("token"), QString::fromLatin1(portal.lastLinkToken(mails))},
                                     {QStringLiteral("password"), password}});
    }
    /// "/email character" … of a problem's errors.
    static QStringList faults(const HttpAnswer &answer)
    {
        QStringList list;
        for (const QJsonValue &error : answer.json().value(QStringLiteral("errors")).toArray())
            list << error.toObject().value(QStringLiteral("pointer")).toString() + u' ' +
                        error.toObject().value(QStringLiteral("code")).toString();
        return list;
    }
};
