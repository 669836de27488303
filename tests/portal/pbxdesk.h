#pragma once
#include "portalrows.h"

#include <QJsonArray>
#include <QJsonDocument>

/// The demo's telephone system of 4711001 through the eyes of its Administrator Telefonanlage.
struct PbxDesk {
    PortalProcess portal;
    HttpClient http{QUrl()};

    explicit PbxDesk(const QStringList &options = {}) : portal(PortalProcess::Seed::Demo, options) {}
    bool start()
    {
        if (!portal.start())
            return false;
        http = portal.client(portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
        return !http.token().isEmpty();
    }
    HttpClient as(const QString &user, const QString &password) { return portal.client(portal.signIn(user, password)); }

    static QString word(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }
    static QJsonObject part(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toObject(); }
    static QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
    {
        object.insert(QLatin1String(name), value);
        return object;
    }
    static QByteArray tag(const QJsonObject &resource)
    {
        return '"' + QByteArray::number(resource.value(QStringLiteral("rev")).toInteger()) + '"';
    }
    /// The contract of the number, e.g. 4711001.
    QString contract(const QString &number = QStringLiteral("4711001")) const
    {
        return PortalRows::query(portal, QStringLiteral("SELECT id FROM contracts WHERE number = '%1'").arg(number)).toString();
    }
    /// A new Pbx-Token for the contract.
    QByteArray token(const QString &number = QStringLiteral("4711001")) const
    {
        return word(http.post(QStringLiteral("/v1/pbx/tokens"), {{QStringLiteral("contractId"), contract(number)}}).json(),
                    "token")
            .toLatin1();
    }
    /// By extension, number or name.
    QString id(const char *kind, const QString &key) const
    {
        return PortalRows::query(portal,
                                 QStringLiteral("SELECT id FROM pbx_resources WHERE kind = '%1' AND unique_key = '%2' AND "
                                                "contract_id = '%3'")
                                     .arg(QLatin1String(kind), key, contract()))
            .toString();
    }
    QString seatPath(const QString &extension, const char *more = "") const
    {
        return QStringLiteral("/v1/pbx/seats/") + id("seat", extension) + QLatin1String(more);
    }
    /// The last digits behind +49211555701, or the whole number.
    QString numberPath(const QString &digits, const char *more = "") const
    {
        const QString number = digits.startsWith(u'+') ? digits : QStringLiteral("+49211555701") + digits;
        return QStringLiteral("/v1/pbx/numbers/") + id("pbx_number", number) + QLatin1String(more);
    }
    QJsonObject get(const QString &path) const { return http.get(path).json(); }
    QJsonObject seat(const QString &extension) const { return get(seatPath(extension)); }
    QJsonObject seatSettings(const QString &extension) const { return part(seat(extension), "settings"); }
    QJsonObject number(const QString &digits) const { return get(numberPath(digits)); }

    /// On the state of `resource` (its path) as it is now.
    HttpAnswer write(const QByteArray &method, const QString &resource, const char *more, const QJsonObject &body = {}) const
    {
        return writeOn(tag(get(resource)), method, resource, more, body);
    }
    HttpAnswer writeOn(const QByteArray &ifMatch, const QByteArray &method, const QString &resource, const char *more,
                       const QJsonObject &body = {}) const
    {
        QList<std::pair<QByteArray, QByteArray>> headers{{"If-Match", ifMatch}, {"Pbx-Token", token()}};
        if (body.isEmpty())
            return http.call(method, resource + QLatin1String(more), {}, headers);
        headers.emplace_back("Content-Type", "application/json");
        return http.call(method, resource + QLatin1String(more), QJsonDocument(body).toJson(), headers);
    }
    HttpAnswer changeSeat(const QString &extension, const QJsonObject &settings) const
    {
        return write("PUT", seatPath(extension), "/settings", settings);
    }
    HttpAnswer changeSeat(const QString &extension, const char *field, const QJsonValue &value) const
    {
        return changeSeat(extension, with(seatSettings(extension), field, value));
    }
    HttpAnswer changeNumber(const QString &digits, const QJsonObject &settings) const
    {
        return write("PUT", numberPath(digits), "/settings", settings);
    }
    /// "extension_taken /extension" …
    static QStringList faults(const HttpAnswer &answer)
    {
        QStringList list;
        for (const QJsonValue &error : answer.json().value(QStringLiteral("errors")).toArray())
            list << error.toObject().value(QStringLiteral("code")).toString() + u' ' +
                        error.toObject().value(QStringLiteral("pointer")).toString();
        return list;
    }
    /// Every resource of a kind in a snapshot of the changes feed.
    QList<QJsonObject> feed(const HttpClient &client, const QString &kind) const
    {
        QList<QJsonObject> list;
        QString path = QStringLiteral("/v1/changes");
        for (bool more = true; more;) {
            const QJsonObject page = client.get(path).json();
            for (const QJsonValue &item : page.value(QStringLiteral("items")).toArray())
                if (word(item.toObject(), "kind") == kind)
                    list << part(item.toObject(), "resource");
            more = page.value(QStringLiteral("hasMore")).toBool();
            path = QStringLiteral("/v1/changes?since=") + word(page, "cursor");
        }
        return list;
    }
    /// The same telephone system once more, under another customer's contract: nobody of ours may get at it. Ids differ in
    /// the digit that names their version.
    bool copyToStranger() const
    {
        return PortalRows::write(
            portal, QStringLiteral("INSERT INTO pbx_resources SELECT p.kind, substr(p.id, 1, 14) || '9' || substr(p.id, 16), "
                                   "s.customer_id, s.id, p.rev, p.unique_key, p.owner_id, p.due_on, "
                                   "json_set(p.body, '$.id', substr(p.id, 1, 14) || '9' || substr(p.id, 16), "
                                   "'$.contractId', s.id) "
                                   "FROM pbx_resources p, contracts s WHERE s.number = '4719001'"));
    }
    static QString strangers(QString id) { return id.replace(14, 1, u'9'); }
};
