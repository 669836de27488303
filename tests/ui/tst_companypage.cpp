#include "companypage.h"
#include "companysamples.h"
#include "pagedesk.h"
#include "waiting.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

using Company::DispatchMode;

/// »Kundendaten« over services from memory.
class TestCompanyPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void R3_100_R3_106_lockedUntilTheLockIsOpened();
    void R3_102_saveOnlyWhileSomethingDiffers();
    void R3_102_contactIsChangedAndAdded();
    void R3_102_faultsNameFieldAndCharacter_data();
    void R3_102_faultsNameFieldAndCharacter();
    void R3_102_twoAdministratorsLoseNothing();
    void R3_103_switch();
    void R3_105_G_32_neverPreTickedAndNoneExcludes();
    void R3_104_G_33_noticeBeforeSaving();
    void R3_104_aNewPriceIsSaidAndNothingOrdered();
    void G_33_planIsTakenBack();
    void R3_101_newKundenkennwort();
    void R3_032_hiddenAgainAfterSixtySeconds();
    void refusalOfThePortalNamesTheField();
    void nothingStaysForTheNextUser();
    void withoutConnectionNothingCanBeSent();

private:
    CustomerRecord &stored() { return *m_desk->contracts.record; }
    void unlock() { m_desk->click("companyLock"); }
    QCheckBox *box(const char *name) const { return qobject_cast<QCheckBox *>(m_desk->find(name)); }
    QStringList calls() const { return m_desk->contracts.calls; }
    std::unique_ptr<PageDesk> m_desk;
};

void TestCompanyPage::init()
{
    m_desk = std::make_unique<PageDesk>();
    m_desk->contracts.record = CompanySamples::record();
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new CompanyPage(context, actions, parent);
    }));
    QVERIFY(m_desk->find("companyForm"));
}

void TestCompanyPage::R3_100_R3_106_lockedUntilTheLockIsOpened()
{
    const char *fields[] = {"companyEmail", "companyNumber", "contactName1", "contactPhone1", "contactEmail2"};
    for (const char *field : fields)
        QVERIFY2(qobject_cast<QLineEdit *>(m_desk->find(field))->isReadOnly(), field);
    for (const char *off :
         {"companyTerms", "consent1", "contactRoles1", "contactAdd", "dispatchMode1", "dispatchSave", "companySave"})
        QVERIFY2(!m_desk->enabled(off), off);
    unlock();
    for (const char *field : fields)
        QVERIFY2(!qobject_cast<QLineEdit *>(m_desk->find(field))->isReadOnly(), field);
    for (const char *on : {"companyTerms", "consent1", "contactRoles1", "contactAdd", "dispatchMode1"})
        QVERIFY2(m_desk->enabled(on), on);
    // what is not listed has no field at all
    QVERIFY(m_desk->find("companyFacts")->findChildren<QLineEdit *>().isEmpty());
    // closing takes back what was not saved
    m_desk->type("companyEmail", QStringLiteral("x@y.example"));
    qobject_cast<QRadioButton *>(m_desk->find("dispatchMode2"))->setChecked(true);
    unlock();
    QCOMPARE(m_desk->text("companyEmail"), QStringLiteral("info@muster.example"));
    QVERIFY(qobject_cast<QRadioButton *>(m_desk->find("dispatchMode1"))->isChecked());
    QVERIFY(calls().isEmpty());
}

void TestCompanyPage::R3_102_saveOnlyWhileSomethingDiffers()
{
    unlock();
    QCOMPARE(m_desk->why("companySave"), QStringLiteral("Nothing has been changed yet."));
    m_desk->type("companyEmail", QStringLiteral("other@muster.example"));
    QVERIFY(m_desk->enabled("companySave"));
    m_desk->type("companyEmail", QStringLiteral("info@muster.example"));
    QVERIFY(!m_desk->enabled("companySave"));
    m_desk->type("companyNumber", QStringLiteral("0211 550 07-100")); // the same number
    QVERIFY(!m_desk->enabled("companySave"));
    m_desk->click("contactAdd");
    QTRY_VERIFY(m_desk->find("contactName3"));
    QVERIFY(!m_desk->enabled("companySave")); // it has no name yet
    m_desk->click("contactGiveUp3");
    QTRY_VERIFY(!m_desk->find("contactName3"));
    QCOMPARE(m_desk->why("companySave"), QStringLiteral("Nothing has been changed yet."));
}

void TestCompanyPage::R3_102_contactIsChangedAndAdded()
{
    unlock();
    m_desk->type("contactName2", QStringLiteral("Berta Buchholz"));
    const auto *roles = qobject_cast<QPushButton *>(m_desk->find("contactRoles2"));
    roles->menu()->actions().at(4)->trigger();
    m_desk->click("contactAdd");
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("contactName3"));
    m_desk->type("contactName3", QStringLiteral("Nils Neu"));
    m_desk->type("contactPhone3", QStringLiteral("0211 55007 130"));
    m_desk->click("companySave");
    QTRY_COMPARE(stored().contacts.size(), 3);
    QCOMPARE(calls(), QStringList{QStringLiteral("saveCompany 7")});
    QCOMPARE(stored().contacts[1].id, QStringLiteral("c2"));
    QCOMPARE(stored().contacts[1].name, QStringLiteral("Berta Buchholz"));
    QCOMPARE(stored().contacts[1].roles, (QStringList{ContactRole::accounting, ContactRole::outage}));
    QCOMPARE(stored().contacts[2].phone, QStringLiteral("+4921155007130"));
    QTRY_VERIFY(!m_desk->enabled("companySave"));
    QVERIFY(!m_desk->find("contactGiveUp3")); // an existing one from now on
    QVERIFY(!m_desk->find("contactName4"));
}

void TestCompanyPage::R3_102_faultsNameFieldAndCharacter_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *tag, const char *field, const QString &typed, const char *said) {
        QTest::newRow(tag) << QByteArray(field) << typed << QString::fromUtf8(said);
    };
    row("R3-102 e-mail", "companyEmail", QStringLiteral("nobody"), "E-mail address of the company: this is no e-mail address.");
    row("R3-102 number", "companyNumber", QStringLiteral("12x"), "Main number of the company: this is no telephone number");
    row("R3-102 no name", "contactName2", QString(), "Contact person 2, name: must not be empty.");
    row("R3-102 121", "contactName2", QStringLiteral("y").repeated(121), "name: has at most 120 characters.");
    row("R3-102 character", "contactName2", QStringLiteral("Bernd <B>"), "not allowed here: angle bracket (<)");
    row("R3-102 invisible", "contactName2", QStringLiteral("Bernd\u202e"), "not allowed here: the invisible character U+202E");
    row("G-23 e-mail needed", "contactEmail1", QString(),
        "Contact person 1 (Tina Tellmann), e-mail address: order confirmations");
}
void TestCompanyPage::R3_102_faultsNameFieldAndCharacter()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    unlock();
    qobject_cast<QLineEdit *>(m_desk->find(field.constData()))->setText(typed);
    QVERIFY2(m_desk->text("companyMessage").contains(said), qPrintable(m_desk->text("companyMessage")));
    QCOMPARE(m_desk->why("companySave"), m_desk->text("companyMessage"));
    QVERIFY(!m_desk->enabled("companySave"));
}

void TestCompanyPage::R3_102_twoAdministratorsLoseNothing()
{
    unlock();
    m_desk->type("companyEmail", QStringLiteral("mine@muster.example"));
    m_desk->contracts.record->rev = 8; // the other one was faster; the feed has not brought it yet
    m_desk->contracts.record->mainNumber = QStringLiteral("+4921155007200");
    m_desk->click("companySave");
    QTRY_VERIFY(m_desk->text("companyMessage").contains(QStringLiteral("Somebody else")));
    QCOMPARE(m_desk->text("companyEmail"), QStringLiteral("mine@muster.example"));
    QTRY_COMPARE(m_desk->text("companyNumber"), QStringLiteral("+49 211 55007200"));
    Q_EMIT m_desk->contracts.contractsChanged(); // now it has
    QVERIFY(m_desk->text("companyMessage").contains(QStringLiteral("Somebody else")));
    m_desk->click("companySave");
    QTRY_COMPARE(stored().email, QStringLiteral("mine@muster.example"));
    QCOMPARE(stored().mainNumber, QStringLiteral("+4921155007200"));
    QCOMPARE(calls(), (QStringList{QStringLiteral("saveCompany 7"), QStringLiteral("saveCompany 8")}));
}

void TestCompanyPage::R3_103_switch()
{
    unlock();
    QVERIFY(m_desk->text("companyTerms").contains(QStringLiteral("§ 5 TKTransparenzV")));
    box("companyTerms")->click();
    QVERIFY(m_desk->enabled("companySave"));
    m_desk->click("companySave");
    QTRY_VERIFY(stored().termsOnInvoice);
}

void TestCompanyPage::R3_105_G_32_neverPreTickedAndNoneExcludes()
{
    const char *all[] = {"consent1", "consent2", "consent3", "consent4"};
    for (int i = 0; i < 4; ++i) {
        QVERIFY2(!box(all[i])->isChecked(), all[i]);
        QCOMPARE(box(all[i])->text(), stored().consents[i].name); // data of the provider
    }
    QVERIFY(!m_desk->find("consent5"));
    unlock();
    box("consent1")->click();
    box("consent3")->click();
    QVERIFY(box("consent1")->isChecked() && box("consent3")->isChecked());
    box("consent4")->click();
    QVERIFY(!box("consent1")->isChecked() && !box("consent3")->isChecked() && box("consent4")->isChecked());
    box("consent2")->click();
    QVERIFY(!box("consent4")->isChecked());
    m_desk->click("companySave");
    QTRY_VERIFY(stored().consents[1].given);
}

void TestCompanyPage::R3_104_G_33_noticeBeforeSaving()
{
    QCOMPARE(m_desk->text("dispatchMode1"), QStringLiteral("Customer portal: free of charge"));
    QVERIFY(m_desk->text("dispatchMode2").contains(QStringLiteral("1,90\u00a0€ a month")));
    unlock();
    QVERIFY(!m_desk->find("dispatchNotice"));
    m_desk->click("dispatchMode2");
    const QString notice = m_desk->text("dispatchNotice");
    for (const char *part : {"Muster & Söhne GmbH", "1,90\u00a0€ a month", "01.12.2026", "2026"})
        QVERIFY2(notice.contains(QString::fromUtf8(part)), qPrintable(notice));
    QVERIFY(calls().isEmpty());
    m_desk->click("dispatchSave");
    QTRY_COMPARE(stored().nextDispatch, DispatchMode::PortalAndPost);
    QCOMPARE(stored().nextDispatchNet, Money::fromCents(190));
    QCOMPARE(stored().nextDispatchFrom, QDate(2026, 12, 1));
    QTRY_VERIFY(m_desk->text("dispatchState").contains(QStringLiteral("From 01.12.2026")));
    QVERIFY(!m_desk->enabled("dispatchSave"));
}

void TestCompanyPage::R3_104_aNewPriceIsSaidAndNothingOrdered()
{
    unlock();
    m_desk->click("dispatchMode2");
    m_desk->contracts.record->dispatchPrices[1].monthlyNet = Money::fromCents(210);
    m_desk->contracts.refusal = Error::make(Error::Kind::Conflict, QStringLiteral("price_changed"));
    m_desk->click("dispatchSave");
    QTRY_VERIFY(m_desk->text("dispatchProblem").contains(QStringLiteral("nothing was ordered")));
    QVERIFY(m_desk->text("dispatchNotice").contains(QStringLiteral("2,10\u00a0€")));
    QCOMPARE(stored().nextDispatch, DispatchMode::Unknown);
    QVERIFY(m_desk->enabled("dispatchSave")); // with the new price
}

void TestCompanyPage::G_33_planIsTakenBack()
{
    stored().nextDispatch = DispatchMode::PortalAndPost;
    stored().nextDispatchNet = Money::fromCents(190);
    stored().nextDispatchFrom = QDate(2026, 12, 1);
    Q_EMIT m_desk->contracts.contractsChanged();
    QVERIFY(qobject_cast<QRadioButton *>(m_desk->find("dispatchMode2"))->isChecked());
    unlock();
    m_desk->click("dispatchMode1");
    QVERIFY(m_desk->text("dispatchNotice").contains(QStringLiteral("taken back")));
    m_desk->click("dispatchSave");
    QTRY_COMPARE(stored().nextDispatch, DispatchMode::Unknown);
}

void TestCompanyPage::R3_101_newKundenkennwort()
{
    m_desk->actions.find(QStringLiteral("company.change"))->trigger();
    QTRY_VERIFY(m_desk->find("newKundenkennwortDialog"));
    const auto fill = [&](const QString &word, const QString &again) {
        qobject_cast<QLineEdit *>(m_desk->find("newKundenkennwort"))->setText(word);
        qobject_cast<QLineEdit *>(m_desk->find("repeatKundenkennwort"))->setText(again);
        qobject_cast<QLineEdit *>(m_desk->find("kundenkennwortPassword"))->setText(QStringLiteral("my own word"));
    };
    fill(QStringLiteral("abc"), QStringLiteral("abc"));
    QCOMPARE(m_desk->why("newKundenkennwortSave"), QStringLiteral("A Kundenkennwort has 4 to 40 characters."));
    fill(QStringLiteral("x").repeated(41), QStringLiteral("x").repeated(41));
    QCOMPARE(m_desk->why("newKundenkennwortSave"), QStringLiteral("A Kundenkennwort has 4 to 40 characters."));
    fill(QStringLiteral("ab.cd"), QStringLiteral("ab.cd"));
    QCOMPARE(m_desk->text("kundenkennwortRule"), QStringLiteral("Not allowed in a Kundenkennwort: full stop (.)"));
    fill(QStringLiteral("abcd"), QStringLiteral("abce"));
    QCOMPARE(m_desk->why("newKundenkennwortSave"), QStringLiteral("The two entries differ."));
    QVERIFY(calls().isEmpty());
    fill(QStringLiteral("abcd"), QStringLiteral("abcd"));
    m_desk->click("newKundenkennwortSave");
    QTRY_VERIFY(!m_desk->find("newKundenkennwortDialog"));
    QVERIFY(m_desk->contracts.word == Secret(QStringLiteral("abcd")));
}

void TestCompanyPage::R3_032_hiddenAgainAfterSixtySeconds()
{
    m_desk->actions.find(QStringLiteral("company.show"))->trigger();
    QTRY_VERIFY(m_desk->find("kundenkennwortDialog"));
    QVERIFY(!m_desk->find("kundenkennwort"));
    m_desk->type("loginPassword", QStringLiteral("my own word"));
    m_desk->click("showKundenkennwort");
    QTRY_COMPARE(m_desk->text("kundenkennwort"), QStringLiteral("Muster-Wort"));
    auto *timer = m_desk->find("kundenkennwortDialog")->findChild<QTimer *>();
    QVERIFY(timer && timer->isActive());
    QCOMPARE(timer->interval(), 60'000);
    timer->start(0); // the minute is over
    QTRY_VERIFY(!m_desk->find("kundenkennwort"));
    qobject_cast<QDialog *>(m_desk->find("kundenkennwortDialog"))->reject();
}

void TestCompanyPage::refusalOfThePortalNamesTheField()
{
    unlock();
    m_desk->type("companyEmail", QStringLiteral("a@b.example"));
    Error error = Error::make(Error::Kind::Invalid, QStringLiteral("company_rule"));
    error.fields = {{QStringLiteral("/contacts/0/roles"), QStringLiteral("role_taken"), {}}};
    m_desk->contracts.refusal = error;
    m_desk->click("companySave");
    QTRY_VERIFY(
        m_desk->text("companyMessage").contains(QStringLiteral("Contact person 1 (Tina Tellmann), roles: somebody else")));
    QCOMPARE(m_desk->text("companyEmail"), QStringLiteral("a@b.example"));
}

/// The connection goes while the lock is open and something has been changed.
void TestCompanyPage::withoutConnectionNothingCanBeSent()
{
    unlock();
    m_desk->type("companyEmail", QStringLiteral("neu@muster.example"));
    m_desk->click("dispatchMode2");
    QVERIFY(m_desk->enabled("companySave"));
    QVERIFY(m_desk->enabled("dispatchSave"));
    m_desk->orders.setCanOrder(false);
    for (const char *save : {"companySave", "dispatchSave"})
        QVERIFY2(m_desk->why(save).contains(QStringLiteral("no connection")), save);
    QCOMPARE(m_desk->text("companyEmail"), QStringLiteral("neu@muster.example"));
    m_desk->orders.setCanOrder(true);
    QVERIFY(m_desk->enabled("companySave"));
    QVERIFY(m_desk->enabled("dispatchSave"));
    QVERIFY(calls().isEmpty());
}

void TestCompanyPage::nothingStaysForTheNextUser()
{
    unlock();
    m_desk->type("companyEmail", QStringLiteral("secret@muster.example"));
    m_desk->contracts.record.reset();
    Q_EMIT m_desk->contracts.contractsChanged();
    QVERIFY(!m_desk->find("companyForm"));
    m_desk->contracts.record = CompanySamples::record();
    m_desk->contracts.record->id = QStringLiteral("customer-2");
    Q_EMIT m_desk->contracts.contractsChanged();
    QCOMPARE(m_desk->text("companyEmail"), QStringLiteral("info@muster.example"));
    QVERIFY(qobject_cast<QLineEdit *>(m_desk->find("companyEmail"))->isReadOnly());
}

QTEST_MAIN(TestCompanyPage)
#include "tst_companypage.moc"
