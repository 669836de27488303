#include "actionregistry.h"
#include "desk.h"
#include "sessionservice.h"
#include "totp.h"
#include "waiting.h"

#include <QAction>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using Seed = PortalProcess::Seed;

/// The authenticator app in the window over the real portal, by keys alone: set up, asked at the sign-in, a recovery code in its
/// place, removed; and the list of the own sessions.
class TestWindowTotp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void R3_010_G_43_setUpAndSignInWithARecoveryCodeOnce();
    void R3_010_off_theWindowSaysSo();
    void G_35_anotherSessionIsEnded();

private:
    void press(const char *button);
    void enter(const char *field, const QString &text);
    void openDialog(const char *action, const char *dialog);
    void toTheCode();
    /// A code of the app at the portal's clock, which stands still.
    QString code(int steps = 0) const;
    bool advance(int seconds);
    static QString scanned(QWidget *code);
    QString text(const char *name) const { return m_desk->text(QLatin1String(name)); }

    std::unique_ptr<Desk> m_desk;
    QByteArray m_secret;
    qint64 m_shift = 0;
};

void TestWindowTotp::initTestCase()
{
    // Never the keychain of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestWindowTotp::init()
{
    m_shift = 0;
    m_desk = std::make_unique<Desk>(Seed::Users);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->signIn());
}

void TestWindowTotp::press(const char *button)
{
    QVERIFY(m_desk->tabTo(QLatin1String(button)));
    m_desk->key(Qt::Key_Space);
}

void TestWindowTotp::enter(const char *field, const QString &what)
{
    QVERIFY(m_desk->tabTo(QLatin1String(field)));
    m_desk->key(Qt::Key_A, Qt::ControlModifier);
    m_desk->type(what);
}

void TestWindowTotp::openDialog(const char *action, const char *dialog)
{
    QAction *open = m_desk->window->actions().find(QLatin1String(action));
    QVERIFY(open && open->isVisible());
    open->trigger();
    QVERIFY(m_desk->wait(QLatin1String(dialog)));
}

QString TestWindowTotp::code(int steps) const
{
    const qint64 start = QDateTime::fromString(QStringLiteral("2026-11-15T09:00:00Z"), Qt::ISODate).toMSecsSinceEpoch();
    return Totp::code(m_secret, Totp::stepOf(start + (m_shift + 30 * steps) * 1000));
}

bool TestWindowTotp::advance(int seconds)
{
    m_shift += seconds;
    return m_desk->portal.advanceClock(seconds);
}

void TestWindowTotp::toTheCode()
{
    m_desk->key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->wait(QStringLiteral("userNameStep")));
    m_desk->key(Qt::Key_A, Qt::ControlModifier);
    m_desk->type(PortalProcess::administrator);
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->wait(QStringLiteral("password")));
    m_desk->type(PortalProcess::administratorPassword);
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->wait(QStringLiteral("totpCode")));
}

/// What a camera reads from the screen.
QString TestWindowTotp::scanned(QWidget *code)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("code.png"));
    if (!code || !code->window()->grab().save(file))
        return {};
    QProcess zbar;
    zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), file});
    return zbar.waitForFinished() ? QString::fromUtf8(zbar.readAllStandardOutput()).trimmed() : zbar.errorString();
}

void TestWindowTotp::R3_010_G_43_setUpAndSignInWithARecoveryCodeOnce()
{
    QCOMPARE(m_desk->portal.operatorCommand({QStringLiteral("totp"), QStringLiteral("policy"), QStringLiteral("instead")}), 0);
    // from »Mein Profil«
    m_desk->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->wait(QStringLiteral("profileForm")));
    press("profileTotp");
    QVERIFY(m_desk->wait(QStringLiteral("totpAbout")));
    QVERIFY2(text("totpAbout").contains(QStringLiteral("statt")), qPrintable(text("totpAbout")));
    press("totpGoOn");
    QVERIFY(m_desk->wait(QStringLiteral("proofPassword")));
    enter("proofPassword", QStringLiteral("Falsch-2026"));
    press("totpGoOn");
    QTRY_VERIFY2(text("totpMessage").contains(QStringLiteral("Das Kennwort ist falsch")), qPrintable(text("totpMessage")));
    enter("proofPassword", PortalProcess::administratorPassword);
    press("totpGoOn");
    QVERIFY(m_desk->wait(QStringLiteral("proofPin")));
    m_desk->type(m_desk->portal.lastPin(2));
    press("totpGoOn");
    QVERIFY(m_desk->wait(QStringLiteral("totpKey")));
    m_secret = Totp::fromBase32(text("totpKey")).value_or(QByteArray());
    QCOMPARE(m_secret.size(), 20);
    QCOMPARE(text("totpKey").size(), 32 + 7); // in groups of four
    QVERIFY(text("totpUri").startsWith(QStringLiteral("otpauth://totp/")));
    QCOMPARE(scanned(m_desk->find(QStringLiteral("totpQr"))), text("totpUri"));
    m_desk->type(code(3));
    press("totpGoOn");
    QTRY_VERIFY2(text("totpMessage").contains(QStringLiteral("Dieser Code ist falsch")), qPrintable(text("totpMessage")));
    enter("totpFirstCode", code());
    press("totpGoOn");
    QVERIFY(m_desk->wait(QStringLiteral("recoveryCodes")));
    const auto *list = qobject_cast<QPlainTextEdit *>(m_desk->find(QStringLiteral("recoveryCodes")));
    const QStringList codes = list->toPlainText().split(u'\n');
    QCOMPARE(codes.size(), 10);
    press("totpGoOn");
    QTRY_VERIFY(!m_desk->find(QStringLiteral("totpDialog")));

    // a recovery code, once
    const int sent = m_desk->portal.smsCount();
    toTheCode();
    m_desk->type(codes.first().toLower());
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->graph->session().state(), SessionService::State::SignedIn);
    toTheCode();
    m_desk->type(codes.first().toLower());
    m_desk->key(Qt::Key_Return);
    QTRY_VERIFY2(text("signInMessage").contains(QStringLiteral("schon verwendet")), qPrintable(text("signInMessage")));
    QCOMPARE(m_desk->graph->session().state(), SessionService::State::AwaitingTotp);
    QVERIFY(advance(30));
    m_desk->type(code());
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->graph->session().state(), SessionService::State::SignedIn);
    QCOMPARE(m_desk->portal.smsCount(), sent);

    // removed with password and a code
    openDialog("session.totp", "totpAbout");
    QVERIFY2(text("totpAbout").contains(QStringLiteral("9 Wiederherstellungscodes")), qPrintable(text("totpAbout")));
    press("totpGoOn");
    QVERIFY(m_desk->wait(QStringLiteral("totpRemovalCode")));
    enter("totpPassword", PortalProcess::administratorPassword);
    enter("totpRemovalCode", codes.at(1).toLower());
    press("totpGoOn");
    QTRY_VERIFY(!m_desk->find(QStringLiteral("totpDialog")));
    QVERIFY(m_desk->portal.lastMail(4).contains(QStringLiteral("entfernt")));
}

void TestWindowTotp::R3_010_off_theWindowSaysSo()
{
    QCOMPARE(m_desk->portal.operatorCommand({QStringLiteral("totp"), QStringLiteral("policy"), QStringLiteral("off")}), 0);
    openDialog("session.totp", "totpAbout");
    QVERIFY2(text("totpAbout").contains(QStringLiteral("nicht an")), qPrintable(text("totpAbout")));
    QVERIFY(!m_desk->find(QStringLiteral("totpGoOn")));
}

void TestWindowTotp::G_35_anotherSessionIsEnded()
{
    const QByteArray other = m_desk->portal.signIn();
    QVERIFY(!other.isEmpty());
    openDialog("session.grants", "sessionsList");
    auto *list = qobject_cast<QListWidget *>(m_desk->find(QStringLiteral("sessionsList")));
    QTRY_COMPARE(list->count(), 2);
    const QList<QListWidgetItem *> own = list->findItems(QStringLiteral("Diese Sitzung"), Qt::MatchContains);
    QCOMPARE(own.size(), 1);
    QVERIFY(own.first()->text().contains(QSysInfo::machineHostName()));
    list->setCurrentItem(own.first());
    QVERIFY(!m_desk->find(QStringLiteral("sessionEnd"))->isEnabled());
    list->setCurrentRow(1 - list->row(own.first()));
    QCOMPARE(m_desk->portal.client(other).get(QStringLiteral("/v1/session")).status, 200);
    press("sessionEnd");
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(m_desk->portal.client(other).get(QStringLiteral("/v1/session")).status, 401);
    QCOMPARE(m_desk->graph->session().state(), SessionService::State::SignedIn);
}

QTEST_MAIN(TestWindowTotp)
#include "tst_windowtotp.moc"
