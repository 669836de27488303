#pragma once
#include "contractdesk.h"

/// The demo's Kundendaten through the eyes of its administrator.
struct CompanyDesk : ContractDesk {
    using ContractDesk::path;
    static QString path() { return QStringLiteral("/v1/customer"); }
    QJsonObject record() const { return http.get(path()).json(); }
    static QByteArray etag(const QJsonObject &record)
    {
        return '"' + QByteArray::number(record.value(QStringLiteral("rev")).toInteger()) + '"';
    }
    /// What is stored, as a change that changes nothing.
    static QJsonObject changeOf(const QJsonObject &record)
    {
        QJsonArray consents;
        for (const QJsonValue &option : record.value(QStringLiteral("consents")).toArray())
            if (option[QStringLiteral("given")].toBool())
                consents << option[QStringLiteral("code")];
        QJsonObject change{{QStringLiteral("consents"), consents}};
        for (const char *name : {"email", "mainNumber", "contacts", "termsOnInvoice"})
            change.insert(QLatin1String(name), record.value(QLatin1String(name)));
        return change;
    }
    HttpAnswer send(const QString &where, const QJsonObject &body, const QByteArray &ifMatch) const
    {
        return http.call("PUT", where, QJsonDocument(body).toJson(),
                         {{"Content-Type", "application/json"}, {"If-Match", ifMatch}});
    }
    HttpAnswer save(const QJsonObject &change) const { return send(path(), change, etag(record())); }
    HttpAnswer saveWith(const char *name, const QJsonValue &value) const
    {
        QJsonObject change = changeOf(record());
        change.insert(QLatin1String(name), value);
        return save(change);
    }
    /// With one more person.
    HttpAnswer saveContact(const QJsonObject &person) const
    {
        QJsonArray contacts = record().value(QStringLiteral("contacts")).toArray();
        contacts << person;
        return saveWith("contacts", contacts);
    }
    HttpAnswer dispatch(const QString &mode, const QString &price, const QString &from) const
    {
        return send(
            path() + QStringLiteral("/dispatch"),
            {{QStringLiteral("mode"), mode}, {QStringLiteral("monthlyNet"), price}, {QStringLiteral("effectiveFrom"), from}},
            etag(record()));
    }
    static QJsonObject person(const QString &name, const QString &email = {}, const QString &phone = {},
                              const QStringList &roles = {})
    {
        return {{QStringLiteral("name"), name},
                {QStringLiteral("email"), email},
                {QStringLiteral("phone"), phone},
                {QStringLiteral("roles"), QJsonArray::fromStringList(roles)}};
    }
    /// "code pointer" of each finding.
    static QStringList findings(const HttpAnswer &answer)
    {
        QStringList list;
        for (const QJsonValue &e : answer.json().value(QStringLiteral("errors")).toArray())
            list << e[QStringLiteral("code")].toString() + u' ' + e[QStringLiteral("pointer")].toString();
        return list;
    }
};
