#include "ctlprocess.h"
#include "totpdesk.h"

#include <QTest>

/// fernamtctl signs in with the code of an authenticator app, or with a recovery code, which works once.
class TestCtlTotp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void R3_010_pinThenCodeFromStandardInput();
    void R3_010_recoveryCodeOnceByCommand();
    void R3_010_withoutACodeItSaysWhatIsMissing();

private:
    static QStringList login(const QString &more)
    {
        return (QStringLiteral("login --password-stdin --user customer9000000 ") + more).split(u' ', Qt::SkipEmptyParts);
    }
    TotpDesk m_desk;
    const QByteArray m_password = PortalProcess::administratorPassword.toUtf8() + '\n';
};

void TestCtlTotp::initTestCase()
{
    // Never the keychain of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QVERIFY(m_desk.open(QStringLiteral("additional")));
    QVERIFY(m_desk.enrolled());
}

void TestCtlTotp::R3_010_pinThenCodeFromStandardInput()
{
    CtlProcess ctl(m_desk.portal.url());
    const int sent = m_desk.portal.smsCount();
    QProcess process;
    ctl.start(process, login(QStringLiteral("--pin-stdin --totp-stdin")), m_password);
    process.write(m_desk.portal.lastPin(sent + 1).toLatin1() + '\n' + m_desk.code().toLatin1() + '\n');
    const CtlProcess::Ended ended = CtlProcess::finish(process);
    QVERIFY2(ended.exit == 0, ended.err.constData());
    QCOMPARE(ended.json().value(QLatin1String("user")).toString(), PortalProcess::administrator);
}

void TestCtlTotp::R3_010_recoveryCodeOnceByCommand()
{
    QVERIFY(m_desk.policy(QStringLiteral("instead")));
    CtlProcess ctl(m_desk.portal.url());
    QStringList words = login({});
    words << QStringLiteral("--totp-command") << QStringLiteral("echo ") + m_desk.codes.first();
    const CtlProcess::Ended first = ctl.run(words, m_password);
    QVERIFY2(first.exit == 0, first.err.constData());
    const CtlProcess::Ended again = ctl.run(words, m_password);
    QCOMPARE(again.exit, 5);
    QCOMPARE(again.json().value(QLatin1String("error")).toString(), QStringLiteral("wrong_totp"));
}

void TestCtlTotp::R3_010_withoutACodeItSaysWhatIsMissing()
{
    QVERIFY(m_desk.policy(QStringLiteral("instead")));
    const CtlProcess::Ended ended = CtlProcess(m_desk.portal.url()).run(login({}), m_password);
    QCOMPARE(ended.exit, 4);
    QCOMPARE(ended.json().value(QLatin1String("error")).toString(), QStringLiteral("totp_wanted"));
    QVERIFY2(ended.err.contains("--totp-stdin"), ended.err.constData());
}

QTEST_GUILESS_MAIN(TestCtlTotp)
#include "tst_ctltotp.moc"
