#pragma once
#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

/// An answer as it came over the wire; status 0: no answer.
struct HttpAnswer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    QJsonObject json() const;
    /// `code` of a problem.
    QString code() const;
};

/// A small blocking HTTP client for tests over a plain socket: it sends exactly what it is told, also nonsense.
class HttpClient
{
public:
    explicit HttpClient(const QUrl &base) : m_base(base) {}

    void setToken(const QByteArray &token) { m_token = token; }
    QByteArray token() const { return m_token; }
    void setHeader(const QByteArray &name, const QByteArray &value);

    HttpAnswer get(const QString &path) const { return call("GET", path); }
    HttpAnswer post(const QString &path, const QJsonObject &body) const;
    HttpAnswer patch(const QString &path, const QJsonObject &body, const QByteArray &ifMatch = {}) const;
    HttpAnswer remove(const QString &path, const QByteArray &ifMatch = {}) const;
    HttpAnswer call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                    const QList<std::pair<QByteArray, QByteArray>> &headers = {}) const;
    /// Bytes out, everything in until the other side closes or `milliseconds` pass.
    QByteArray raw(const QByteArray &bytes, int milliseconds = 10000) const;
    static HttpAnswer parse(const QByteArray &bytes);

private:
    QUrl m_base;
    QByteArray m_token;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
};
