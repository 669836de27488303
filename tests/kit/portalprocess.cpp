#include "portalprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QThread>

namespace
{
QString program()
{
    return QStringLiteral(FERNAMT_BIN_DIR "/fernamt-portal");
}

/// Header lines, then the decoded parts; enough for our own mails.
QString decodedMail(const QByteArray &eml)
{
    const qsizetype body = eml.indexOf("\r\n\r\n");
    QString text = QString::fromUtf8(eml.left(body)) + u'\n';
    static const QRegularExpression encoded(QStringLiteral("=\\?UTF-8\\?B\\?([^?]*)\\?="));
    for (auto match = encoded.match(text); match.hasMatch(); match = encoded.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1())));
    const QByteArray marker = "Content-Transfer-Encoding: base64\r\n\r\n";
    for (qsizetype at = eml.indexOf(marker); at >= 0; at = eml.indexOf(marker, at + 1)) {
        const qsizetype from = at + marker.size(), end = eml.indexOf("\r\n--", from);
        QByteArray base64 = end < 0 ? eml.mid(from) : eml.mid(from, end - from);
        text += QString::fromUtf8(QByteArray::fromBase64(base64.replace("\r\n", ""))) + u'\n';
    }
    return text;
}
} // namespace

PortalProcess::PortalProcess(Seed seed, const QStringList &options) : m_seed(seed), m_options(options)
{
    m_process.setProgram(program());
}

PortalProcess::~PortalProcess()
{
    stop();
}

QStringList PortalProcess::storage() const
{
    QStringList list{QStringLiteral("--data"), QDir(folder()).filePath(QStringLiteral("data"))};
    if (!m_database.isEmpty())
        list << QStringLiteral("--database") << m_database;
    if (!m_clock.isEmpty())
        list << QStringLiteral("--clock") << m_clock;
    return list;
}

bool PortalProcess::start(int milliseconds)
{
    QStringList arguments{QStringLiteral("--port"),
                          QString::number(m_port),
                          QStringLiteral("--exit-on-stdin-eof"),
                          QStringLiteral("--outbox"),
                          outbox(),
                          QStringLiteral("--test-controls")};
    arguments += storage();
    if (const QString rule = m_environment.value(QStringLiteral("FERNAMT_DISABLE_RULE")); !rule.isEmpty()) // scripts/mutate
        arguments << QStringLiteral("--disable-rule") << rule;
    if (m_seed == Seed::Users)
        arguments << QStringLiteral("--seed-test-users");
    if (m_seed == Seed::Demo)
        arguments << QStringLiteral("--demo");
    m_process.setArguments(arguments + m_options);
    m_process.setProcessEnvironment(m_environment);
    m_process.start();
    QElapsedTimer timer;
    timer.start();
    QByteArray line;
    while (timer.elapsed() < milliseconds && !line.contains('\n')) {
        if (!m_process.waitForReadyRead(200) && m_process.state() == QProcess::NotRunning)
            return false;
        line += m_process.readAllStandardOutput();
    }
    m_url = QUrl(QJsonDocument::fromJson(line).object().value(QStringLiteral("url")).toString());
    const int port = m_url.port();
    if (port > 0) // else it may be started again
        m_port = port;
    return m_url.isValid() && port > 0;
}

void PortalProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10000))
        kill();
}

void PortalProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

bool PortalProcess::restart()
{
    stop();
    return start();
}

QByteArray PortalProcess::log()
{
    m_process.waitForReadyRead(0);
    m_log += m_process.readAllStandardError();
    return m_log;
}

void PortalProcess::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

QStringList PortalProcess::files(const QString &pattern) const
{
    return QDir(outbox()).entryList({pattern}, QDir::Files, QDir::Name);
}

QByteArray PortalProcess::newest(const QString &pattern, int count) const
{
    QElapsedTimer timer;
    timer.start();
    QStringList names = files(pattern);
    for (; names.size() < count && timer.elapsed() < 10000; names = files(pattern))
        QThread::msleep(5);
    if (names.size() < count || names.isEmpty())
        return {};
    QFile file(QDir(outbox()).filePath(names.last()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString PortalProcess::lastMail(int count)
{
    const QByteArray eml = newest(QStringLiteral("*.eml"), count);
    return eml.isEmpty() ? QString() : decodedMail(eml);
}

QString PortalProcess::lastSms(int count)
{
    return QString::fromUtf8(newest(QStringLiteral("*.txt"), count));
}

QString PortalProcess::lastPin(int count)
{
    static const QRegularExpression pin(QStringLiteral("\\b[0-9]{8}\\b"));
    return pin.match(lastSms(count).section(QStringLiteral("\n\n"), 1)).captured();
}

QByteArray PortalProcess::lastLinkToken(int count)
{
    static const QRegularExpression link(QStringLiteral("/link/([A-Za-z0-9_-]+)"));
    // A mail of before may still have been on its way when its caller counted.
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const QByteArray token = link.match(lastMail(count)).captured(1).toLatin1();
        if (!token.isEmpty() || timer.elapsed() > 10000)
            return token;
        QThread::msleep(5);
    }
}

bool PortalProcess::advanceClock(qint64 seconds)
{
    return operatorCommand({QStringLiteral("clock"), QStringLiteral("advance"), QString::number(seconds)}) == 0;
}

int PortalProcess::operatorCommand(const QStringList &words, QByteArray *out)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    QStringList arguments = QStringList{QStringLiteral("operator")} + words + storage();
    if (const QString rule = m_environment.value(QStringLiteral("FERNAMT_DISABLE_RULE")); !rule.isEmpty()) // scripts/mutate
        arguments << QStringLiteral("--disable-rule") << rule;
    process.start(program(), arguments);
    if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    if (out)
        *out = process.readAllStandardOutput();
    return process.exitCode();
}

HttpClient PortalProcess::client(const QByteArray &token) const
{
    HttpClient client(m_url);
    client.setToken(token);
    return client;
}

QByteArray PortalProcess::signIn(const QString &user, const QString &password)
{
    const HttpClient http = client();
    const int smsBefore = smsCount();
    const QString id = http.post(QStringLiteral("/v1/sign-ins"), {{QStringLiteral("userName"), user}})
                           .json()
                           .value(QStringLiteral("signInId"))
                           .toString();
    const QString path = QStringLiteral("/v1/sign-ins/") + id;
    HttpAnswer answer = http.post(path + QStringLiteral("/password"), {{QStringLiteral("password"), password}});
    if (answer.json().value(QStringLiteral("next")).toString() != u"pin")
        return answer.json().value(QStringLiteral("token")).toString().toLatin1();
    // The SMS of a sign-in before may arrive first: its PIN is refused and the next one is taken.
    for (int sms = smsBefore + 1; sms <= smsBefore + 3; ++sms) {
        answer = http.post(path + QStringLiteral("/pin"), {{QStringLiteral("pin"), lastPin(sms)}});
        if (answer.json().value(QStringLiteral("code")).toString() != u"wrong_pin")
            break;
    }
    return answer.json().value(QStringLiteral("token")).toString().toLatin1();
}
