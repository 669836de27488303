#include "httpmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

std::optional<QString> Request::parameter(const QString &name) const
{
    const QUrlQuery parsed(query);
    if (!parsed.hasQueryItem(name))
        return std::nullopt;
    return parsed.queryItemValue(name, QUrl::FullyDecoded);
}

QStringList Request::parameterNames() const
{
    QStringList names;
    for (const auto &[name, value] : QUrlQuery(query).queryItems(QUrl::FullyDecoded))
        names.append(name);
    return names;
}

Response &Response::with(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

QByteArray Response::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

Response Response::json(const QJsonObject &object, int status)
{
    Response r;
    r.status = status;
    r.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    r.with("Content-Type", "application/json").with("Cache-Control", "no-store");
    return r;
}

Response Response::html(const QString &page, int status)
{
    Response r;
    r.status = status;
    r.body = page.toUtf8();
    r.with("Content-Type", "text/html; charset=utf-8").with("Cache-Control", "no-store");
    return r;
}

Response Response::empty(int status)
{
    Response r;
    r.status = status;
    return r;
}

Problem &Problem::withErrors(const QList<Error::Field> &fields)
{
    errors.append(fields);
    return *this;
}

Problem &Problem::withField(const QString &pointer, const char *fieldCode, const QStringList &params)
{
    errors.append({pointer, QString::fromLatin1(fieldCode), params});
    return *this;
}

Problem &Problem::withRetryAfter(qint64 seconds)
{
    retryAfter = std::max<qint64>(1, seconds);
    return *this;
}

namespace
{
const char *titleOf(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 422:
        return "Unprocessable Content";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Internal Server Error";
    }
}
} // namespace

Response Problem::response(const QString &requestId) const
{
    QJsonObject json{{QStringLiteral("type"), QStringLiteral("about:blank")},
                     {QStringLiteral("title"), QLatin1String(titleOf(status))},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("code"), code},
                     {QStringLiteral("requestId"), requestId}};
    if (!detail.isEmpty())
        json.insert(QStringLiteral("detail"), detail);
    if (triesLeft)
        json.insert(QStringLiteral("triesLeft"), *triesLeft);
    if (!errors.isEmpty()) {
        QJsonArray list;
        for (const Error::Field &field : errors) {
            QJsonObject entry{{QStringLiteral("pointer"), field.pointer}, {QStringLiteral("code"), field.code}};
            if (!field.params.isEmpty())
                entry.insert(QStringLiteral("params"), QJsonArray::fromStringList(field.params));
            list.append(entry);
        }
        json.insert(QStringLiteral("errors"), list);
    }
    Response r = Response::json(json, status);
    r.headers.first().second = "application/problem+json";
    if (retryAfter)
        r.with("Retry-After", QByteArray::number(*retryAfter));
    if (status == 401)
        r.with("WWW-Authenticate", "Bearer");
    return r;
}

QJsonObject Http::jsonBody(const Request &request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        throw Problem(415, "unsupported_media_type");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        throw Problem(400, "invalid_json", error.errorString());
    if (!document.isObject())
        throw Problem(400, "invalid_body").withField(QString(), "type");
    return document.object();
}

QByteArray Http::etag(qint64 rev)
{
    return '"' + QByteArray::number(rev) + '"';
}

void Http::requireIfMatch(const Request &request, qint64 rev)
{
    const QByteArray tag = request.header("if-match").trimmed();
    if (tag.isEmpty())
        throw Problem(428, "precondition_required");
    if (tag.size() < 3 || !tag.startsWith('"') || !tag.endsWith('"'))
        throw Problem(400, "invalid_header", QStringLiteral("If-Match is no strong entity tag"));
    if (tag != etag(rev))
        throw Problem(412, "precondition_failed");
}

void Http::refuseUnknownParameters(const Request &request, const QStringList &known)
{
    for (const QString &name : request.parameterNames())
        if (!known.contains(name))
            throw Problem(400, "invalid_parameter").withField(u'?' + name, "unknown_field");
}
