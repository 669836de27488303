#include "changescursor.h"

#include "jsoncodec.h"
#include "sha256.h"

#include <QJsonDocument>
#include <QJsonObject>

QString ChangesCursor::encode() const
{
    const QJsonObject object{
        {QStringLiteral("c"), customerId}, {QStringLiteral("h"), scopeHash}, {QStringLiteral("r"), QString::number(rev)},
        {QStringLiteral("i"), id},         {QStringLiteral("k"), kind},      {QStringLiteral("s"), QString::number(snapshot)},
        {QStringLiteral("v"), version}};
    return QString::fromLatin1(QJsonDocument(object)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<ChangesCursor> ChangesCursor::decode(const QString &text)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    ChangesCursor cursor;
    cursor.customerId = object.value(QStringLiteral("c")).toString();
    cursor.scopeHash = object.value(QStringLiteral("h")).toString();
    bool rev = false;
    bool snapshot = false;
    cursor.rev = object.value(QStringLiteral("r")).toString().toLongLong(&rev);
    cursor.snapshot = object.value(QStringLiteral("s")).toString().toLongLong(&snapshot);
    cursor.id = object.value(QStringLiteral("i")).toString();
    cursor.kind = object.value(QStringLiteral("k")).toString();
    cursor.version = object.value(QStringLiteral("v")).toInt();
    return rev && snapshot && cursor.rev >= 0 ? std::optional(cursor) : std::nullopt;
}

QString ChangesCursor::hashOf(const Scope &scope)
{
    QStringList parts;
    for (const Contract::Role role : scope.roles)
        parts << JsonCodec::enumToWire(QMetaEnum::fromType<Contract::Role>(), int(role));
    parts.sort();
    parts << scope.userId << (scope.isGrant() ? QStringLiteral("grant") : QStringLiteral("session"));
    return QString::fromLatin1(Sha256::hex(parts.join(u'|').toUtf8()).left(16));
}
