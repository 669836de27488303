#include "ctlprocess.h"
#include "portalprocess.h"
#include "waiting.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>

namespace
{
QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// Answers every request with the same bytes and keeps what it was sent.
class Stage : public QTcpServer
{
public:
    explicit Stage(QByteArray answer) : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                heard += socket->readAll();
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    QByteArray heard;

private:
    QByteArray m_answer;
};

/// The program runs while this process serves.
CtlProcess::Ended serveAndRun(CtlProcess &ctl, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    ctl.start(process, arguments, input);
    process.closeWriteChannel();
    (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience);
    return CtlProcess::finish(process);
}

QByteArray http(const QByteArray &head, const QByteArray &body = {})
{
    return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

const QStringList signInWords = words("login --user customer9000000 --password-stdin --pin-stdin");
} // namespace

/// Bad networks and disks, without a keyring: each says what it is, and nothing is half done.
class tst_CtlFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void saysWhatAnswers_data();
    void saysWhatAnswers();
    void redirectsLeakNothing_data();
    void redirectsLeakNothing();
    void fetchesInOneRunWithoutKeyring();
    void namesTheFolderItCannotWrite();
    void refusesSecretsAndNonsenseInArguments();
};

void tst_CtlFailures::saysWhatAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("captive portal") << http("200 OK\r\nContent-Type: text/html", "<html>Hotel</html>")
                                    << QStringLiteral("captive_portal");
    QTest::newRow("captive portal by status")
        << http("511 Network Authentication Required\r\nContent-Type: text/html") << QStringLiteral("captive_portal");
    QTest::newRow("closes at once") << QByteArray("") << QStringLiteral("connection_closed");
    QTest::newRow("truncated")
        << QByteArray("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{\"signIn")
        << QStringLiteral("truncated");
    QTest::newRow("wrong JSON") << http("201 Created\r\nContent-Type: application/json\r\nFernamt-Request-Id: 1", "[]")
                                << QStringLiteral("invalid_answer");
    QTest::newRow("other host") << http("302 Found\r\nLocation: http://192.0.2.1/") << QStringLiteral("redirect_refused");
}

void tst_CtlFailures::saysWhatAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, code);
    Stage stage(answer);
    CtlProcess ctl(stage.url());
    const auto ended = serveAndRun(ctl, signInWords, "Muster-Admin-2026\n");
    QCOMPARE(ended.json().value(QLatin1String("error")).toString(), code);
    QCOMPARE(ended.exit, 6);
    QVERIFY(!ended.err.isEmpty());
}

void tst_CtlFailures::redirectsLeakNothing_data()
{
    QTest::addColumn<int>("status");
    for (int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void tst_CtlFailures::redirectsLeakNothing()
{
    QFETCH(int, status);
    Stage other(http("200 OK"));
    Stage portal(http(QByteArray::number(status) + " Moved\r\nLocation: " + other.url().toEncoded() + "/v1/sign-ins"));
    CtlProcess ctl(portal.url());
    const auto ended = serveAndRun(ctl, signInWords, "Muster-Admin-2026\n");
    QCOMPARE(ended.exit, 6);
    QVERIFY(portal.heard.contains("customer9000000"));
    QCOMPARE(other.heard, QByteArray());
    // Control: the listener hears what a program sends there.
    CtlProcess straight(other.url());
    (void)serveAndRun(straight, signInWords, "Muster-Admin-2026\n");
    QVERIFY(other.heard.contains("customer9000000"));
}

void tst_CtlFailures::fetchesInOneRunWithoutKeyring()
{
    PortalProcess portal(PortalProcess::Seed::Demo);
    QVERIFY2(portal.start(), portal.log().constData());
    CtlProcess ctl(portal.url());
    QProcess process;
    ctl.start(process, words("documents fetch --types invoice_pdf --user buchhaltung.muster --password-stdin --pin-stdin"),
              PortalProcess::accountantPassword.toUtf8() + '\n');
    process.write(portal.lastPin().toLatin1() + '\n');
    const auto first = CtlProcess::finish(process);
    QVERIFY2(first.exit == 0, first.err.constData());
    QVERIFY(first.err.contains("nothing is remembered"));
    QCOMPARE(first.json().value(QLatin1String("fetched")).toInt(),
             int(first.json().value(QLatin1String("paths")).toArray().size()));
    // The next run knows no sign-in, and the portal being gone changes nothing about the archive.
    QCOMPARE(ctl.run(words("documents fetch")).exit, 4);
    portal.kill();
    const auto verify = ctl.run(words("archive verify"));
    QVERIFY2(verify.exit == 0, verify.out.constData());
    QVERIFY(!verify.json().value(QLatin1String("tailProven")).toBool());
    const auto gone = ctl.run(signInWords, "Muster-Admin-2026\n");
    QCOMPARE(gone.exit, 6);
    QCOMPARE(gone.json().value(QLatin1String("error")).toString(), QStringLiteral("connection_refused"));
}

void tst_CtlFailures::namesTheFolderItCannotWrite()
{
    CtlProcess ctl(QUrl(QStringLiteral("http://127.0.0.1:9")));
    // A file stands where the folder should be: fails for root too.
    QFile file(ctl.folder() + QStringLiteral("/profiles"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto ended = ctl.run(signInWords, "x\n");
    QCOMPARE(ended.exit, 7);
    QVERIFY(ended.err.contains(file.fileName().toUtf8()));
}

void tst_CtlFailures::refusesSecretsAndNonsenseInArguments()
{
    CtlProcess ctl(QUrl(QStringLiteral("http://127.0.0.1:9")));
    QCOMPARE(ctl.run(words("login --password geheim")).exit, 2);
    QCOMPARE(ctl.run(words("dance")).exit, 2);
    QCOMPARE(ctl.run(words("documents fetch --types cheese")).exit, 2);
    QCOMPARE(ctl.run(words("documents fetch --profile ../x")).exit, 2);
    CtlProcess plain(QUrl(QStringLiteral("http://portal.example")));
    const auto ended = plain.run(signInWords, "x\n");
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.json().value(QLatin1String("error")).toString(), QStringLiteral("portal_url_not_https"));
}

QTEST_GUILESS_MAIN(tst_CtlFailures)
#include "tst_ctlfailures.moc"
