#pragma once
#include "portalprocess.h"
#include "portalrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

/// The demo's telephone systems through the eyes of the customer's three users.
struct PbxDoor {
    PortalProcess portal{PortalProcess::Seed::Demo};
    HttpClient admin{QUrl()}, accountant{QUrl()}, telephone{QUrl()};
    QString cloud, branch, trunk; ///< contracts: the large and the small telephone system, a SIP trunk

    bool start()
    {
        if (!portal.start())
            return false;
        admin = portal.client(portal.signIn());
        accountant = portal.client(portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
        telephone = another();
        cloud = contract("4711001");
        branch = contract("4711009");
        trunk = contract("4711002");
        return !admin.token().isEmpty() && !accountant.token().isEmpty() && !telephone.token().isEmpty() && !cloud.isEmpty();
    }

    /// One more session of the Administrator Telefonanlage.
    HttpClient another() { return portal.client(portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword)); }
    QString contract(const char *number) const
    {
        return PortalRows::query(portal,
                                 QStringLiteral("SELECT id FROM contracts WHERE number = '%1'").arg(QLatin1String(number)))
            .toString();
    }
    static QByteArray newKey() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }
    static QString word(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }
    static QString field(const HttpAnswer &answer, const char *part = "pointer", int index = 0)
    {
        return answer.json().value(QStringLiteral("errors")).toArray().at(index)[QLatin1String(part)].toString();
    }

    static HttpAnswer ask(const HttpClient &http, const QString &contractId, const char *path = "/v1/pbx/tokens")
    {
        return http.post(QLatin1String(path), {{QStringLiteral("contractId"), contractId}});
    }
    static QByteArray token(const HttpClient &http, const QString &contractId)
    {
        return word(ask(http, contractId).json(), "token").toLatin1();
    }

    /// A write below /v1/pbx; empty `token`, rev 0, empty `key`: without that header.
    static HttpAnswer write(const HttpClient &http, const char *method, const QString &path, const QJsonObject &body,
                            const QByteArray &token, qint64 rev = 0, const QByteArray &key = {}, const QByteArray &release = {})
    {
        QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
        if (!token.isEmpty())
            headers.append({"Pbx-Token", token});
        if (rev)
            headers.append({"If-Match", '"' + QByteArray::number(rev) + '"'});
        if (!key.isEmpty())
            headers.append({"Idempotency-Key", key});
        if (!release.isEmpty())
            headers.append({"Order-Release", release});
        const bool without = qstrcmp(method, "DELETE") == 0;
        return http.call(method, path, without ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }
    static qint64 rev(const QJsonObject &resource) { return resource.value(QStringLiteral("rev")).toInteger(); }

    /// Everything of one kind in a snapshot of the feed.
    static QList<QJsonObject> feed(const HttpClient &http, const char *kind)
    {
        QList<QJsonObject> found;
        QString since;
        for (bool more = true; more;) {
            const QJsonObject page =
                http.get(QStringLiteral("/v1/changes") + (since.isEmpty() ? QString() : QStringLiteral("?since=") + since))
                    .json();
            for (const QJsonValue &change : page.value(QStringLiteral("items")).toArray())
                if (change[QStringLiteral("kind")].toString() == QLatin1String(kind))
                    found << change.toObject();
            since = word(page, "cursor");
            more = page.value(QStringLiteral("hasMore")).toBool();
        }
        return found;
    }
};
