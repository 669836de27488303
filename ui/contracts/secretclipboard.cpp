#include "secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

SecretClipboard::SecretClipboard(std::chrono::milliseconds lifetime, QObject *parent)
    : QObject(parent), m_lifetime(lifetime), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(lifetime);
    connect(m_timer, &QTimer::timeout, this, [this] { clear(); });
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    m_secret = secret;
    auto *mime = new QMimeData;
    mime->setText(QString::fromUtf8(secret.reveal()));
    // KDE's Klipper, Windows' history and cloud clipboard, macOS' convention.
    mime->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    mime->setData(QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
                  QByteArrayLiteral("1"));
    mime->setData(QStringLiteral("org.nspasteboard.ConcealedType"), QByteArrayLiteral("1"));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_timer->start();
}

void SecretClipboard::clear()
{
    m_timer->stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_secret.isEmpty() && clipboard && Secret(clipboard->text()) == m_secret)
        clipboard->clear();
    m_secret = Secret();
}
