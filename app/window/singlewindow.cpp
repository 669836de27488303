#include "singlewindow.h"

#include "sha256.h"

#include <QFileInfo>
#include <QLocalSocket>

SingleWindow::SingleWindow(const QString &lockFile)
    : m_name(QStringLiteral("fernamt-%1")
                 .arg(QString::fromLatin1(Sha256::hex(QFileInfo(lockFile).absoluteFilePath().toUtf8()).left(24)))),
      m_lock(lockFile)
{
    m_lock.setStaleLockTime(0); // a lock is stale when its process has gone, however old it is
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raiseWanted();
    });
}

bool SingleWindow::claim()
{
    if (!m_lock.tryLock(0)) {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        socket.waitForConnected(2000);
        return false;
    }
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}
