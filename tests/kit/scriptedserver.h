#pragma once
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

/// Plays a given answer to each request, byte for byte, and closes; keeps what it heard.
class ScriptedServer : public QTcpServer
{
public:
    explicit ScriptedServer(std::function<QByteArray(const QByteArray &request)> script) : m_script(std::move(script))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray request = socket->readAll();
                requests.append(request);
                const QByteArray answer = m_script(request);
                if (answer.isNull())
                    return; // silence
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    QList<QByteArray> requests;

    static QByteArray answer(const QByteArray &head, const QByteArray &body)
    {
        return "HTTP/1.1 " + head +
               "\r\nFernamt-Request-Id: r-1\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body;
    }
    static QByteArray json(const QByteArray &body) { return answer("200 OK\r\nContent-Type: application/json", body); }
    static QByteArray problem(const QByteArray &status, const QByteArray &code)
    {
        return answer(status + "\r\nContent-Type: application/problem+json", "{\"code\":\"" + code + "\"}");
    }

private:
    std::function<QByteArray(const QByteArray &)> m_script;
};
