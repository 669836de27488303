#pragma once
#include "jsoncodec.h"
#include "portaldatabase.h"

#include <QJsonDocument>

/// Resources as JSON in a column `body` beside `rev`; the column's rev counts.
namespace ResourceBody
{
template <typename Gadget>
QString write(const Gadget &gadget)
{
    return QString::fromUtf8(QJsonDocument(JsonCodec::toJson(gadget)).toJson(QJsonDocument::Compact));
}

inline QJsonObject json(const Row &row)
{
    QJsonObject object = QJsonDocument::fromJson(row.text("body").toUtf8()).object();
    object.insert(QStringLiteral("rev"), row.number("rev"));
    return object;
}

/// Throws DatabaseError when the column holds something else.
template <typename Gadget>
Gadget read(const Row &row)
{
    auto gadget = JsonCodec::fromJson<Gadget>(json(row));
    if (!gadget)
        throw DatabaseError(QString(), QStringLiteral("a stored body is broken: ") + gadget.error().detail);
    return std::move(*gadget);
}
} // namespace ResourceBody
