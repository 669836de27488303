#include "auditdifference.h"

#include <QJsonArray>
#include <QSet>

namespace
{
/// Changes without anybody having changed anything.
bool movesByItself(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("rev"), QStringLiteral("divertingSince"), QStringLiteral("lastUsedAt"),
                                     QStringLiteral("lastSignInAt")};
    return names.contains(name);
}

QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isObject())
        return AuditDifference::clean(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const QJsonValue &item : value.toArray())
        array.append(cleaned(item));
    return array;
}
} // namespace

bool AuditDifference::isSecretName(const QString &name)
{
    static const char *const parts[] = {"password", "kennwort", "passwort", "secret", "token",
                                        "release",  "totp",     "recovery", "otp"};
    const QString lower = name.toLower();
    for (const char *part : parts)
        if (lower.contains(QLatin1String(part)))
            return true;
    return lower == QLatin1String("pin") || lower.endsWith(QLatin1String("pin"));
}

QJsonObject AuditDifference::clean(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!isSecretName(it.key()) && !movesByItself(it.key()))
            kept.insert(it.key(), cleaned(it.value()));
    return kept;
}

std::pair<QJsonObject, QJsonObject> AuditDifference::of(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject left = clean(before);
    QJsonObject right = clean(after);
    const QStringList names = left.keys();
    for (const QString &name : names)
        if (right.contains(name) && right.value(name) == left.value(name)) {
            left.remove(name);
            right.remove(name);
        }
    return {left, right};
}
