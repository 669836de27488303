#include "ctlprocess.h"
#include "portalprocess.h"

#include <QTest>

/// Certificates that must not be believed, made by openssl; the portal is the real one.
class tst_CtlTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesInWords_data();
    void refusesInWords();

private:
    bool openssl(const QString &arguments, const QString &date = {});
    bool issue(const QString &name, const QString &host, const QString &date);
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
};

bool tst_CtlTls::openssl(const QString &arguments, const QString &date)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QStringList words = arguments.split(u' ');
    QString program = QStringLiteral("openssl");
    if (!date.isEmpty()) {
        words = QStringList{date, program} + words;
        program = QStringLiteral("faketime");
    }
    process.start(program, words);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    qWarning() << process.readAllStandardError();
    return false;
}

bool tst_CtlTls::issue(const QString &name, const QString &host, const QString &date)
{
    QFile extensions(m_folder.filePath(name + QStringLiteral(".ext")));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("subjectAltName=" + host.toLatin1() + "\n");
    extensions.close();
    return openssl(QStringLiteral("req -newkey rsa:2048 -nodes -keyout %1.key -out %1.csr -subj /CN=portal").arg(name)) &&
           openssl(QStringLiteral(
                       "x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -out %1.pem -extfile %1.ext")
                       .arg(name),
                   date);
}

void tst_CtlTls::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QVERIFY(openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj /CN=TestCA"),
                    QStringLiteral("2024-01-01")));
    QVERIFY(openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout self.key -out self.pem -days 30 -subj "
                                   "/CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1")));
    QVERIFY(issue(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1"), {}));
    QVERIFY(issue(QStringLiteral("old"), QStringLiteral("IP:127.0.0.1"), QStringLiteral("2025-01-01")));
    QVERIFY(issue(QStringLiteral("other"), QStringLiteral("DNS:elsewhere.example"), {}));
}

void tst_CtlTls::refusesInWords_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("withCa");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("clientDate");
    QTest::addColumn<QString>("words");
    // The control: the same way with a good certificate reaches the portal, which refuses the password.
    QTest::newRow("good") << QStringLiteral("good") << true << QStringLiteral("wrong_credentials") << QString()
                          << QStringLiteral("The portal refused");
    QTest::newRow("expired") << QStringLiteral("old") << true << QStringLiteral("tls_expired") << QString()
                             << QStringLiteral("certificate has expired");
    QTest::newRow("other host") << QStringLiteral("other") << true << QStringLiteral("tls_host_mismatch") << QString()
                                << QStringLiteral("another host");
    QTest::newRow("unknown issuer") << QStringLiteral("good") << false << QStringLiteral("tls_untrusted") << QString()
                                    << QStringLiteral("Nobody trusted has signed");
    QTest::newRow("self-signed") << QStringLiteral("self") << false << QStringLiteral("tls_self_signed") << QString()
                                 << QStringLiteral("signed by itself");
    // The same good certificate before a computer whose clock is far off: the message names the clock.
    QTest::newRow("clock behind") << QStringLiteral("good") << true << QStringLiteral("tls_not_yet_valid")
                                  << QStringLiteral("2026-01-01") << QStringLiteral("check this computer's clock");
    QTest::newRow("clock ahead") << QStringLiteral("good") << true << QStringLiteral("tls_expired")
                                 << QStringLiteral("2031-01-01") << QStringLiteral("or this computer's clock is wrong");
}

void tst_CtlTls::refusesInWords()
{
    QFETCH(QString, certificate);
    QFETCH(bool, withCa);
    QFETCH(QString, code);
    QFETCH(QString, clientDate);
    QFETCH(QString, words);
    PortalProcess portal(PortalProcess::Seed::Users,
                         {QStringLiteral("--tls-cert"), m_folder.filePath(certificate + QStringLiteral(".pem")),
                          QStringLiteral("--tls-key"), m_folder.filePath(certificate + QStringLiteral(".key"))});
    QVERIFY2(portal.start(), portal.log().constData());
    QUrl url = portal.url();
    url.setScheme(QStringLiteral("https"));
    CtlProcess ctl(url);
    if (!clientDate.isEmpty())
        ctl.setWrapper({QStringLiteral("faketime"), clientDate});
    QStringList command{QStringLiteral("login"), QStringLiteral("--user"), QStringLiteral("customer9000000"),
                        QStringLiteral("--password-stdin")};
    if (withCa)
        command << QStringLiteral("--ca") << path("ca.pem");
    const auto ended = ctl.run(command, "wrong-word-123\n");
    QVERIFY2(ended.json().value(QLatin1String("error")).toString() == code, ended.err.constData());
    QVERIFY2(ended.err.contains(words.toUtf8()), ended.err.constData());
    QCOMPARE(ended.exit, code.startsWith(QLatin1String("tls")) ? 6 : 5);
    // Before a valid handshake not one request arrives.
    QCOMPARE(portal.log().contains("/v1/sign-ins"), !code.startsWith(QLatin1String("tls")));
}

QTEST_GUILESS_MAIN(tst_CtlTls)
#include "tst_ctltls.moc"
