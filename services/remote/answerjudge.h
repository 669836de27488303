#pragma once
#include "pending.h"
#include "result.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QSslError>
#include <optional>

/// What came over the wire, before it is believed.
struct RawAnswer {
    Pending::Trip trip = Pending::Trip::None;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkText;
    QList<QSslError> sslErrors;
    int status = 0;
    QByteArray contentType;
    QByteArray requestId;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray location;
    QByteArray body;
    std::optional<qint64> contentLength;
};

/// Turns a raw answer into the one Error or into "good". Pure.
namespace AnswerJudge
{
enum class Expected { Json, Document };

/// The error of this answer; nothing when it is a good one of the kind expected.
std::optional<Error> judge(const RawAnswer &raw, Expected expected);
/// Seconds or HTTP date; garbage and the past are 0, more than an hour is an hour.
std::chrono::seconds retryAfter(const QByteArray &header, const QDateTime &nowUtc);
/// IMF-fixdate of the Date header.
std::optional<QDateTime> httpDate(const QByteArray &header);
} // namespace AnswerJudge
