#include "profilesecrets.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace
{
void put(QJsonObject &json, const char *name, const Secret &secret)
{
    if (!secret.isEmpty())
        json.insert(QLatin1String(name), QString::fromUtf8(secret.reveal()));
}

Secret take(const QJsonObject &json, const char *name)
{
    return Secret(json.value(QLatin1String(name)).toString());
}
} // namespace

Secret ProfileSecrets::toEntry() const
{
    QJsonObject json{{QStringLiteral("v"), 1}};
    put(json, "session", session);
    put(json, "grant", grant);
    put(json, "password", password);
    put(json, "proxy", proxyPassword);
    if (!grantId.isEmpty())
        json.insert(QStringLiteral("grantId"), grantId);
    if (grantExpiresAt.isValid())
        json.insert(QStringLiteral("grantExpires"), grantExpiresAt.toUTC().toString(Qt::ISODate));
    if (chainCount > 0) {
        json.insert(QStringLiteral("chainCount"), chainCount);
        json.insert(QStringLiteral("chainHash"), chainHash);
    }
    if (auditCount > 0) {
        json.insert(QStringLiteral("auditCount"), auditCount);
        json.insert(QStringLiteral("auditHash"), auditHash);
    }
    return Secret::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<ProfileSecrets> ProfileSecrets::fromEntry(const Secret &entry)
{
    const QJsonObject json = QJsonDocument::fromJson(entry.reveal()).object();
    if (json.value(QLatin1String("v")).toInt() != 1)
        return fail(Error::Kind::Secret, QStringLiteral("keychain_entry"), QStringLiteral("the keychain entry is not ours"));
    ProfileSecrets s;
    s.session = take(json, "session");
    s.grant = take(json, "grant");
    s.password = take(json, "password");
    s.proxyPassword = take(json, "proxy");
    s.grantId = json.value(QLatin1String("grantId")).toString();
    s.grantExpiresAt = QDateTime::fromString(json.value(QLatin1String("grantExpires")).toString(), Qt::ISODate);
    s.chainCount = json.value(QLatin1String("chainCount")).toInteger();
    s.chainHash = json.value(QLatin1String("chainHash")).toString();
    s.auditCount = json.value(QLatin1String("auditCount")).toInteger();
    s.auditHash = json.value(QLatin1String("auditHash")).toString();
    return s;
}
