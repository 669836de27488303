#pragma once
#include "signinsteps.h"
#include "totp.h"

#include <QJsonArray>

/// A portal whose users enrol authenticator apps; the app is Totp::code() at the portal's standing clock.
struct TotpDesk {
    explicit TotpDesk(const QStringList &options = {}) : portal(PortalProcess::Seed::Users, options) {}

    bool open(const QString &policyWord = QStringLiteral("instead")) { return portal.start() && policy(policyWord); }
    bool policy(const QString &word)
    {
        return portal.operatorCommand({QStringLiteral("totp"), QStringLiteral("policy"), word}) == 0;
    }
    /// Password and PIN, as G-43 wants.
    HttpAnswer enrol(const HttpClient &http, const QString &password)
    {
        const int sent = portal.smsCount();
        http.post(QStringLiteral("/v1/profile/pin"), {{QStringLiteral("currentPassword"), password}});
        const HttpAnswer answer = http.post(QStringLiteral("/v1/totp"), {{QStringLiteral("currentPassword"), password},
                                                                         {QStringLiteral("pin"), portal.lastPin(sent + 1)}});
        secret = Totp::fromBase32(word(answer, "key")).value_or(QByteArray());
        return answer;
    }
    HttpAnswer confirm(const HttpClient &http, const QString &code)
    {
        const HttpAnswer answer = http.post(QStringLiteral("/v1/totp/confirm"), {{QStringLiteral("code"), code}});
        codes.clear();
        for (const QJsonValue &value : answer.json().value(QStringLiteral("codes")).toArray())
            codes.append(value.toString());
        return answer;
    }
    /// Enrolled an hour ago: neither its code nor the SMS for it stand in the way of what follows.
    bool enrolled(const QString &user = PortalProcess::administrator,
                  const QString &password = PortalProcess::administratorPassword)
    {
        const HttpClient http = portal.client(portal.signIn(user, password));
        if (enrol(http, password).status != 201 || confirm(http, code()).status != 200 || !portal.advanceClock(3601))
            return false;
        shift += 3601;
        return codes.size() == 10;
    }
    /// Through password and code, where the app stands in for the PIN.
    HttpAnswer signIn(const QString &code, const QString &user = PortalProcess::administrator,
                      const QString &password = PortalProcess::administratorPassword)
    {
        SignInSteps steps(portal.client());
        const HttpAnswer first = steps.attempt(user, password);
        return word(first, "next") == u"totp" ? give(steps, code) : first;
    }
    static HttpAnswer give(const SignInSteps &steps, const QString &code)
    {
        return steps.http.post(steps.path + QStringLiteral("/totp"), {{QStringLiteral("code"), code}});
    }
    /// Eight digits that belong to no step near.
    QString wrongCode() const
    {
        QStringList near;
        for (int steps = -2; steps <= 2; ++steps)
            near << code(steps);
        for (int i = 0;; ++i)
            if (const QString guess = QStringLiteral("%1").arg(i, 8, 10, QLatin1Char('0')); !near.contains(guess))
                return guess;
    }
    bool advance(qint64 seconds)
    {
        shift += seconds;
        return portal.advanceClock(seconds);
    }
    /// The code of the present step plus `steps`.
    QString code(int steps = 0) const
    {
        static const qint64 start =
            QDateTime::fromString(QStringLiteral("2026-11-15T09:00:00Z"), Qt::ISODate).toMSecsSinceEpoch();
        return Totp::code(secret, Totp::stepOf(start + (shift + 30 * steps) * 1000));
    }

    PortalProcess portal;
    QByteArray secret;
    QStringList codes;
    qint64 shift = 0;
};
