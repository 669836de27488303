#pragma once
#include "portalrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The provider of the demo bills 28 seats where 26 are booked: its contract is changed behind its back, its invoices stay.
namespace FewerSeats
{
/// Before the first client has looked.
inline bool book(const PortalProcess &portal)
{
    const QString where = QStringLiteral(" WHERE number = '4711001'");
    const QString body = PortalRows::query(portal, QStringLiteral("SELECT body FROM contracts") + where).toString();
    QJsonObject contract = QJsonDocument::fromJson(body.toUtf8()).object();
    QJsonArray items;
    for (const QJsonValue &value : contract.value(QLatin1String("items")).toArray()) {
        QJsonObject item = value.toObject();
        if (item.value(QLatin1String("name")).toString() == QLatin1String("Seat best"))
            item.insert(QStringLiteral("quantity"), 26);
        items << item;
    }
    contract.insert(QStringLiteral("items"), items);
    QString text = QString::fromUtf8(QJsonDocument(contract).toJson(QJsonDocument::Compact));
    text.replace(u'\'', QStringLiteral("''"));
    return !items.isEmpty() && PortalRows::write(portal, QStringLiteral("UPDATE contracts SET body = '%1'").arg(text) + where);
}
} // namespace FewerSeats
