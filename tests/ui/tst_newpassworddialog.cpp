#include "contractspage.h"
#include "newpassworddialog.h"
#include "orderingsamples.h"
#include "pagedesk.h"
#include "secretclipboard.h"
#include "waiting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace OrderingSamples;
using Which = NewPasswordDialog::Which;

/// New passwords: warned of, shown once, copied for a while, kept nowhere.
class TestNewPasswordDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup();
    void R3_059_warnsBeforeAnythingIsSent();
    void R3_059_shownOnceAndCopied();
    void R3_059_clearedAfterItsTime();
    void R3_059_lostAnswerIsToldNot();
    void R3_059_failureCanBeTriedAgain();
    void R3_068_lineAccount();
    void closesWhenTheWindowLocks();
    void clipboardOfSomebodyElseStays();
    void clipboardClearedAtTheEnd();

private:
    void ask(Which which, std::chrono::milliseconds lifetime = std::chrono::minutes(1));
    std::unique_ptr<PageDesk> m_desk;
    std::unique_ptr<SecretClipboard> m_clipboard;
};

void TestNewPasswordDialog::init()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    m_desk = std::make_unique<PageDesk>();
    m_desk->contracts.rows = {trunk()};
    m_desk->contracts.record = CustomerRecord();
    m_desk->contracts.record->companyName = QStringLiteral("Muster & Söhne GmbH");
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new ContractsPage(context, actions, parent);
    }));
}

void TestNewPasswordDialog::cleanup()
{
    m_desk.reset();
    m_clipboard.reset();
}

void TestNewPasswordDialog::ask(Which which, std::chrono::milliseconds lifetime)
{
    m_clipboard = std::make_unique<SecretClipboard>(lifetime);
    (new NewPasswordDialog(which, trunk(), m_desk->context(), *m_clipboard, &m_desk->window))->open();
}

void TestNewPasswordDialog::R3_059_warnsBeforeAnythingIsSent()
{
    ask(Which::Sip);
    const QString text = m_desk->text("passwordText");
    for (const char *part : {"Muster & Söhne GmbH", "V-20788", "all accounts", "end devices", "yet another password"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(m_desk->contracts.calls.isEmpty());
    // Enter must not reset: the default is to leave.
    QTest::keyClick(m_desk->find("newPasswordDialog"), Qt::Key_Return);
    QTRY_VERIFY(!m_desk->find("newPasswordDialog"));
    QVERIFY(m_desk->contracts.calls.isEmpty());
}

void TestNewPasswordDialog::R3_059_shownOnceAndCopied()
{
    ask(Which::Sip);
    m_desk->click("passwordGo");
    QTRY_COMPARE(m_desk->text("newSecret"), QStringLiteral("Neu-1234"));
    QCOMPARE(m_desk->contracts.calls, QStringList{QStringLiteral("sipPassword c-trunk")});
    QVERIFY(!m_desk->find("passwordGo"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before")); // not by itself
    m_desk->click("copySecret");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Neu-1234"));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
             QByteArrayLiteral("secret"));
    m_desk->click("passwordClose");
    QTRY_VERIFY(!m_desk->find("newPasswordDialog"));
    // Again: another password, another call.
    ask(Which::Sip);
    m_desk->click("passwordGo");
    QTRY_COMPARE(m_desk->contracts.calls.size(), 2);
}

void TestNewPasswordDialog::R3_059_clearedAfterItsTime()
{
    ask(Which::Sip, std::chrono::milliseconds(300));
    m_desk->click("passwordGo");
    QTRY_VERIFY(m_desk->find("newSecret"));
    m_desk->click("copySecret");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Neu-1234"));
    QTRY_VERIFY(!m_desk->find("newSecret"));
    QVERIFY(m_desk->text("secretCountdown").contains(QStringLiteral("removed")));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    for (const QLineEdit *field : m_desk->find("newPasswordDialog")->findChildren<QLineEdit *>())
        QVERIFY(field->text().isEmpty());
}

void TestNewPasswordDialog::R3_059_lostAnswerIsToldNot()
{
    m_desk->contracts.password = NewPassword{Secret(), true};
    ask(Which::Sip);
    m_desk->click("passwordGo");
    QTRY_VERIFY(m_desk->text("passwordText").contains(QStringLiteral("reset it again")));
    QVERIFY(!m_desk->find("newSecret"));
    QVERIFY(m_desk->enabled("passwordGo"));
}

void TestNewPasswordDialog::R3_059_failureCanBeTriedAgain()
{
    m_desk->contracts.password = fail(Error::Kind::Offline, QStringLiteral("connection_failed"));
    ask(Which::Sip);
    m_desk->click("passwordGo");
    QTRY_COMPARE(m_desk->text("passwordGo"), QStringLiteral("Try again"));
    m_desk->contracts.password = NewPassword{Secret(QStringLiteral("Neu-2")), false};
    m_desk->click("passwordGo");
    QTRY_COMPARE(m_desk->text("newSecret"), QStringLiteral("Neu-2"));
}

void TestNewPasswordDialog::R3_068_lineAccount()
{
    ask(Which::Dsl);
    QVERIFY(m_desk->text("passwordText").contains(QStringLiteral("ecotel router gets it by itself")));
    QVERIFY(m_desk->text("passwordText").contains(QStringLiteral("any other device must be changed")));
    m_desk->click("passwordGo");
    QTRY_COMPARE(m_desk->text("newSecret"), QStringLiteral("Neu-1234"));
    QCOMPARE(m_desk->contracts.calls, QStringList{QStringLiteral("dslPassword c-trunk")});
}

void TestNewPasswordDialog::closesWhenTheWindowLocks()
{
    ask(Which::Sip);
    m_desk->click("passwordGo");
    QTRY_VERIFY(m_desk->find("newSecret"));
    m_desk->session.setState(SessionService::State::Locked);
    QTRY_VERIFY(!m_desk->find("newPasswordDialog"));
}

void TestNewPasswordDialog::clipboardOfSomebodyElseStays()
{
    SecretClipboard clipboard(std::chrono::milliseconds(50));
    clipboard.copy(Secret(QStringLiteral("secret")));
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    QTest::qWait(120); // the time has passed; what is there now was copied by somebody else
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
}

void TestNewPasswordDialog::clipboardClearedAtTheEnd()
{
    {
        SecretClipboard clipboard(std::chrono::minutes(1));
        clipboard.copy(Secret(QStringLiteral("secret")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("secret"));
    }
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(TestNewPasswordDialog)
#include "tst_newpassworddialog.moc"
