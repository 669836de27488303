#include "desk.h"
#include "sessionservice.h"
#include "waiting.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>

using Seed = PortalProcess::Seed;

/// »Mein Profil« and »Kennwort ändern« in the window over the real portal, by keys alone. One sign-in; each function signs in
/// afresh, because PINs are counted per hour.
class TestWindowProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void R3_021_userMenu();
    void R3_023_readOnlyUntilTheLockIsOpened();
    void R3_027_saveOnlyWhenSomethingDiffers();
    void R3_024_userNameNeedsThePassword();
    void R3_005_forbiddenCharacterOfAUserNameIsNamed();
    void R3_025_G_43_addressNeedsPasswordAndPin();
    void R3_026_G_43_numberNeedsAPinToTheOldOne();
    void R3_028_passwordIsActiveAtOnce();
    void R3_028_wrongPasswordIsSaid();
    void R3_029_G_06_adviceWhileTyping();
    void G_43_nothingStaysForTheNextUser();

private:
    void openProfile();
    void unlock();
    /// Replaces what stands in the field.
    void enter(const char *field, const QString &text);
    bool enabled(const char *button) const;
    void press(const char *button);
    /// Save, the PIN from the SMS to the stored number, save.
    void saveWithPin();
    QString text(const char *name) const { return m_desk->text(QLatin1String(name)); }

    std::unique_ptr<Desk> m_desk;
    const QString m_newPassword = QStringLiteral("Ganz-anders-2027");
};

void TestWindowProfile::initTestCase()
{
    // Never the keychain of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestWindowProfile::init()
{
    m_desk = std::make_unique<Desk>(Seed::Users);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->signIn());
}

void TestWindowProfile::openProfile()
{
    m_desk->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->wait(QStringLiteral("profileForm")));
    QTRY_COMPARE(text("profileUserName"), PortalProcess::administrator);
}

void TestWindowProfile::unlock()
{
    openProfile();
    QVERIFY(m_desk->tabTo(QStringLiteral("profileLock")));
    m_desk->key(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("profileUserName"));
}

void TestWindowProfile::enter(const char *field, const QString &what)
{
    QVERIFY(m_desk->tabTo(QLatin1String(field)));
    m_desk->key(Qt::Key_A, Qt::ControlModifier);
    m_desk->key(Qt::Key_Delete);
    m_desk->type(what);
    QCOMPARE(text(field), what);
}

bool TestWindowProfile::enabled(const char *button) const
{
    const QWidget *widget = m_desk->find(QLatin1String(button));
    return widget && widget->isEnabled();
}

void TestWindowProfile::press(const char *button)
{
    QVERIFY(enabled(button));
    QVERIFY(m_desk->tabTo(QLatin1String(button)));
    m_desk->key(Qt::Key_Space);
}

void TestWindowProfile::saveWithPin()
{
    const int sent = m_desk->portal.smsCount();
    press("profileSave");
    QVERIFY(m_desk->wait(QStringLiteral("proofPin")));
    m_desk->type(m_desk->portal.lastPin(sent + 1));
    press("profileSave");
    QTRY_VERIFY(!m_desk->find(QStringLiteral("proofForm")));
}

void TestWindowProfile::R3_021_userMenu()
{
    auto *menu = m_desk->window->findChild<QMenu *>(QStringLiteral("userMenuMenu"));
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    QVERIFY2(texts.value(0).startsWith(PortalProcess::administrator), qPrintable(texts.join(u'|')));
    for (const char *want : {"Mein Profil", "Kennwort ändern …", "Abmelden"})
        QVERIFY2(texts.contains(QString::fromUtf8(want)), want);
    QCOMPARE(text("userMenu"), PortalProcess::administrator);
}

void TestWindowProfile::R3_023_readOnlyUntilTheLockIsOpened()
{
    openProfile();
    const QStringList fields{QStringLiteral("profileUserName"), QStringLiteral("profileFullName"), QStringLiteral("profileEmail"),
                             QStringLiteral("profilePhone"), QStringLiteral("profileMobile")};
    for (const QString &field : fields) {
        const QString before = m_desk->text(field);
        QVERIFY(m_desk->tabTo(field));
        m_desk->type(QStringLiteral("x"));
        QCOMPARE(m_desk->text(field), before);
    }
    // The sidebar shows none of its areas chosen, and Tab through it does not choose one.
    QVERIFY(m_desk->tabTo(QStringLiteral("areas")));
    QVERIFY(m_desk->tabTo(QStringLiteral("profileUserName")));
    QVERIFY(text("profileMobile").endsWith(QStringLiteral("4711"))); // masked, never the whole number
    QVERIFY(!text("profileMobile").contains(QStringLiteral("15112344711")));
    // At the bottom left.
    const QWidget *lock = m_desk->find(QStringLiteral("profileLock"));
    const QWidget *form = m_desk->find(QStringLiteral("profileForm"));
    QVERIFY(lock->mapToGlobal(QPoint()).y() > form->mapToGlobal(QPoint(0, form->height())).y());
    QVERIFY(lock->mapToGlobal(QPoint()).x() <= form->mapToGlobal(QPoint()).x());

    QVERIFY(m_desk->tabTo(QStringLiteral("profileLock")));
    m_desk->key(Qt::Key_Space);
    for (const QString &field : fields)
        QVERIFY2(!m_desk->find(field)->property("readOnly").toBool(), qPrintable(field));
    // Closed again, what was typed is taken back.
    enter("profileFullName", QStringLiteral("Ganz Anders"));
    press("profileLock");
    QVERIFY(text("profileFullName") != QStringLiteral("Ganz Anders"));
    QVERIFY(m_desk->find(QStringLiteral("profileFullName"))->property("readOnly").toBool());
}

void TestWindowProfile::R3_027_saveOnlyWhenSomethingDiffers()
{
    unlock();
    QVERIFY(!enabled("profileSave"));
    const QString before = text("profileFullName");
    QVERIFY(!before.isEmpty());
    enter("profileFullName", QStringLiteral("Anna Neumann"));
    QVERIFY(enabled("profileSave"));
    enter("profileFullName", before);
    QVERIFY(!enabled("profileSave"));
    enter("profileFullName", QStringLiteral("Anna Neumann"));
    press("profileSave");
    QTRY_COMPARE(m_desk->graph->session().session().user.fullName, QStringLiteral("Anna Neumann"));
    QVERIFY(!enabled("profileSave"));
    QCOMPARE(m_desk->requests().count(QStringLiteral("PATCH /v1/profile")), 1);
}

void TestWindowProfile::R3_024_userNameNeedsThePassword()
{
    unlock();
    QVERIFY(!m_desk->find(QStringLiteral("proofPassword")));
    enter("profileUserName", QStringLiteral("anna.neu"));
    QVERIFY(m_desk->find(QStringLiteral("proofPassword")));
    press("profileSave");
    QCOMPARE(text("profileMessage"), QStringLiteral("Bitte geben Sie Ihr bisheriges Kennwort ein."));
    QCOMPARE(m_desk->requests().count(QStringLiteral("PATCH /v1/profile")), 0);
    enter("proofPassword", QStringLiteral("Falsch-2026"));
    press("profileSave");
    QTRY_VERIFY2(text("profileMessage").contains(QStringLiteral("Das Kennwort ist falsch")), qPrintable(text("profileMessage")));
    enter("proofPassword", PortalProcess::administratorPassword);
    press("profileSave");
    QTRY_COMPARE(text("userMenu"), QStringLiteral("anna.neu"));
    QVERIFY(!m_desk->portal.signIn(QStringLiteral("anna.neu")).isEmpty());
}

void TestWindowProfile::R3_005_forbiddenCharacterOfAUserNameIsNamed()
{
    unlock();
    enter("profileUserName", QStringLiteral("anna neu"));
    press("profileSave");
    QVERIFY2(text("profileMessage").startsWith(QStringLiteral("In einer Nutzerkennung nicht erlaubt:")),
             qPrintable(text("profileMessage")));
    enter("profileUserName", QStringLiteral("an"));
    press("profileSave");
    QCOMPARE(text("profileMessage"), QStringLiteral("Eine Nutzerkennung hat 3 bis 80 Zeichen."));
    QCOMPARE(m_desk->requests().count(QStringLiteral("PATCH /v1/profile")), 0);
}

void TestWindowProfile::R3_025_G_43_addressNeedsPasswordAndPin()
{
    unlock();
    enter("profileEmail", QStringLiteral("anna.neu@example.org"));
    enter("proofPassword", PortalProcess::administratorPassword);
    press("profileSave");
    QVERIFY(m_desk->wait(QStringLiteral("proofPin")));
    QVERIFY(m_desk->portal.lastSms(2).contains(QStringLiteral("+4915112344711"))); // the old number
    const QString pin = m_desk->portal.lastPin(2);
    m_desk->type(pin == QStringLiteral("12345678") ? QStringLiteral("87654321") : QStringLiteral("12345678"));
    press("profileSave");
    QTRY_VERIFY2(text("profileMessage").contains(QStringLiteral("PIN ist falsch")), qPrintable(text("profileMessage")));
    QCOMPARE(m_desk->portal.mailCount(), 0);
    enter("proofPin", pin);
    press("profileSave");
    QTRY_VERIFY(!m_desk->find(QStringLiteral("proofForm")));
    QVERIFY(!m_desk->portal.lastMail(1).contains(QStringLiteral("To: anna.neu@example.org"))); // the notice: to the old address
    m_desk->portal.client().post(QStringLiteral("/v1/password-resets"),
                                 {{QStringLiteral("userName"), PortalProcess::administrator}});
    QVERIFY(m_desk->portal.lastMail(2).contains(QStringLiteral("To: anna.neu@example.org")));
}

void TestWindowProfile::R3_026_G_43_numberNeedsAPinToTheOldOne()
{
    unlock();
    enter("profileMobile", QStringLiteral("0170 5550123"));
    enter("proofPassword", PortalProcess::administratorPassword);
    saveWithPin();
    QVERIFY(m_desk->portal.lastSms(2).contains(QStringLiteral("+4915112344711")));
    QTRY_VERIFY2(text("profileMobile").endsWith(QStringLiteral("0123")), qPrintable(text("profileMobile")));
    QVERIFY(!text("profileMobile").contains(QStringLiteral("5550123")));
    QVERIFY(!m_desk->portal.signIn().isEmpty());
    QVERIFY(m_desk->portal.lastSms(3).contains(QStringLiteral("+491705550123"))); // the next PIN
}

void TestWindowProfile::R3_028_passwordIsActiveAtOnce()
{
    // From the profile, at its bottom right; the user menu holds the same action (R3_021).
    openProfile();
    const QWidget *button = m_desk->find(QStringLiteral("profilePassword"));
    const QWidget *lock = m_desk->find(QStringLiteral("profileLock"));
    QVERIFY(button->mapToGlobal(QPoint()).x() > lock->mapToGlobal(QPoint(lock->width(), 0)).x());
    press("profilePassword");
    QVERIFY(m_desk->wait(QStringLiteral("passwordDialog")));
    QVERIFY(!enabled("passwordSave"));
    m_desk->type(PortalProcess::administratorPassword);
    enter("newPassword", m_newPassword);
    QVERIFY(!enabled("passwordSave"));
    enter("repeatPassword", QStringLiteral("Ganz-anders-2028"));
    QVERIFY(!enabled("passwordSave"));
    QCOMPARE(text("passwordMessage"), QStringLiteral("Die beiden neuen Kennwörter unterscheiden sich."));
    enter("repeatPassword", m_newPassword);
    m_desk->key(Qt::Key_Return);
    QTRY_VERIFY(!m_desk->find(QStringLiteral("passwordDialog")));
    QVERIFY(m_desk->portal.signIn(PortalProcess::administrator, PortalProcess::administratorPassword).isEmpty());
    QVERIFY(!m_desk->portal.signIn(PortalProcess::administrator, m_newPassword).isEmpty());
    QCOMPARE(m_desk->graph->session().state(), SessionService::State::SignedIn); // this session goes on
}

void TestWindowProfile::R3_028_wrongPasswordIsSaid()
{
    openProfile();
    press("profilePassword");
    QVERIFY(m_desk->wait(QStringLiteral("passwordDialog")));
    m_desk->type(QStringLiteral("Falsch-2026"));
    enter("newPassword", m_newPassword);
    enter("repeatPassword", m_newPassword);
    m_desk->key(Qt::Key_Return);
    QTRY_VERIFY2(text("passwordMessage").contains(QStringLiteral("Das Kennwort ist falsch")),
                 qPrintable(text("passwordMessage")));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("currentPassword"));
    m_desk->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find(QStringLiteral("passwordDialog")));
}

void TestWindowProfile::R3_029_G_06_adviceWhileTyping()
{
    openProfile();
    press("profilePassword");
    QVERIFY(m_desk->wait(QStringLiteral("passwordDialog")));
    const QString advice = text("strengthText");
    for (const char *part : {"8 bis 40", "11", "drei", "Nutzerkennung", "Namens"})
        QVERIFY2(advice.contains(QLatin1String(part)), qPrintable(advice));
    enter("newPassword", QStringLiteral("abcd.efgh"));
    QCOMPARE(text("strengthText"), QStringLiteral("Im Kennwort nicht erlaubt: Punkt (.)"));
    const QString weak = QStringLiteral("Schwach");
    enter("newPassword", QStringLiteral("Xy-") + PortalProcess::administrator + QStringLiteral("-2026"));
    QVERIFY2(text("strengthText").startsWith(weak), qPrintable(text("strengthText")));
    // Two characters of the name are no fault, three are.
    const QString name = m_desk->graph->session().session().user.fullName;
    enter("newPassword", QStringLiteral("Zq-2026-%1-Wv").arg(name.left(2)));
    QVERIFY2(!text("strengthText").startsWith(weak), qPrintable(text("strengthText")));
    enter("newPassword", QStringLiteral("Zq-2026-%1-Wv").arg(name.left(3).toUpper()));
    QVERIFY2(text("strengthText").startsWith(weak), qPrintable(text("strengthText")));
    enter("newPassword", QStringLiteral("zqwvzqwv2026"));
    QVERIFY2(!text("strengthText").startsWith(QStringLiteral("Stark")), qPrintable(text("strengthText")));
    enter("newPassword", QStringLiteral("Zqwv-2026-lm"));
    QVERIFY2(text("strengthText").startsWith(QStringLiteral("Stark")), qPrintable(text("strengthText")));
}

void TestWindowProfile::G_43_nothingStaysForTheNextUser()
{
    unlock();
    enter("profileFullName", QStringLiteral("Nicht gespeichert"));
    m_desk->key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->wait(QStringLiteral("userNameStep")));
    for (const QLineEdit *edit : m_desk->window->findChildren<QLineEdit *>())
        if (edit->objectName().startsWith(QStringLiteral("profile")) || edit->objectName().startsWith(QStringLiteral("proof")))
            QVERIFY2(edit->text().isEmpty(), qPrintable(edit->objectName()));
}

QTEST_MAIN(TestWindowProfile)
#include "tst_windowprofile.moc"
