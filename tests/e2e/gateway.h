#pragma once
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

/// Stands between a program and the real portal, one exchange per connection, and may change an answer as a bad network would.
class Gateway : public QTcpServer
{
public:
    /// Gets path and whole answer, head and body; what it gives back is sent, then the connection ends. Null: silence.
    using Change = std::function<QByteArray(const QByteArray &path, const QByteArray &answer)>;

    explicit Gateway(const QUrl &portal) : m_portal(portal)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                serve(client);
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

    Change change = [](const QByteArray &, const QByteArray &answer) { return answer; };
    /// Paths asked for so far.
    QList<QByteArray> paths;
    int contents() const
    {
        int n = 0;
        for (const QByteArray &path : paths)
            n += path.endsWith("/content");
        return n;
    }

    static qsizetype bodyAt(const QByteArray &answer) { return answer.indexOf("\r\n\r\n") + 4; }
    static QByteArray withFlippedByte(QByteArray answer)
    {
        const qsizetype at = (bodyAt(answer) + answer.size()) / 2;
        answer[at] = char(answer[at] ^ 0x20);
        return answer;
    }
    static QByteArray cutInHalf(const QByteArray &answer) { return answer.left((bodyAt(answer) + answer.size()) / 2); }

private:
    void serve(QTcpSocket *client)
    {
        auto *upstream = new QTcpSocket(client);
        const auto path = std::make_shared<QByteArray>();
        const auto answer = std::make_shared<QByteArray>();
        upstream->connectToHost(m_portal.host(), quint16(m_portal.port()));
        connect(client, &QTcpSocket::readyRead, upstream, [this, client, upstream, path] {
            QByteArray request = client->readAll();
            if (path->isEmpty()) {
                *path = request.split(' ').value(1);
                paths.append(*path);
                request.replace("Connection: Keep-Alive", "Connection: close"); // so that the answer ends with the connection
            }
            upstream->write(request);
        });
        connect(upstream, &QTcpSocket::readyRead, client, [upstream, answer] { *answer += upstream->readAll(); });
        connect(upstream, &QTcpSocket::disconnected, client, [this, client, upstream, path, answer] {
            *answer += upstream->readAll();
            const QByteArray sent = change(*path, *answer);
            if (sent.isNull())
                return;
            client->write(sent);
            client->disconnectFromHost();
        });
        connect(upstream, &QTcpSocket::errorOccurred, client, [client](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::RemoteHostClosedError)
                client->abort();
        });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
    QUrl m_portal;
};
