#pragma once
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

/// An HTTP proxy that wants a user and a password, and leads every CONNECT to one port of this computer.
class AuthProxy : public QTcpServer
{
public:
    AuthProxy(quint16 target, const QByteArray &user, const QByteArray &password)
        : m_wanted("Proxy-Authorization: Basic " + (user + ':' + password).toBase64())
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, target] {
            while (QTcpSocket *client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, client, [this, client, target] { answer(client, target); });
        });
    }
    QList<QByteArray> heard; ///< heads of the requests
    int refused = 0;

private:
    void answer(QTcpSocket *client, quint16 target)
    {
        if (client->property("open").toBool())
            return;
        const QByteArray head = client->readAll();
        heard.append(head);
        if (!head.startsWith("CONNECT ") || !head.contains(m_wanted)) {
            refused++;
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        client->setProperty("open", true);
        auto *portal = new QTcpSocket(client);
        connect(portal, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 Connected\r\n\r\n"); });
        connect(portal, &QTcpSocket::readyRead, client, [client, portal] { client->write(portal->readAll()); });
        connect(client, &QTcpSocket::readyRead, portal, [client, portal] { portal->write(client->readAll()); });
        connect(portal, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        portal->connectToHost(QHostAddress::LocalHost, target);
    }
    QByteArray m_wanted;
};
