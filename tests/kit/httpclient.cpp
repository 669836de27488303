#include "httpclient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString HttpAnswer::code() const
{
    return json().value(QStringLiteral("code")).toString();
}

void HttpClient::setHeader(const QByteArray &name, const QByteArray &value)
{
    m_headers.append({name, value});
}

HttpAnswer HttpClient::post(const QString &path, const QJsonObject &body) const
{
    return call("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), {{"Content-Type", "application/json"}});
}

HttpAnswer HttpClient::patch(const QString &path, const QJsonObject &body, const QByteArray &ifMatch) const
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
    if (!ifMatch.isEmpty())
        headers.append({"If-Match", ifMatch});
    return call("PATCH", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

HttpAnswer HttpClient::remove(const QString &path, const QByteArray &ifMatch) const
{
    return ifMatch.isEmpty() ? call("DELETE", path) : call("DELETE", path, {}, {{"If-Match", ifMatch}});
}

HttpAnswer HttpClient::call(const QByteArray &method, const QString &path, const QByteArray &body,
                            const QList<std::pair<QByteArray, QByteArray>> &headers) const
{
    QByteArray out =
        method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: " + m_base.host().toLatin1() + "\r\nConnection: close\r\n";
    if (!m_token.isEmpty())
        out += "Authorization: Bearer " + m_token + "\r\n";
    for (const auto &[name, value] : m_headers + headers)
        out += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PATCH" || method == "PUT")
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return parse(raw(out + "\r\n" + body, 60000));
}

QByteArray HttpClient::raw(const QByteArray &bytes, int milliseconds) const
{
    QTcpSocket socket;
    socket.connectToHost(m_base.host(), quint16(m_base.port(80)));
    if (!socket.waitForConnected(10000))
        return {};
    socket.write(bytes);
    QByteArray in;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        const bool more = socket.waitForReadyRead(int(std::max<qint64>(1, milliseconds - timer.elapsed())));
        in += socket.readAll();
        if (!more && socket.state() != QAbstractSocket::ConnectedState)
            break;
    }
    return in;
}

HttpAnswer HttpClient::parse(const QByteArray &bytes)
{
    HttpAnswer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        answer.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
    }
    answer.body = bytes.mid(end + 4);
    return answer;
}
