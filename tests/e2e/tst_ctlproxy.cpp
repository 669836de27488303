#include "authproxy.h"
#include "certificates.h"
#include "clock.h"
#include "nightlyctl.h"
#include "transport.h"

#include <QCoroTask>

/// A proxy that wants a password, between fernamtctl and the real portal over TLS: the system's settings, and those of the
/// profile.
class tst_CtlProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void systemProxy_data();
    void systemProxy();
    void proxyOfTheProfile_data();
    void proxyOfTheProfile();

private:
    QUrl url() const { return QUrl(QStringLiteral("https://portal.example:%1").arg(m_portal->url().port())); }
    const Certificates m_certificates;
    std::unique_ptr<PortalProcess> m_portal;
    std::unique_ptr<AuthProxy> m_proxy;
};

void tst_CtlProxy::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QVERIFY(m_certificates.makeIssuer());
    QVERIFY(m_certificates.issue(QStringLiteral("portal"), QStringLiteral("DNS:portal.example")));
    m_portal = std::make_unique<PortalProcess>(
        PortalProcess::Seed::Users, QStringList{QStringLiteral("--tls-cert"), m_certificates.path(QStringLiteral("portal.pem")),
                                                QStringLiteral("--tls-key"), m_certificates.path(QStringLiteral("portal.key"))});
    QVERIFY2(m_portal->start(), m_portal->log().constData());
    m_proxy = std::make_unique<AuthProxy>(quint16(m_portal->url().port()), "office", "geheim-7");
}

void tst_CtlProxy::systemProxy_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("words");
    // The name exists nowhere: whoever reaches the portal went through the proxy.
    QTest::newRow("right password") << QStringLiteral("office:geheim-7@") << QStringLiteral("wrong_credentials") << 5
                                    << QStringLiteral("The portal refused");
    QTest::newRow("wrong password") << QStringLiteral("office:falsch@") << QStringLiteral("proxy_authentication") << 6
                                    << QStringLiteral("The proxy wants a user name and password");
    QTest::newRow("none") << QString() << QStringLiteral("proxy_authentication") << 6
                          << QStringLiteral("The proxy wants a user name and password");
}

void tst_CtlProxy::systemProxy()
{
    QFETCH(QString, login);
    QFETCH(QString, code);
    QFETCH(int, exit);
    QFETCH(QString, words);
    NightlyCtl ctl(url());
    const QString proxy = QStringLiteral("http://") + login + QStringLiteral("127.0.0.1:%1").arg(m_proxy->serverPort());
    ctl.setEnvironment(QStringLiteral("https_proxy"), proxy);
    ctl.setEnvironment(QStringLiteral("http_proxy"), proxy);
    m_proxy->heard.clear();
    const qsizetype before = m_portal->log().count("/v1/sign-ins");
    const auto ended =
        ctl.serve({QStringLiteral("login"), QStringLiteral("--user"), QStringLiteral("customer9000000"),
                   QStringLiteral("--password-stdin"), QStringLiteral("--ca"), m_certificates.path(QStringLiteral("ca.pem"))},
                  "wrong-word-123\n");
    QVERIFY2(ended.json()[u"error"].toString() == code, ended.err.constData());
    QCOMPARE(ended.exit, exit);
    QVERIFY2(ended.err.contains(words.toUtf8()), ended.err.constData());
    QVERIFY(!m_proxy->heard.isEmpty());
    QCOMPARE(m_portal->log().count("/v1/sign-ins") > before, exit == 5);
    QVERIFY(!ended.err.contains("geheim-7") && !ended.out.contains("geheim-7"));
}

void tst_CtlProxy::proxyOfTheProfile_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::newRow("right password") << QStringLiteral("geheim-7") << QString();
    QTest::newRow("wrong password") << QStringLiteral("falsch") << QStringLiteral("proxy_authentication");
}

void tst_CtlProxy::proxyOfTheProfile()
{
    QFETCH(QString, password);
    QFETCH(QString, code);
    const SystemClock clock;
    TransportConfig config;
    config.portal = url();
    config.caFile = m_certificates.path(QStringLiteral("ca.pem"));
    config.proxy.mode = ProxyConfig::Mode::Manual;
    config.proxy.host = QStringLiteral("127.0.0.1");
    config.proxy.port = m_proxy->serverPort();
    config.proxy.user = QStringLiteral("office");
    auto transport = Transport::create(config, clock);
    QVERIFY(transport);
    (*transport)->setProxyPassword(Secret(password)); // as it comes from the keychain
    m_proxy->refused = 0;
    const auto answer = QCoro::waitFor((*transport)->send(Request::get(QStringLiteral("/v1/portal"))));
    QCOMPARE(answer ? QString() : answer.error().code, code);
    // A refused password is not offered for ever, nor again with every call: proxies lock users out.
    QVERIFY2(m_proxy->refused <= 6, qPrintable(QString::number(m_proxy->refused)));
    const auto offered = [this] {
        int n = 0;
        for (const QByteArray &head : std::as_const(m_proxy->heard))
            n += head.contains("Proxy-Authorization: Basic");
        return n;
    };
    QTest::qWait(0);
    const int before = offered();
    const auto again = QCoro::waitFor((*transport)->send(Request::get(QStringLiteral("/v1/portal"))));
    QCOMPARE(again ? QString() : again.error().code, code);
    if (!code.isEmpty())
        QCOMPARE(offered(), before);
}

QTEST_GUILESS_MAIN(tst_CtlProxy)
#include "tst_ctlproxy.moc"
