#pragma once
#include "secret.h"

#include <QJsonObject>
#include <QString>
#include <QUrlQuery>
#include <optional>

/// One call of the contract. `path` starts with /v1 and is resolved against the configured origin, never a URL from an answer.
struct Request {
    enum class Method { Get, Post, Put, Patch, Delete };

    Method method = Method::Get;
    QString path;
    QUrlQuery query;
    std::optional<QJsonObject> body;
    std::optional<QByteArray> upload; ///< bytes of a file instead of a body; the portal looks what they are
    std::optional<qint64> ifMatch;    ///< rev of the resource
    bool background = false;          ///< no user caused it (G-35)
    QString idempotencyKey;           ///< of a costly write: done once under this key, however often it arrives
    Secret orderRelease;              ///< Kundenkennwort, without control characters; never logged, no part of the body
    Secret pbxToken;                  ///< opens one telephone system to the session, beside `bearer` (R3-012)
    Secret bearer;                    ///< session or grant token; empty: the call needs none

    bool idempotent() const { return method == Method::Get; }

    static Request get(const QString &path, bool background = false);
    static Request post(const QString &path);
    static Request post(const QString &path, const QJsonObject &body);
    static Request put(const QString &path, qint64 rev, const QJsonObject &body);
    static Request patch(const QString &path, qint64 rev, const QJsonObject &body);
    static Request remove(const QString &path);
};

struct Answer {
    int status = 0;
    QByteArray body;
    QString requestId;
};
