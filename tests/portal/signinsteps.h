#pragma once
#include "portalprocess.h"

/// The single steps of a sign-in over HTTP.
struct SignInSteps {
    explicit SignInSteps(const HttpClient &client) : http(client) {}

    HttpAnswer start(const QString &user)
    {
        const HttpAnswer answer = http.post(QStringLiteral("/v1/sign-ins"), {{QStringLiteral("userName"), user}});
        path = QStringLiteral("/v1/sign-ins/") + answer.json().value(QStringLiteral("signInId")).toString();
        return answer;
    }
    HttpAnswer password(const QString &text) const
    {
        return http.post(path + QStringLiteral("/password"), {{QStringLiteral("password"), text}});
    }
    HttpAnswer pin(const QString &text) const
    {
        return http.post(path + QStringLiteral("/pin"), {{QStringLiteral("pin"), text}});
    }
    HttpAnswer resend() const { return http.call("POST", path + QStringLiteral("/pin/resend")); }
    /// Start and right password of the administrator.
    HttpAnswer upToPin()
    {
        start(PortalProcess::administrator);
        return password(PortalProcess::administratorPassword);
    }
    /// Start and a password, one call.
    HttpAnswer attempt(const QString &user, const QString &text)
    {
        start(user);
        return password(text);
    }
    /// Eight digits that are not `right`.
    static QString wrongPin(const QString &right) { return QString(right).replace(0, 1, right.at(0) == u'9' ? u'0' : u'9'); }

    HttpClient http;
    QString path;
};

inline QString word(const HttpAnswer &answer, const char *field)
{
    return answer.json().value(QLatin1String(field)).toString();
}
