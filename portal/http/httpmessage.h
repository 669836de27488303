#pragma once
#include "jsoncodec.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <chrono>
#include <exception>
#include <optional>
#include <utility>

/// A request as a handler sees it: complete, within the limits, header names in lower case.
struct Request {
    QByteArray method;
    QString path;  ///< decoded, without query
    QString query; ///< still encoded; see parameter()
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    QString peerAddress; ///< after --trusted-proxy
    QHash<QString, QString> pathParameters;
    QString requestId;

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    /// A query parameter, decoded; nullopt when absent.
    std::optional<QString> parameter(const QString &name) const;
    QStringList parameterNames() const;
    QString pathParameter(const QString &name) const { return pathParameters.value(name); }
};

/// A part of a file, sent without loading it.
struct FileSlice {
    QString path;
    qint64 offset = 0;
    qint64 length = 0;
};

struct Response {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<FileSlice> file;     ///< instead of body
    std::chrono::milliseconds hold{0}; ///< sent that much later; no worker waits for it

    Response &with(const QByteArray &name, const QByteArray &value);
    QByteArray header(const QByteArray &name) const;

    static Response json(const QJsonObject &object, int status = 200);
    static Response html(const QString &page, int status = 200);
    static Response empty(int status = 204);
    template <typename Gadget>
    static Response of(const Gadget &gadget, int status = 200)
    {
        return json(JsonCodec::toJson(gadget), status);
    }
};

/// An RFC 9457 refusal; a handler throws it, the dispatcher answers it. `code` is one of the enum in api/openapi.yaml.
/// Thrown inside a transaction it rolls back: what must stay (a counter) is committed first.
class Problem : public std::exception
{
public:
    Problem(int httpStatus, const char *stableCode, const QString &englishDetail = {})
        : status(httpStatus), code(QLatin1String(stableCode)), detail(englishDetail)
    {
    }
    Problem &withErrors(const QList<Error::Field> &fields);
    Problem &withField(const QString &pointer, const char *fieldCode, const QStringList &params = {});
    Problem &withRetryAfter(qint64 seconds);
    const char *what() const noexcept override { return "Problem"; }
    Response response(const QString &requestId) const;

    int status;
    QString code;
    QString detail;
    QList<Error::Field> errors;
    std::optional<qint64> retryAfter;
    std::optional<int> triesLeft;
};

namespace Http
{
/// The JSON body as an object: 415 without application/json, 400 invalid_json, 400 invalid_body.
QJsonObject jsonBody(const Request &request);

/// The body as a gadget of the contract; unknown and missing fields are refused with 400 invalid_body.
template <typename Gadget>
Gadget body(const Request &request)
{
    auto result = JsonCodec::fromJson<Gadget>(jsonBody(request), JsonCodec::Mode::Strict);
    if (!result)
        throw Problem(400, "invalid_body", result.error().detail).withErrors(result.error().fields);
    return std::move(*result);
}

/// ETag of a rev: `"17"`.
QByteArray etag(qint64 rev);
/// 428 without If-Match, 400 for one that is no tag, 412 when it is not `rev`.
void requireIfMatch(const Request &request, qint64 rev);
/// 400 invalid_parameter for a query parameter outside `known`.
void refuseUnknownParameters(const Request &request, const QStringList &known);
} // namespace Http
