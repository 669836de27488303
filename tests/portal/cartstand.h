#pragma once
#include "pbxdoor.h"

/// The Warenkorb of the demo's telephone system, empty.
struct CartStand : PbxDoor {
    static inline const QByteArray kundenkennwort = "Muster-2026";
    static inline const QString cartPath = QStringLiteral("/v1/pbx/cart"), itemsPath = QStringLiteral("/v1/pbx/cart/items"),
                                ordersPath = QStringLiteral("/v1/pbx/cart/orders"),
                                releasePath = QStringLiteral("/v1/pbx/cart/release-requests");
    QByteArray access;
    QString group, warehouse;

    bool start()
    {
        if (!PbxDoor::start())
            return false;
        PortalRows::write(portal, QStringLiteral("DELETE FROM cart_items"));
        PortalRows::write(portal, QStringLiteral("DELETE FROM anywhere_portals"));
        access = token(telephone, cloud);
        const QJsonObject manager = resource("seat", "12"), store = resource("seat", "22");
        group = word(settings(manager), "groupId");
        warehouse = word(settings(store), "groupId");
        return !access.isEmpty() && !group.isEmpty() && group != warehouse;
    }

    static QJsonObject settings(const QJsonObject &resource) { return resource.value(QStringLiteral("settings")).toObject(); }
    /// By extension, number or name; with its rev.
    QJsonObject resource(const char *kind, const QString &key) const
    {
        QJsonObject found;
        PortalRows::run(portal,
                        QStringLiteral("SELECT body, rev FROM pbx_resources WHERE kind = '%1' AND unique_key = '%2' AND "
                                       "contract_id = '%3'")
                            .arg(QLatin1String(kind), key, cloud),
                        [&](QSqlQuery &query) {
                            if (!query.next())
                                return;
                            found = QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object();
                            found.insert(QStringLiteral("rev"), query.value(1).toLongLong());
                        });
        return found;
    }
    QJsonObject resource(const char *kind, const char *key) const { return resource(kind, QString::fromLatin1(key)); }
    QJsonObject number(int digits) const
    {
        return resource("pbx_number", QStringLiteral("+49211555701%1").arg(digits, 3, 10, QLatin1Char('0')));
    }

    QJsonObject item(const char *kind, const char *payload, const QJsonObject &body) const
    {
        return {
            {QStringLiteral("contractId"), cloud}, {QStringLiteral("kind"), QLatin1String(kind)}, {QLatin1String(payload), body}};
    }
    QJsonObject seat(const QString &extension, const QJsonObject &more = {}) const
    {
        QJsonObject body{{QStringLiteral("productCode"), QStringLiteral("seat_best")},
                         {QStringLiteral("settings"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Neuer Platz")},
                                                                  {QStringLiteral("groupId"), group},
                                                                  {QStringLiteral("extension"), extension}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return item("seat_creation", "seatCreation", body);
    }
    QJsonObject product(const QString &extension, const char *code) const
    {
        const QJsonObject seat = resource("seat", extension);
        return item("seat_product_change", "seatProductChange",
                    {{QStringLiteral("seatId"), word(seat, "id")},
                     {QStringLiteral("seatRev"), rev(seat)},
                     {QStringLiteral("productCode"), QLatin1String(code)}});
    }
    QJsonObject activation(int digits, const QJsonObject &settings = {}) const
    {
        const QJsonObject found = number(digits);
        QJsonObject body{{QStringLiteral("numberId"), word(found, "id")}, {QStringLiteral("numberRev"), rev(found)}};
        if (!settings.isEmpty())
            body.insert(QStringLiteral("settings"), settings);
        return item("number_activation", "numberActivation", body);
    }
    static QJsonObject anywhereSettings(const QJsonObject &more = {})
    {
        QJsonObject body{{QStringLiteral("name"), QStringLiteral("Vera Vertrieb")},
                         {QStringLiteral("firstName"), QStringLiteral("Vera")},
                         {QStringLiteral("lastName"), QStringLiteral("Vertrieb")},
                         {QStringLiteral("timeZone"), QStringLiteral("Europe/Berlin")},
                         {QStringLiteral("level"), QStringLiteral("group")},
                         {QStringLiteral("pinRequired"), true}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return body;
    }
    QJsonObject anywhere(const QString &numberId, const QJsonObject &more = {}) const
    {
        return item("anywhere_creation", "anywhereCreation",
                    {{QStringLiteral("groupId"), group},
                     {QStringLiteral("numberId"), numberId},
                     {QStringLiteral("settings"), anywhereSettings(more)}});
    }

    HttpAnswer add(const QJsonObject &body, const QByteArray &key = newKey()) const
    {
        return write(telephone, "POST", itemsPath, body, access, 0, key);
    }
    QJsonObject added(const QJsonObject &body) const
    {
        const HttpAnswer answer = add(body);
        if (answer.status != 201)
            qWarning("refused: %d %s", answer.status, answer.body.constData());
        return answer.json();
    }
    QList<QJsonObject> cart() const
    {
        QList<QJsonObject> list;
        for (const QJsonValue &one : telephone.get(cartPath).json().value(QStringLiteral("items")).toArray())
            list << one.toObject();
        return list;
    }
    QJsonObject inCart(const QJsonObject &item) const
    {
        for (const QJsonObject &one : cart())
            if (word(one, "id") == word(item, "id"))
                return one;
        return {};
    }
    static QJsonArray picks(const QList<QJsonObject> &items)
    {
        QJsonArray list;
        for (const QJsonObject &item : items)
            list << QJsonObject{{QStringLiteral("id"), word(item, "id")}, {QStringLiteral("rev"), rev(item)}};
        return list;
    }
    QJsonObject orderOf(const QList<QJsonObject> &items, const char *once, const char *monthly) const
    {
        return {{QStringLiteral("contractId"), cloud},
                {QStringLiteral("items"), picks(items)},
                {QStringLiteral("shownOnceNet"), QLatin1String(once)},
                {QStringLiteral("shownMonthlyNet"), QLatin1String(monthly)}};
    }
    HttpAnswer order(const QJsonObject &body, const QByteArray &key = newKey(), const QByteArray &release = kundenkennwort) const
    {
        return write(telephone, "POST", ordersPath, body, access, 0, key, release);
    }
    int rows(const char *table) const { return PortalRows::count(portal, table); }
};
