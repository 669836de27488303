#include "demoportal.h"

#include "durable.h"
#include "storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

DemoPortal::User DemoPortal::administrator()
{
    return {QStringLiteral("customer9000000"), Secret(QStringLiteral("Muster-Admin-2026"))};
}

DemoPortal::User DemoPortal::accountant()
{
    return {QStringLiteral("buchhaltung.muster"), Secret(QStringLiteral("Muster-Buch-2026"))};
}

DemoPortal::User DemoPortal::telephone()
{
    return {QStringLiteral("telefon.muster"), Secret(QStringLiteral("Muster-Tele-2026"))};
}

DemoPortal::DemoPortal(QString folder, QStringList more) : m_folder(std::move(folder)), m_more(std::move(more)) {}

DemoPortal::~DemoPortal()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // --exit-on-stdin-eof
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

Result<void> DemoPortal::start()
{
    QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/fernamt-portal");
#ifdef Q_OS_WIN
    program += QStringLiteral(".exe");
#endif
    if (!QFileInfo(program).isExecutable())
        return fail(Error::Kind::Server, QStringLiteral("portal_not_found"), program);
    for (const QString &folder : {m_folder + QStringLiteral("/portal"), outboxFolder()})
        if (const auto failed = Platform::makeOwnerFolder(StoreError::toPath(folder)))
            return fail(StoreError::fromPlatform(*failed));
    QStringList arguments{QStringLiteral("--port"),
                          QStringLiteral("0"),
                          QStringLiteral("--data"),
                          m_folder + QStringLiteral("/portal"),
                          QStringLiteral("--outbox"),
                          outboxFolder(),
                          QStringLiteral("--demo"),
                          QStringLiteral("--demo-deviation"),
                          QStringLiteral("--exit-on-stdin-eof")};
    m_process.setStandardErrorFile(m_folder + QStringLiteral("/portal.log"));
    m_process.start(program, arguments + m_more);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000))
        ;
    const QJsonObject hello = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = QUrl(hello.value(QLatin1String("url")).toString(), QUrl::StrictMode);
    if (m_url.isValid() && !m_url.isEmpty())
        return {};
    QFile log(m_folder + QStringLiteral("/portal.log"));
    const QByteArray said = log.open(QIODevice::ReadOnly) ? log.readAll().right(500) : QByteArray();
    return fail(Error::Kind::Server, QStringLiteral("portal_not_started"), QString::fromUtf8(said));
}

QList<DemoPortal::Message> DemoPortal::messages() const
{
    QList<Message> list;
    const auto files = QDir(outboxFolder())
                           .entryInfoList({QStringLiteral("*.txt"), QStringLiteral("*.eml"), QStringLiteral("*.letter")},
                                          QDir::Files, QDir::Time);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.read(256 * 1024));
        static const QRegularExpression to(QStringLiteral("^To: (.*)$"), QRegularExpression::MultilineOption);
        Message message;
        message.file = info.filePath();
        message.sms = info.suffix() == QLatin1String("txt");
        message.to = to.match(text).captured(1).trimmed();
        message.letter = info.suffix() == QLatin1String("letter");
        message.text = message.sms || message.letter ? text.section(QStringLiteral("\n\n"), 1).trimmed() : text;
        message.at = info.lastModified();
        list.append(message);
    }
    return list;
}

Secret DemoPortal::newestPin() const
{
    static const QRegularExpression pin(QStringLiteral("(?<!\\d)(\\d{8})(?!\\d)"));
    // Two SMS of one second: the higher PIN number is the newer one, its file name sorts later.
    Message newest;
    for (const Message &message : messages())
        if (message.sms &&
            (newest.file.isEmpty() || message.at > newest.at || (message.at == newest.at && message.file > newest.file)))
            newest = message;
    return Secret(pin.match(newest.text).captured(1));
}
