#include "router.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

namespace
{
bool fits(const QString &pattern, const QString &path, QHash<QString, QString> *parameters)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString &part = wanted[i];
        if (part.startsWith(u'{') && !given[i].isEmpty())
            parameters->insert(part.mid(1, part.size() - 2), given[i]);
        else if (part != given[i])
            return false;
    }
    return true;
}

const char *accessWord(Access access)
{
    switch (access) {
    case Access::Public:
        return "public";
    case Access::Session:
        return "session";
    case Access::LockedSessionToo:
        return "locked_session_too";
    case Access::SessionOrGrant:
        return "session_or_grant";
    }
    return "";
}
} // namespace

void Router::add(Route route)
{
    m_routes.append(std::move(route));
}

Router::Match Router::match(const QByteArray &method, const QString &path) const
{
    Match match;
    const QByteArray wanted = method == "HEAD" ? QByteArrayLiteral("GET") : method;
    QList<QByteArray> allow;
    for (const Route &route : m_routes) {
        QHash<QString, QString> parameters;
        if (!fits(route.pattern, path, &parameters))
            continue;
        allow.append(route.method);
        if (route.method == "GET")
            allow.append("HEAD");
        if (!match.route && route.method == wanted) {
            match.route = &route;
            match.pathParameters = parameters;
        }
    }
    match.allow = allow.join(", ");
    return match;
}

QByteArray Router::toJson() const
{
    QJsonArray list;
    for (const Route &route : m_routes) {
        QJsonArray roles;
        for (const Contract::Role role : route.roles)
            roles.append(JsonCodec::enumToWire(QMetaEnum::fromType<Contract::Role>(), int(role)));
        list.append(QJsonObject{{QStringLiteral("method"), QString::fromLatin1(route.method)},
                                {QStringLiteral("pattern"), route.pattern},
                                {QStringLiteral("access"), QLatin1String(accessWord(route.access))},
                                {QStringLiteral("roles"), roles}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}
