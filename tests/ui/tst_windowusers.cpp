#include "desk.h"
#include "sessionservice.h"
#include "userservice.h"
#include "waiting.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

using Seed = PortalProcess::Seed;
using State = SessionService::State;

/// The way of a user from the first mail to the end, in two real windows before one real portal: the administrator's and the
/// user's own. One window is on the screen at a time.
class TestWindowUsers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void R3_110_R3_113_R3_117_theWayOfAnAccountant();
    void R3_118_cloudPhoneWithoutItsAdministratorIsATask();

private:
    /// Puts one window on the screen and takes the other off.
    void look(Desk &shown, Desk &hidden);
    void enter(Desk &desk, const char *field, const QString &text);
    void press(Desk &desk, const char *button);
    /// The user behind the lock, opened.
    void openUser(const QString &name);
    void setStatus(int entry);
    /// The link of the newest of `mails` mails, pasted into the window, and a password.
    void useLink(int mails, const QString &password);
    void signInAs(const QString &name, const QString &password, int sms, bool first);
    std::optional<PortalUser> user(const QString &name) const;

    std::unique_ptr<Desk> m_admin, m_own;
};

void TestWindowUsers::initTestCase()
{
    // Never the keychain of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestWindowUsers::cleanup()
{
    m_own.reset();
    m_admin.reset();
}

void TestWindowUsers::look(Desk &shown, Desk &hidden)
{
    hidden.window->hide();
    shown.window->show();
    shown.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
}

void TestWindowUsers::enter(Desk &desk, const char *field, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(desk.find(QLatin1String(field)));
    QVERIFY2(edit, field);
    edit->setFocus();
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_Delete);
    desk.type(text);
    QCOMPARE(edit->text(), text);
}

void TestWindowUsers::press(Desk &desk, const char *button)
{
    auto *widget = qobject_cast<QAbstractButton *>(desk.find(QLatin1String(button)));
    QVERIFY2(widget && widget->isEnabled(), button);
    widget->setFocus();
    desk.key(Qt::Key_Space);
}

std::optional<PortalUser> TestWindowUsers::user(const QString &name) const
{
    for (const PortalUser &user : m_admin->graph->users().users())
        if (user.userName == name)
            return user;
    return std::nullopt;
}

void TestWindowUsers::openUser(const QString &name)
{
    const auto wanted = user(name);
    QVERIFY2(wanted, qPrintable(name));
    m_admin->window->workspace()->showPage(QStringLiteral("users"), wanted->id);
    QTRY_COMPARE(m_admin->text(QStringLiteral("userUserName")), name);
    press(*m_admin, "userLock");
    QTRY_VERIFY(m_admin->find(QStringLiteral("userStatus"))->isEnabled());
}

void TestWindowUsers::setStatus(int entry)
{
    qobject_cast<QComboBox *>(m_admin->find(QStringLiteral("userStatus")))->setCurrentIndex(entry);
    press(*m_admin, "userSave");
}

void TestWindowUsers::useLink(int mails, const QString &password)
{
    QVERIFY(m_own->tabTo(QStringLiteral("pasteLink")));
    m_own->key(Qt::Key_Space);
    QVERIFY(m_own->wait(QStringLiteral("link")));
    m_own->type(QString::fromLatin1(m_admin->portal.lastLinkToken(mails)));
    m_own->key(Qt::Key_Return);
    QVERIFY(m_own->wait(QStringLiteral("newPassword")));
    m_own->type(password);
    QVERIFY(m_own->tabTo(QStringLiteral("repeatPassword")));
    m_own->type(password);
    m_own->key(Qt::Key_Return);
    QVERIFY(m_own->wait(QStringLiteral("userNameStep")));
}

void TestWindowUsers::signInAs(const QString &name, const QString &password, int sms, bool first)
{
    enter(*m_own, "userName", name);
    m_own->key(Qt::Key_Return);
    QVERIFY(m_own->wait(QStringLiteral("password")));
    m_own->type(password);
    m_own->key(Qt::Key_Return);
    QVERIFY(m_own->wait(QStringLiteral("pin"))); // R3-011
    m_own->type(m_admin->portal.lastPin(sms));
    m_own->key(Qt::Key_Return);
    if (first) {
        QVERIFY(m_own->wait(QStringLiteral("retentionDialog")));
        m_own->key(Qt::Key_Return);
        QTRY_VERIFY(!m_own->find(QStringLiteral("retentionDialog")));
    }
    QVERIFY(m_own->wait(QStringLiteral("startPage")));
}

void TestWindowUsers::R3_110_R3_113_R3_117_theWayOfAnAccountant()
{
    const QString name = QStringLiteral("nina.neu"), later = QStringLiteral("nina.alt");
    m_admin = std::make_unique<Desk>(Seed::Users);
    QVERIFY(m_admin->open());
    QVERIFY(m_admin->signIn());
    QVERIFY(m_admin->goTo(QStringLiteral("users")));
    QTRY_VERIFY(user(PortalProcess::accountant));

    // created in the window; the mail goes out
    m_admin->key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_admin->wait(QStringLiteral("newUserForm")));
    enter(*m_admin, "newUserUserName", name);
    enter(*m_admin, "newUserFullName", QStringLiteral("Nina Neu"));
    enter(*m_admin, "newUserEmail", QStringLiteral("nina@example.org"));
    enter(*m_admin, "newUserMobile", QStringLiteral("0151 1234567"));
    press(*m_admin, "newUserAccountant");
    press(*m_admin, "newUserCreate");
    QTRY_VERIFY(user(name));
    QCOMPARE(user(name)->status, Contract::UserStatus::Invited);
    QVERIFY(m_admin->portal.lastMail(1).contains(QStringLiteral("To: nina@example.org")));

    // the link, the first password, a PIN to the number that the administrator entered
    m_own = std::make_unique<Desk>(Seed::Nothing);
    m_admin->window->hide();
    QVERIFY(m_own->openAt(m_admin->portal.url()));
    useLink(1, QStringLiteral("Nina-Neu-2026"));
    signInAs(name, QStringLiteral("Nina-Neu-2026"), 2, true);
    QVERIFY(m_admin->portal.lastSms(2).contains(QStringLiteral("+491511234567")));
    // invoices and EVN, own tickets where they are built, and nothing of the contracts
    const QStringList pages = m_own->window->workspace()->pages();
    QVERIFY(pages.contains(QStringLiteral("invoices")));
    for (const char *page : {"orders", "contracts", "options", "deadlines", "contractDocuments", "users", "company", "audit"})
        QVERIFY2(!pages.contains(QLatin1String(page)), page);
    QCOMPARE(m_own->graph->users().users().size(), 0);
    QCOMPARE(m_own->graph->session().state(), State::SignedIn);

    // another name: out, the old password is worth nothing, a link for a new one
    look(*m_admin, *m_own);
    m_admin->key(Qt::Key_F5); // the first password is set
    QTRY_COMPARE(user(name)->status, Contract::UserStatus::Active);
    openUser(name);
    enter(*m_admin, "userUserName", later);
    press(*m_admin, "userSave");
    QTRY_VERIFY(user(later));
    QVERIFY(m_admin->portal.lastMail(2).contains(later));
    look(*m_own, *m_admin);
    QVERIFY(m_own->goTo(QStringLiteral("invoices")));
    m_own->key(Qt::Key_F5);
    QTRY_COMPARE(m_own->graph->session().state(), State::Expired);
    QVERIFY(QCoro::waitFor(m_own->graph->session().signOut(false)));
    QVERIFY(m_own->wait(QStringLiteral("userNameStep")));
    useLink(2, QStringLiteral("Nina-Alt-2027"));
    signInAs(later, QStringLiteral("Nina-Alt-2027"), 3, false);

    // locked while signed in: the next request is the last
    look(*m_admin, *m_own);
    m_admin->key(Qt::Key_F5); // confirmed by the new password
    QTRY_COMPARE(user(later)->status, Contract::UserStatus::Active);
    openUser(later);
    setStatus(1);
    QTRY_COMPARE(user(later)->status, Contract::UserStatus::Locked);
    look(*m_own, *m_admin);
    QCOMPARE(m_own->graph->session().state(), State::SignedIn);
    QTRY_COMPARE(m_admin->requests().last(), QStringLiteral("GET /v1/changes")); // the administrator's own turn
    const qsizetype before = m_admin->requests().size();
    QVERIFY(m_own->goTo(QStringLiteral("invoices")));
    m_own->key(Qt::Key_F5);
    QTRY_COMPARE(m_own->graph->session().state(), State::Expired);
    const QStringList asked = m_admin->requests().mid(before);
    QCOMPARE(asked.count(QStringLiteral("GET /v1/changes")), 1);

    // deleted, after two confirmations
    look(*m_admin, *m_own);
    openUser(later);
    setStatus(2);
    QVERIFY(m_admin->wait(QStringLiteral("userDeletion")));
    press(*m_admin, "deletionGo");
    enter(*m_admin, "deletionName", later);
    press(*m_admin, "deletionGo");
    QTRY_VERIFY(!m_admin->find(QStringLiteral("userDeletion")));
    QTRY_VERIFY(!user(later));
    QVERIFY(!user(name));
    look(*m_own, *m_admin);
    QVERIFY(QCoro::waitFor(m_own->graph->session().signOut(false)));
    QVERIFY(m_own->wait(QStringLiteral("userNameStep")));
    enter(*m_own, "userName", later);
    m_own->key(Qt::Key_Return);
    QVERIFY(m_own->wait(QStringLiteral("password")));
    m_own->type(QStringLiteral("Nina-Alt-2027"));
    m_own->key(Qt::Key_Return);
    QTRY_COMPARE(m_own->graph->session().state(), State::AwaitingPassword);
    QTRY_VERIFY(m_own->find(QStringLiteral("password")) && !m_own->find(QStringLiteral("pin")));
    QCOMPARE(m_admin->portal.smsCount(), 3);
}

void TestWindowUsers::R3_118_cloudPhoneWithoutItsAdministratorIsATask()
{
    m_admin = std::make_unique<Desk>(Seed::Demo);
    QVERIFY(m_admin->open());
    QVERIFY(m_admin->signIn());
    QTRY_VERIFY(user(PortalProcess::telephone));
    const auto task = [this] {
        const auto lines =
            m_admin->find(QStringLiteral("startPage"))->findChildren<QAbstractButton *>(QStringLiteral("attentionLine"));
        return std::any_of(lines.begin(), lines.end(), [](const QAbstractButton *line) {
            return line->text() == QStringLiteral("cloud.phone hat keinen Administrator Telefonanlage");
        });
    };
    QVERIFY(!task());
    const PortalUser telephone = *user(PortalProcess::telephone);
    QVERIFY(QCoro::waitFor(m_admin->graph->users().remove(telephone.id, telephone.rev, telephone.userName)));
    QTRY_VERIFY(task());
    m_admin->window->workspace()->showPage(QStringLiteral("users"), QStringLiteral("create telephone"));
    QVERIFY(m_admin->wait(QStringLiteral("newUserTelephone")));
    QVERIFY(qobject_cast<QAbstractButton *>(m_admin->find(QStringLiteral("newUserTelephone")))->isChecked());
}

QTEST_MAIN(TestWindowUsers)
#include "tst_windowusers.moc"
