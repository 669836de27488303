#include "certificates.h"
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
    const Certificates m_certificates;
};

void tst_CtlTls::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QVERIFY(m_certificates.makeIssuer());
    QVERIFY(
        m_certificates.openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout self.key -out self.pem -days 30 -subj "
                                              "/CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1")));
    QVERIFY(m_certificates.issue(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1")));
    QVERIFY(m_certificates.issue(QStringLiteral("old"), QStringLiteral("IP:127.0.0.1"), QStringLiteral("2025-01-01")));
    QVERIFY(m_certificates.issue(QStringLiteral("other"), QStringLiteral("DNS:elsewhere.example")));
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
                         {QStringLiteral("--tls-cert"), m_certificates.path(certificate + QStringLiteral(".pem")),
                          QStringLiteral("--tls-key"), m_certificates.path(certificate + QStringLiteral(".key"))});
    QVERIFY2(portal.start(), portal.log().constData());
    QUrl url = portal.url();
    url.setScheme(QStringLiteral("https"));
    CtlProcess ctl(url);
    if (!clientDate.isEmpty())
        ctl.setWrapper({QStringLiteral("faketime"), clientDate});
    QStringList command{QStringLiteral("login"), QStringLiteral("--user"), QStringLiteral("customer9000000"),
                        QStringLiteral("--password-stdin")};
    if (withCa)
        command << QStringLiteral("--ca") << m_certificates.path(QStringLiteral("ca.pem"));
    const auto ended = ctl.run(command, "wrong-word-123\n");
    QVERIFY2(ended.json().value(QLatin1String("error")).toString() == code, ended.err.constData());
    QVERIFY2(ended.err.contains(words.toUtf8()), ended.err.constData());
    QCOMPARE(ended.exit, code.startsWith(QLatin1String("tls")) ? 6 : 5);
    // Before a valid handshake not one request arrives.
    QCOMPARE(portal.log().contains("/v1/sign-ins"), !code.startsWith(QLatin1String("tls")));
}

QTEST_GUILESS_MAIN(tst_CtlTls)
#include "tst_ctltls.moc"
