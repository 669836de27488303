#include "answerjudge.h"

#include "tlswords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace
{
Error tripped(Pending::Trip trip)
{
    using Trip = Pending::Trip;
    switch (trip) {
    case Trip::Connect:
        return Error::make(Error::Kind::Timeout, QStringLiteral("connect_timeout"), QStringLiteral("no connection in time"));
    case Trip::Idle:
        return Error::make(Error::Kind::Timeout, QStringLiteral("idle_timeout"), QStringLiteral("the portal fell silent"));
    case Trip::Total:
        return Error::make(Error::Kind::Timeout, QStringLiteral("deadline"), QStringLiteral("the answer took too long"));
    case Trip::TooLarge:
        return Error::make(Error::Kind::Protocol, QStringLiteral("answer_too_large"));
    default:
        return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    }
}

Error noAnswer(const RawAnswer &raw)
{
    const char *code = "connection_failed";
    switch (raw.networkError) {
    case QNetworkReply::ConnectionRefusedError:
        code = "connection_refused";
        break;
    case QNetworkReply::HostNotFoundError:
        code = "host_not_found";
        break;
    case QNetworkReply::RemoteHostClosedError:
        code = "connection_closed";
        break;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        code = "proxy_authentication";
        break;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        code = "proxy_failed";
        break;
    case QNetworkReply::TimeoutError:
        return Error::make(Error::Kind::Timeout, QStringLiteral("connect_timeout"), raw.networkText);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Error::make(Error::Kind::Protocol, QStringLiteral("not_http"), raw.networkText);
    default:
        break;
    }
    return Error::make(Error::Kind::Offline, QString::fromLatin1(code), raw.networkText);
}

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Auth;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 408:
        return Error::Kind::Timeout;
    case 409:
    case 412:
    case 428:
        return Error::Kind::Conflict;
    case 429:
        return Error::Kind::RateLimited;
    case 405:
    case 511:
        return Error::Kind::Protocol;
    default:
        return status >= 500 ? Error::Kind::Server : Error::Kind::Invalid;
    }
}

void readProblem(Error &error, const QByteArray &body)
{
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    error.code = problem.value(QLatin1String("code")).toString(error.code);
    error.detail = problem.value(QLatin1String("detail")).toString(problem.value(QLatin1String("title")).toString());
    for (const QJsonValue &v : problem.value(QLatin1String("errors")).toArray()) {
        const QJsonObject field = v.toObject();
        QStringList params;
        for (const QJsonValue &p : field.value(QLatin1String("params")).toArray())
            params.append(p.toString());
        error.fields.append(
            {field.value(QLatin1String("pointer")).toString(), field.value(QLatin1String("code")).toString(), params});
    }
    const QJsonValue tries = problem.value(QLatin1String("triesLeft"));
    if (tries.isDouble())
        error.fields.append({QStringLiteral("/pin"), QStringLiteral("tries_left"), {QString::number(tries.toInt())}});
}

Error refused(const RawAnswer &raw)
{
    Error error = Error::make(kindOf(raw.status), QStringLiteral("http_%1").arg(raw.status));
    if (raw.status == 511)
        error.code = QStringLiteral("captive_portal");
    if (raw.contentType.startsWith("application/problem+json"))
        readProblem(error, raw.body);
    return error;
}

Error protocol(const char *code, const QString &detail)
{
    return Error::make(Error::Kind::Protocol, QString::fromLatin1(code), detail);
}

/// A good status is not enough: a captive portal answers 200 with a page of its own.
std::optional<Error> wrongContent(const RawAnswer &raw, AnswerJudge::Expected expected)
{
    if (raw.status == 204 || (raw.status == 202 && raw.body.isEmpty()))
        return std::nullopt;
    const QByteArray type = raw.contentType.split(';').first().trimmed().toLower();
    if (expected == AnswerJudge::Expected::Json ? type == "application/json" : !type.isEmpty() && type != "text/html")
        return std::nullopt;
    if (type == "text/html" || raw.requestId.isEmpty())
        return protocol("captive_portal",
                        QStringLiteral("a page of type %1 instead of the portal's answer").arg(QString::fromLatin1(type)));
    return protocol("unexpected_content", QString::fromLatin1(type));
}
} // namespace

std::optional<Error> AnswerJudge::judge(const RawAnswer &raw, Expected expected)
{
    std::optional<Error> error;
    if (raw.trip != Pending::Trip::None)
        error = tripped(raw.trip);
    else if (!raw.sslErrors.isEmpty() || raw.networkError == QNetworkReply::SslHandshakeFailedError)
        error = TlsWords::error(raw.sslErrors, raw.networkText);
    else if (raw.status == 0)
        error = noAnswer(raw);
    else if (raw.status >= 300 && raw.status < 400)
        error = protocol("redirect_refused",
                         QStringLiteral("redirected to host %1").arg(QUrl(QString::fromLatin1(raw.location)).host()));
    else if (raw.status >= 400)
        error = refused(raw);
    else if (raw.status < 200 || raw.status > 206)
        error = protocol("unexpected_status", QString::number(raw.status));
    else if (auto wrong = wrongContent(raw, expected))
        error = wrong;
    else if (raw.networkError != QNetworkReply::NoError ||
             (expected == Expected::Json && raw.contentLength && *raw.contentLength != raw.body.size()))
        error = protocol("truncated", raw.networkText);
    if (error) {
        error->httpStatus = raw.status;
        error->requestId = QString::fromLatin1(raw.requestId);
        error->retryAfter = retryAfter(raw.retryAfter, httpDate(raw.date).value_or(QDateTime::currentDateTimeUtc()));
    }
    return error;
}

std::chrono::seconds AnswerJudge::retryAfter(const QByteArray &header, const QDateTime &nowUtc)
{
    constexpr qint64 hour = 3600;
    bool number = false;
    qint64 seconds = header.trimmed().toLongLong(&number);
    if (!number) {
        const auto date = httpDate(header);
        seconds = date ? nowUtc.secsTo(*date) : 0;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, hour));
}

std::optional<QDateTime> AnswerJudge::httpDate(const QByteArray &header)
{
    QDateTime t =
        QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!t.isValid())
        return std::nullopt;
    t.setTimeSpec(Qt::UTC);
    return t;
}
