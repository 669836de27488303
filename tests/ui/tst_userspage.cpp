#include "columnmodel.h"
#include "pagedesk.h"
#include "userspage.h"
#include "waiting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTableView>

/// Benutzerverwaltung over services from memory: the lock, Save, the double confirmation, the CSV preview.
class TestUsersPage : public QObject
{
    Q_OBJECT
    using Fake = FakeUserService;
    static QString text(const char *words) { return QString::fromUtf8(words); }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void R3_111_aClickOpensTheUser_theLockOpensTheFields();
    void R3_111_saveOnlyWhenSomethingDiffers();
    void R3_112_administratorsHaveNoLock();
    void R3_113_R3_115_R3_116_consequencesAreSaidBefore();
    void R3_114_forbiddenCharactersAreNamed();
    void R3_117_lockingByTheStatus();
    void R3_117_deletingAsksTwice();
    void R3_110_newUser();
    void R3_110_faultsOfANewUserSendNothing();
    void R3_012_noTelephoneAdministratorWithoutCloudPhone();
    void anAnswerForAnotherUserIsDropped();
    void R3_110_importWithFaultsSendsNothing();
    void R3_110_importSendsOneAfterTheOther();
    void R3_110_lostAnswerStopsTheImport();
    void exportNeutralisesFormulas();
    void R3_110_somebodyJoins();
    void R3_117_somebodyLeaves();
    void withoutConnectionNothingCanBeSent();

private:
    void choose(const QString &id);
    void unlock();
    QTableView *table() const { return qobject_cast<QTableView *>(m_desk->find("usersTable")); }
    QString write(const QByteArray &csv);
    QComboBox *status() const { return qobject_cast<QComboBox *>(m_desk->find("userStatus")); }

    std::unique_ptr<PageDesk> m_desk;
};

void TestUsersPage::init()
{
    m_desk = std::make_unique<PageDesk>();
    m_desk->users.rows = {Fake::make(text("u-admin"), text("admin"), text("administrator_kundenportal")),
                          Fake::make(text("u-acc"), text("bernd"), text("buchhaltung_kunde")),
                          Fake::make(text("u-tel"), text("tina"), text("administrator_telefonanlage"))};
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new UsersPage(context, actions, parent);
    }));
}

void TestUsersPage::choose(const QString &id)
{
    QTableView *view = table();
    QVERIFY(view);
    for (int row = 0; row < view->model()->rowCount(); ++row)
        if (view->model()->index(row, 0).data(TableRole::Id) == id) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
            return;
        }
    QFAIL(qPrintable(id));
}

void TestUsersPage::unlock()
{
    m_desk->click("userLock");
    QTRY_VERIFY(!qobject_cast<QLineEdit *>(m_desk->find("userUserName"))->isReadOnly());
}

QString TestUsersPage::write(const QByteArray &csv)
{
    QFile file(m_desk->folder() + text("/import.csv"));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return {};
    return file.fileName();
}

void TestUsersPage::R3_111_aClickOpensTheUser_theLockOpensTheFields()
{
    choose(text("u-acc"));
    QCOMPARE(m_desk->text("userUserName"), text("bernd"));
    for (const char *name : {"userUserName", "userFullName", "userEmail", "userPhone", "userMobile"})
        QVERIFY2(qobject_cast<QLineEdit *>(m_desk->find(name))->isReadOnly(), name);
    QVERIFY(!status()->isEnabled());
    unlock();
    for (const char *name : {"userUserName", "userFullName", "userEmail", "userPhone", "userMobile"})
        QVERIFY2(!qobject_cast<QLineEdit *>(m_desk->find(name))->isReadOnly(), name);
    QVERIFY(status()->isEnabled());
    QVERIFY(qobject_cast<QLineEdit *>(m_desk->find("userRoles"))->isReadOnly());
    // another user is behind a closed lock again
    choose(text("u-tel"));
    QCOMPARE(m_desk->text("userUserName"), text("tina"));
    QVERIFY(qobject_cast<QLineEdit *>(m_desk->find("userUserName"))->isReadOnly());
}

void TestUsersPage::withoutConnectionNothingCanBeSent()
{
    choose(text("u-acc"));
    unlock();
    m_desk->type("userFullName", text("Bernd Neu"));
    QVERIFY(m_desk->enabled("userSave"));
    m_desk->orders.setCanOrder(false);
    QVERIFY(m_desk->why("userSave").contains(text("no connection")));
    QCOMPARE(m_desk->text("userFullName"), text("Bernd Neu"));
    m_desk->orders.setCanOrder(true);
    QVERIFY(m_desk->enabled("userSave"));
}

void TestUsersPage::R3_111_saveOnlyWhenSomethingDiffers()
{
    choose(text("u-acc"));
    unlock();
    QVERIFY(!m_desk->enabled("userSave"));
    m_desk->type("userFullName", text("Bernd Neu"));
    QVERIFY(m_desk->enabled("userSave"));
    m_desk->type("userFullName", text("Name of bernd"));
    QVERIFY(!m_desk->enabled("userSave"));
    m_desk->type("userFullName", text("Bernd Neu"));
    m_desk->click("userSave");
    QTRY_COMPARE(m_desk->users.calls, QStringList{text("change u-acc 1")});
    QCOMPARE(m_desk->users.lastChange.fullName, text("Bernd Neu"));
    QVERIFY(m_desk->users.lastChange.email.isNull());
    QTRY_COMPARE(m_desk->text("userTitle"), text("Bernd Neu"));
    QVERIFY(!m_desk->enabled("userSave"));
}

void TestUsersPage::R3_112_administratorsHaveNoLock()
{
    choose(text("u-admin"));
    QCOMPARE(m_desk->text("userUserName"), text("admin"));
    QVERIFY(!m_desk->find("userLock") && !m_desk->find("userSave"));
    QVERIFY(m_desk->text("userNote").contains(text("My profile")));
    choose(text("u-acc"));
    QVERIFY(m_desk->find("userLock"));
}

void TestUsersPage::R3_113_R3_115_R3_116_consequencesAreSaidBefore()
{
    choose(text("u-acc"));
    unlock();
    QVERIFY(!m_desk->find("userConsequences"));
    m_desk->type("userUserName", text("bernd.neu"));
    QVERIFY(m_desk->text("userConsequences").contains(text("new password goes to bernd@example.org")));
    m_desk->type("userEmail", text("neu@example.org"));
    QVERIFY(m_desk->text("userConsequences").contains(text("new password goes to neu@example.org")));
    QVERIFY(m_desk->text("userConsequences").contains(text("previous address bernd@example.org")));
    m_desk->type("userMobile", text("0170 1234567"));
    QVERIFY(m_desk->text("userConsequences").contains(text("next PIN")));
    m_desk->click("userLock"); // closed again: nothing is kept
    QVERIFY(!m_desk->find("userConsequences"));
    QCOMPARE(m_desk->text("userUserName"), text("bernd"));
    QCOMPARE(m_desk->users.calls, QStringList());
}

void TestUsersPage::R3_114_forbiddenCharactersAreNamed()
{
    choose(text("u-acc"));
    unlock();
    m_desk->type("userUserName", text("bernd/neu"));
    m_desk->click("userSave");
    QVERIFY(m_desk->text("userMessage").contains(text("/ (U+002F)")));
    QCOMPARE(QApplication::focusWidget(), m_desk->find("userUserName"));
    m_desk->type("userUserName", text("bernd"));
    m_desk->type("userMobile", text("none"));
    m_desk->click("userSave");
    QVERIFY(m_desk->text("userMessage").contains(text("Mobile number: is no telephone number")));
    QCOMPARE(m_desk->users.calls, QStringList());
}

void TestUsersPage::R3_117_lockingByTheStatus()
{
    choose(text("u-acc"));
    unlock();
    status()->setCurrentIndex(1);
    QVERIFY(m_desk->text("userConsequences").contains(text("signed out at once")));
    m_desk->click("userSave");
    QTRY_COMPARE(m_desk->users.lastChange.status, Contract::UserStatus::Locked);
    QTRY_VERIFY(m_desk->text("userNote").contains(text("until the lock is lifted")));
    unlock();
    status()->setCurrentIndex(0);
    m_desk->click("userSave");
    QTRY_COMPARE(m_desk->users.lastChange.status, Contract::UserStatus::Active);
}

void TestUsersPage::R3_117_deletingAsksTwice()
{
    choose(text("u-acc"));
    unlock();
    status()->setCurrentIndex(2);
    m_desk->click("userSave");
    QTRY_VERIFY(m_desk->find("userDeletion"));
    QVERIFY(m_desk->text("deletionText").contains(text("cannot be brought back")));
    QVERIFY(!m_desk->find("deletionName"));
    m_desk->click("deletionGo"); // the first time
    QTRY_VERIFY(m_desk->find("deletionName"));
    QVERIFY(!m_desk->enabled("deletionGo"));
    m_desk->type("deletionName", text("tina"));
    QVERIFY(!m_desk->enabled("deletionGo"));
    m_desk->type("deletionName", text("bernd"));
    QCOMPARE(m_desk->users.calls, QStringList());
    m_desk->click("deletionGo"); // the second time
    QTRY_COMPARE(m_desk->users.calls, QStringList{text("remove u-acc 1 bernd")});
    QTRY_VERIFY(!m_desk->find("userDeletion"));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TestUsersPage::R3_110_newUser()
{
    m_desk->actions.find(text("users.create"))->trigger();
    QTRY_VERIFY(m_desk->find("newUserForm"));
    QVERIFY(!m_desk->enabled("newUserCreate"));
    m_desk->type("newUserUserName", text("nina"));
    m_desk->type("newUserFullName", text("Nina Neu"));
    m_desk->type("newUserEmail", text("nina@example.org"));
    m_desk->type("newUserMobile", text("0151 1234567"));
    QVERIFY(!m_desk->find("newUserKundenportal")); // two roles are offered
    m_desk->click("newUserAccountant");
    QVERIFY(!m_desk->enabled("newUserPin")); // R3-011: settled
    m_desk->click("newUserCreate");
    QTRY_COMPARE(m_desk->users.calls, QStringList{text("create nina")});
    QTRY_COMPARE(m_desk->text("userUserName"), text("nina")); // shown at once
    QCOMPARE(table()->model()->rowCount(), 4);
}

void TestUsersPage::R3_110_faultsOfANewUserSendNothing()
{
    m_desk->actions.find(text("users.create"))->trigger();
    m_desk->type("newUserUserName", text("n n"));
    m_desk->click("newUserCreate");
    const QString message = m_desk->text("newUserMessage");
    for (const char *words :
         {"User name: must not contain space.", "Full name: is missing.", "E-mail address: is missing.", "Role: is missing."})
        QVERIFY2(message.contains(text(words)), qPrintable(message));
    QCOMPARE(m_desk->users.calls, QStringList());
    m_desk->click("newUserCancel");
    QTRY_VERIFY(!m_desk->find("newUserForm"));
}

void TestUsersPage::R3_012_noTelephoneAdministratorWithoutCloudPhone()
{
    m_desk->actions.find(text("users.create"))->trigger();
    QTRY_VERIFY(m_desk->find("newUserTelephone"));
    QVERIFY(m_desk->why("newUserTelephone").contains(text("cloud.phone")));
    m_desk->click("newUserCancel");
    ServiceContract contract;
    contract.id = text("c-1");
    contract.productCode = text("cloud_phone_2022");
    contract.state = Ordering::ContractState::Active;
    m_desk->contracts.rows = {contract};
    m_desk->page->openWith(text("create telephone"));
    QTRY_VERIFY(m_desk->enabled("newUserTelephone"));
    QVERIFY(qobject_cast<QCheckBox *>(m_desk->find("newUserTelephone"))->isChecked());
}

void TestUsersPage::anAnswerForAnotherUserIsDropped()
{
    choose(text("u-acc"));
    unlock();
    m_desk->type("userFullName", text("Bernd Neu"));
    m_desk->users.gate.close();
    m_desk->click("userSave");
    QTRY_COMPARE(m_desk->users.calls.size(), 1);
    choose(text("u-tel"));
    m_desk->users.gate.open();
    QTRY_COMPARE(m_desk->users.user(text("u-acc"))->fullName, text("Bernd Neu"));
    QCOMPARE(m_desk->text("userUserName"), text("tina"));
}

void TestUsersPage::R3_110_importWithFaultsSendsNothing()
{
    QByteArray csv("Nutzerkennung;Vollständiger Name;E-Mail;Mobilfunknummer;Rolle\n");
    for (int i = 0; i < 500; ++i)
        csv += "user" + QByteArray::number(i) + ";N N;" + (i % 20 == 7 ? "nowhere" : "n@example.org") +
               ";0151 1234567;Buchhaltung Kunde\n";
    m_desk->files.answer = write(csv);
    m_desk->actions.find(text("users.import"))->trigger();
    QTRY_VERIFY(m_desk->find("userImport"));
    QVERIFY2(m_desk->text("importSummary").contains(text("25 of 500")), qPrintable(m_desk->text("importSummary")));
    QVERIFY(!m_desk->enabled("importSend"));
    QVERIFY(m_desk->why("importSend").contains(text("faulty")));
    auto *view = qobject_cast<QTableView *>(m_desk->find("userImportTable"));
    QCOMPARE(view->model()->rowCount(), 25); // those with a finding
    QCOMPARE(view->model()->index(0, 0).data().toString(), text("9"));
    QCOMPARE(view->model()->index(0, 2).data().toString(), text("E-mail address: is no e-mail address."));
    m_desk->click("importOnlyFaulty");
    QTRY_COMPARE(view->model()->rowCount(), 500);
    QCOMPARE(m_desk->users.calls, QStringList());
}

void TestUsersPage::R3_110_importSendsOneAfterTheOther()
{
    m_desk->users.refusalsByName.insert(text("foreign"), Error::make(Error::Kind::Conflict, text("user_name_not_available")));
    m_desk->files.answer = write("Nutzerkennung;Vollständiger Name;E-Mail;Mobilfunknummer;Rolle\n"
                                 "one;N;n@x.de;0151 1234567;Buchhaltung Kunde\nforeign;N;n@x.de;0151 1234567;Buchhaltung Kunde\n"
                                 "two;N;n@x.de;0151 1234567;Buchhaltung Kunde\n");
    m_desk->actions.find(text("users.import"))->trigger();
    QTRY_VERIFY(m_desk->enabled("importSend"));
    QCOMPARE(m_desk->users.calls, QStringList());
    m_desk->click("importSend");
    QTRY_COMPARE(m_desk->users.calls, (QStringList{text("create one"), text("create foreign"), text("create two")}));
    QTRY_VERIFY2(m_desk->text("importSummary").contains(text("2 created")), qPrintable(m_desk->text("importSummary")));
    QVERIFY(!m_desk->enabled("importSend")); // nothing is sent twice
    m_desk->click("importOnlyFaulty");
    auto *view = qobject_cast<QTableView *>(m_desk->find("userImportTable"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(view->model()->index(0, 2).data().toString().contains(text("cannot be had")));
}

void TestUsersPage::R3_110_lostAnswerStopsTheImport()
{
    m_desk->users.refusalsByName.insert(text("one"), Error::make(Error::Kind::Timeout, text("timeout")));
    m_desk->files.answer = write("Nutzerkennung;Vollständiger Name;E-Mail;Mobilfunknummer;Rolle\n"
                                 "one;N;n@x.de;0151 1234567;Buchhaltung Kunde\ntwo;N;n@x.de;0151 1234567;Buchhaltung Kunde\n");
    m_desk->actions.find(text("users.import"))->trigger();
    QTRY_VERIFY(m_desk->enabled("importSend"));
    m_desk->click("importSend");
    QTRY_VERIFY(m_desk->text("importSummary").contains(text("1 still to send")));
    QCOMPARE(m_desk->users.calls, QStringList{text("create one")});
}

void TestUsersPage::exportNeutralisesFormulas()
{
    m_desk->users.rows[1].fullName = text("=HYPERLINK(\"x\")");
    Q_EMIT m_desk->users.usersChanged();
    m_desk->files.answer = m_desk->folder() + text("/users.csv");
    m_desk->actions.find(text("users.export"))->trigger();
    QFile file(m_desk->files.answer);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY2(csv.contains("bernd;\"'=HYPERLINK"), csv.constData());
    QVERIFY(csv.contains("Buchhaltung Kunde") && csv.contains("4711"));
    QCOMPARE(csv.count('\n'), 4);
}

void TestUsersPage::R3_110_somebodyJoins()
{
    m_desk->actions.find(text("users.joiner"))->trigger();
    QTRY_VERIFY(m_desk->find("joinerPane"));
    QVERIFY(m_desk->why("joinerLooksAfter").contains(text("cloud.phone")));
    qobject_cast<QAbstractButton *>(m_desk->find("joinerOnlyCalls"))->click();
    QVERIFY(!m_desk->enabled("joinerNext"));
    QVERIFY(m_desk->find("joinerOnlyCallsText"));
    qobject_cast<QAbstractButton *>(m_desk->find("joinerBooks"))->click();
    m_desk->click("joinerNext");
    QTRY_VERIFY(m_desk->find("joinerUserName"));
    QVERIFY(qobject_cast<QAbstractButton *>(m_desk->find("joinerAccountant"))->isChecked());
    m_desk->type("joinerUserName", text("nina"));
    m_desk->click("joinerNext"); // the rest is missing
    QVERIFY(m_desk->text("joinerMessage").contains(text("Full name: is missing.")));
    m_desk->type("joinerFullName", text("Nina Neu"));
    m_desk->type("joinerEmail", text("nina@example.org"));
    m_desk->type("joinerMobile", text("0151 1234567"));
    m_desk->click("joinerNext");
    QTRY_VERIFY(!m_desk->find("joinerUserName"));
    QCOMPARE(m_desk->users.calls, QStringList()); // the summary comes first
    m_desk->click("joinerNext");
    QTRY_COMPARE(m_desk->users.calls, QStringList{text("create nina")});
    QTRY_COMPARE(m_desk->text("userUserName"), text("nina"));
}

void TestUsersPage::R3_117_somebodyLeaves()
{
    choose(text("u-acc"));
    m_desk->actions.find(text("users.leaver"))->trigger();
    QTRY_VERIFY(m_desk->find("leaverPane"));
    const auto tasks = [this] {
        QStringList list;
        for (const QAbstractButton *line : m_desk->find("leaverPane")->findChildren<QAbstractButton *>(text("leaverLine")))
            list << line->accessibleName();
        return list;
    };
    QCOMPARE(tasks().size(), 2);
    QVERIFY2(tasks().first().endsWith(text("Open")), qPrintable(tasks().first()));
    m_desk->find("leaverPane")->findChildren<QAbstractButton *>(text("leaverLine")).first()->click();
    QTRY_COMPARE(m_desk->users.calls, QStringList{text("change u-acc 1")});
    QTRY_VERIFY2(tasks().first().endsWith(text("Done")), qPrintable(tasks().first()));
    m_desk->find("leaverPane")->findChildren<QAbstractButton *>(text("leaverLine")).last()->click();
    QTRY_VERIFY(m_desk->find("userDeletion"));
    m_desk->click("deletionCancel");
    QCOMPARE(m_desk->users.calls.size(), 1);
    m_desk->click("leaverBack");
    QTRY_VERIFY(m_desk->find("usersTable"));
}

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
