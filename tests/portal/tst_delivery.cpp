#include "signinsteps.h"
#include "waiting.h"

#include <QTcpServer>

/// Mail and SMS on their way out: a real SMTP server, a server that is away, a portal that dies; TLS of the portal itself.
class TestDelivery : public QObject
{
    Q_OBJECT
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    static void askReset(const PortalProcess &portal)
    {
        QCOMPARE(portal.client()
                     .post(QStringLiteral("/v1/password-resets"), {{QStringLiteral("userName"), PortalProcess::administrator}})
                     .status,
                 202);
    }

private Q_SLOTS:
    void R3_018_bySmtp_alsoWhenTheServerComesLater()
    {
        const QString at = QStringLiteral("127.0.0.1:%1").arg(freePort());
        PortalProcess portal(PortalProcess::Seed::Users,
                             {QStringLiteral("--smtp"), QStringLiteral("smtp://") + at, QStringLiteral("--mail-from"),
                              QStringLiteral("portal@fernamt.example")});
        QVERIFY(portal.start());
        askReset(portal);
        QTRY_VERIFY(portal.log().contains("\"event\":\"delivery\"")); // nobody there yet
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-u"), QStringLiteral("-m"), QStringLiteral("aiosmtpd"), QStringLiteral("-n"),
                      QStringLiteral("-l"), at, QStringLiteral("-c"), QStringLiteral("aiosmtpd.handlers.Debugging"),
                      QStringLiteral("stdout")});
        QVERIFY(server.waitForStarted());
        QByteArray seen;
        const auto read = [&] {
            server.waitForReadyRead(50);
            seen += server.readAll();
            return seen;
        };
        QTRY_VERIFY2(read().contains("END MESSAGE"), seen.constData());
        QVERIFY(seen.contains("To: anna.muster@muster-soehne.example"));
        QVERIFY(seen.contains("From: portal@fernamt.example"));
        QVERIFY(seen.contains("Message-ID: <"));
        QCOMPARE(seen.count("END MESSAGE"), 1);
        QCOMPARE(portal.mailCount(), 0);
        server.kill();
        server.waitForFinished();
    }

    void whatWasAcceptedSurvivesAKill()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        for (int i = 0; i < 3; ++i)
            askReset(portal);
        portal.kill();
        QVERIFY(portal.start());
        const QString mail = portal.lastMail(3);
        QVERIFY(mail.contains(QStringLiteral("To: anna.muster@muster-soehne.example")));
        // each file is one message, each message one file: the name and the id follow the row
        QSet<QByteArray> ids;
        const QDir outbox(portal.outbox());
        for (const QString &name : outbox.entryList({QStringLiteral("*.eml")}, QDir::Files)) {
            QFile file(outbox.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            const qsizetype from = text.indexOf("Message-ID: <");
            ids.insert(text.mid(from, text.indexOf('>', from) - from));
        }
        QCOMPARE(ids.size(), 3);
    }

    void tlsByCertificateFiles()
    {
        QTemporaryDir dir;
        const QString cert = dir.filePath(QStringLiteral("cert.pem")), key = dir.filePath(QStringLiteral("key.pem"));
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"),
                                   {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                                    QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                                    QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                                    QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                                    QStringLiteral("-keyout"), key, QStringLiteral("-out"), cert}),
                 0);
        PortalProcess portal(PortalProcess::Seed::Nothing,
                             {QStringLiteral("--tls-cert"), cert, QStringLiteral("--tls-key"), key});
        QVERIFY(portal.start());
        QCOMPARE(portal.url().scheme(), QStringLiteral("https"));
        const auto curl = [&](const QStringList &options, QByteArray *out) {
            QProcess process;
            process.start(QStringLiteral("curl"),
                          QStringList{QStringLiteral("-s"), QStringLiteral("--max-time"), QStringLiteral("10")} + options +
                              QStringList{portal.url().toString() + QStringLiteral("/v1/portal")});
            process.waitForFinished();
            *out = process.readAllStandardOutput();
            return process.exitCode();
        };
        QByteArray out;
        QCOMPARE(curl({QStringLiteral("--cacert"), cert}, &out), 0);
        QVERIFY(out.contains("\"contacts\""));
        const QStringList weak{QStringLiteral("--cacert"), cert, QStringLiteral("--ciphers"),
                               QStringLiteral("DEFAULT@SECLEVEL=0")};
        QCOMPARE(curl(weak + QStringList{QStringLiteral("--tls-max"), QStringLiteral("1.2")}, &out), 0); // the control
        QCOMPARE(curl(weak + QStringList{QStringLiteral("--tlsv1.1"), QStringLiteral("--tls-max"), QStringLiteral("1.1")}, &out),
                 35);
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
