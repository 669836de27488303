#include "actionregistry.h"
#include "phonedesk.h"
#include "waiting.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QTableView>

/// Sperrprofile, Anywhere-Portale, users and Warenkorb of the telephone system in the real window before the real portal.
class TestWindowPbxDesk : public QObject
{
    Q_OBJECT
    static QString text(const char *words) { return QString::fromUtf8(words); }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init()
    {
        m_window = std::make_unique<PhoneDesk>();
        QVERIFY(m_window->open());
        QVERIFY(m_window->signInTo(PortalProcess::telephone, PortalProcess::telephonePassword));
    }
    void cleanup() { m_window.reset(); }
    void R4_001_R4_009_R4_013_anywherePortalFromItsFirstToItsLastDay();
    void R4_003_R4_006_R4_012_G_27_G_29_whatTheWizardSays();
    void R4_008_R4_014_profilesAtEachLevel();
    void R4_009_invalidItemIsNamedAndTheRestGoes();
    void R4_009_withdrawnItem();
    void R3_118_usersOfTheTelephoneSystem();
    void R3_012_R3_093_webAdministrationOpensOnce();

private:
    /// Types the demo's Kundenkennwort and orders what is in the cart.
    void order();
    AnywherePortal portalNamed(const char *name)
    {
        for (const AnywherePortal &portal : m_window->pbx().portals())
            if (portal.settings.name == text(name))
                return portal;
        return {};
    }
    bool isChecked(const char *name) const { return qobject_cast<QCheckBox *>(m_window->find(text(name)))->isChecked(); }

    std::unique_ptr<PhoneDesk> m_window;
};

void TestWindowPbxDesk::order()
{
    QVERIFY(m_window->enter(text("orderRelease"), text("Muster-2026")));
    QVERIFY(m_window->press(text("placeOrder")));
}

void TestWindowPbxDesk::R4_001_R4_009_R4_013_anywherePortalFromItsFirstToItsLastDay()
{
    QVERIFY(m_window->goTo(text("anywherePortals")));
    QCOMPARE(m_window->rows(text("anywherePortalsTable")).size(), 1);
    m_window->show(text("anywherePortals"), text("create"));
    QVERIFY(m_window->enter(text("newAnywhereFirst"), text("Außen")));
    QVERIFY(m_window->enter(text("newAnywhereLast"), text("Dienst")));
    QVERIFY(m_window->press(text("anywhereWizardNext")));
    // R4-005: of the group what is there and free, or coming.
    auto *numbers = qobject_cast<QTableView *>(m_window->find(text("anywhereNumbers")));
    QVERIFY(numbers);
    QCOMPARE(m_window->rows(text("anywhereNumbers")),
             QStringList({text("+49 211 555701200 | ab 29.11.2026"), text("+49 211 555701201 | ab 29.11.2026")}));
    QVERIFY(!m_window->enabled(text("anywhereWizardNext")));
    QVERIFY(m_window->choose(text("anywhereNumbers"), text("+49 211 555701201")));
    QVERIFY(m_window->press(text("anywhereWizardNext")));
    const QString summary = m_window->text(text("anywhereSummary"));
    for (const char *part : {"Außen Dienst", "+49 211 555701201", "0,00\xc2\xa0€", "Mit PIN"})
        QVERIFY2(summary.contains(text(part)), qPrintable(summary));
    QVERIFY(m_window->press(text("anywhereWizardNext")));
    // R4-009: in the cart, at no cost, and nothing else happens until it is ordered.
    QVERIFY(m_window->wait(text("cartPage")));
    QTRY_COMPARE(m_window->text(text("cartItemTitle")), text("Neues Anywhere-Portal"));
    QVERIFY2(m_window->text(text("cartItem")).contains(text("Einmalig 0,00\xc2\xa0€, monatlich 0,00\xc2\xa0€")),
             qPrintable(m_window->text(text("cartItem"))));
    QCOMPARE(m_window->pbx().portals().size(), 1);
    order();
    QTRY_VERIFY(!portalNamed("Außen Dienst").id.isEmpty());
    QTRY_VERIFY(m_window->pbx().cart().isEmpty());
    QVERIFY(portalNamed("Außen Dienst").settings.pinRequired);
    QCOMPARE(portalNamed("Außen Dienst").numberId, m_window->number(text("+49211555701201")).id);
    // R4-010…013: changed.
    QVERIFY(m_window->goTo(text("anywherePortals")));
    QVERIFY(m_window->choose(text("anywherePortalsTable"), text("Außen Dienst")));
    QTRY_COMPARE(m_window->text(text("anywhereFirst")), text("Außen"));
    QVERIFY(!m_window->enabled(text("anywhereSave")));
    QVERIFY(m_window->pick(text("anywhereLevel"), text("Unternehmen")));
    QVERIFY(m_window->press(text("anywhereSilent")));
    QVERIFY(m_window->press(text("anywherePin")));
    QVERIFY(m_window->text(text("anywherePinNote")).contains(text("empfehlen")));
    QVERIFY(!m_window->enabled(text("anywhereSave")));
    QVERIFY(m_window->press(text("anywhereAcknowledged")));
    QVERIFY(m_window->press(text("anywhereSave")));
    QTRY_COMPARE(m_window->text(text("anywhereMessage")), text("Sie haben die Einstellungen Ihres Anywhere Portals geändert."));
    const AnywhereSettings now = portalNamed("Außen Dienst").settings;
    QCOMPARE(now.level, Pbx::AnywhereLevel::Company);
    QVERIFY(now.silent && !now.pinRequired);
    // R4-013: deleted after a question.
    QVERIFY(m_window->press(text("anywhereRemove")));
    QVERIFY(m_window->text(text("anywhereQuestion")).contains(text("Außen Dienst")));
    QVERIFY(!portalNamed("Außen Dienst").id.isEmpty());
    QVERIFY(m_window->press(text("anywhereRemoveConfirm")));
    QTRY_VERIFY(portalNamed("Außen Dienst").id.isEmpty());
    QTRY_COMPARE(m_window->rows(text("anywherePortalsTable")).size(), 1);
}

void TestWindowPbxDesk::R4_003_R4_006_R4_012_G_27_G_29_whatTheWizardSays()
{
    QVERIFY(m_window->goTo(text("anywherePortals")));
    m_window->show(text("anywherePortals"), text("create"));
    const auto why = [this] { return m_window->find(text("anywhereWizardNext"))->toolTip(); };
    QVERIFY(!m_window->enabled(text("anywhereWizardNext")));
    QVERIFY2(why().contains(text("Vorname")), qPrintable(why()));
    // G-27: the name follows both names until somebody types one.
    QVERIFY(m_window->enter(text("newAnywhereFirst"), text("Eva")));
    QVERIFY(m_window->enter(text("newAnywhereLast"), text("Außen")));
    QCOMPARE(m_window->text(text("newAnywhereName")), text("Eva Außen"));
    m_window->find(text("newAnywhereName"))->setFocus();
    m_window->key(Qt::Key_End);
    m_window->type(text("2"));
    QVERIFY(m_window->enter(text("newAnywhereFirst"), text("Ina")));
    QCOMPARE(m_window->text(text("newAnywhereName")), text("Eva Außen2"));
    QVERIFY(m_window->enabled(text("anywhereWizardNext")));
    // R4-006 is a warning, a seat's number a refusal.
    QVERIFY(m_window->enter(text("newAnywhereInternal"), text("7801")));
    QVERIFY2(m_window->text(text("newAnywhereInternalNote")).contains(text("77 oder 78")),
             qPrintable(m_window->text(text("newAnywhereInternalNote"))));
    QVERIFY(m_window->enabled(text("anywhereWizardNext")));
    QVERIFY(m_window->enter(text("newAnywhereInternal"), text("14")));
    QVERIFY(!m_window->find(text("newAnywhereInternalNote")));
    QVERIFY2(why().contains(text("vergeben")), qPrintable(why()));
    QVERIFY(m_window->enter(text("newAnywhereInternal"), text("141")));
    QVERIFY(m_window->enabled(text("anywhereWizardNext")));
    // G-29: the PIN is on; off it warns and wants to be acknowledged.
    QVERIFY(isChecked("newAnywherePin"));
    QVERIFY(m_window->press(text("newAnywherePin")));
    QVERIFY(m_window->find(text("newAnywherePinNote")));
    QVERIFY(!m_window->enabled(text("anywhereWizardNext")));
    QVERIFY(m_window->press(text("newAnywhereAcknowledged")));
    QVERIFY(m_window->enabled(text("anywhereWizardNext")));
}

void TestWindowPbxDesk::R4_008_R4_014_profilesAtEachLevel()
{
    QVERIFY(m_window->goTo(text("blockingProfiles")));
    m_window->show(text("blockingProfiles"), text("create"));
    QVERIFY(m_window->enter(text("profileName"), text("Nur Notruf")));
    QVERIFY(m_window->press(text("rangeAdd")));
    QVERIFY(m_window->enter(text("rangePrefix"), text("12x")));
    QVERIFY(!m_window->enabled(text("blockingProfileSave")));
    QVERIFY(m_window->enter(text("rangePrefix"), text("0900")));
    QVERIFY(m_window->press(text("blockingProfileSave")));
    const auto made = [this] {
        for (const BlockingProfile &profile : m_window->pbx().profiles())
            if (profile.settings.name == text("Nur Notruf"))
                return profile;
        return BlockingProfile();
    };
    QTRY_VERIFY(!made().id.isEmpty());
    QCOMPARE(made().settings.ranges.value(0).prefix, text("+49900"));
    QTRY_VERIFY(m_window->enabled(text("blockingProfileRemove"))); // shown as it is stored
    QCOMPARE(m_window->text(text("profileName")), text("Nur Notruf"));
    // Edited.
    QVERIFY(m_window->enter(text("rangePrefix"), text("+")));
    QVERIFY(m_window->press(text("blockingProfileSave")));
    QTRY_COMPARE(made().settings.ranges.value(0).prefix, text("+"));
    // Company and group: what holds and where it comes from is shown before it is saved.
    const PbxGroup group = [this] {
        for (const PbxGroup &one : m_window->pbx().groups())
            if (one.id == m_window->seat(text("14")).settings.groupId)
                return one;
        return PbxGroup();
    }();
    const QString box = text("profileAt") + group.id, holds = text("profileHolds") + group.id;
    QVERIFY2(m_window->text(holds).contains(text("Keine Sonderrufnummern (vom Unternehmen)")), qPrintable(m_window->text(holds)));
    QVERIFY(!m_window->enabled(text("profileLevelsSave")));
    QVERIFY(m_window->pick(text("profileAt"), text("Nur Inland")));
    QVERIFY(m_window->text(holds).contains(text("Nur Inland (vom Unternehmen)")));
    QVERIFY(m_window->pick(box, text("Nur Notruf")));
    QVERIFY(m_window->text(holds).contains(text("Nur Notruf")));
    QVERIFY(m_window->press(text("profileLevelsSave")));
    const auto ofGroup = [&] {
        for (const PbxGroup &one : m_window->pbx().groups())
            if (one.id == group.id)
                return one.settings.blockingProfileId;
        return QString();
    };
    QTRY_COMPARE(ofGroup(), made().id);
    QVERIFY(!m_window->enabled(text("profileLevelsSave")));
    // In use: named, and not deleted.
    QTRY_VERIFY(m_window->find(text("blockingProfileRemove")) && !m_window->enabled(text("blockingProfileRemove")));
    QTRY_VERIFY2(m_window->find(text("blockingProfileRemove"))->toolTip().contains(text("Verwendet von: Gruppe ")),
                 qPrintable(m_window->find(text("blockingProfileRemove"))->toolTip()));
    // Used by nobody again it goes, after a question.
    QVERIFY(m_window->pick(box, text("wie das Unternehmen")));
    QVERIFY(m_window->press(text("profileLevelsSave")));
    QTRY_COMPARE(ofGroup(), QString());
    QTRY_VERIFY(m_window->enabled(text("blockingProfileRemove")));
    QVERIFY(m_window->press(text("blockingProfileRemove")));
    QVERIFY(m_window->press(text("blockingProfileRemoveConfirm")));
    QTRY_VERIFY(made().id.isEmpty());
}

void TestWindowPbxDesk::R4_009_invalidItemIsNamedAndTheRestGoes()
{
    QVERIFY(m_window->goTo(text("cart")));
    QCOMPARE(m_window->pbx().cart().size(), 2); // a new seat 69 and an activation
    QTRY_VERIFY(m_window->text(text("cartTitle")).startsWith(text("2 ")));
    // Somebody gives 69 to another seat before it is ordered.
    Seat other = m_window->seat(text("71"));
    other.settings.extension = text("69");
    bool changed = false;
    QCoro::connect(m_window->pbx().saveSeat(other.id, other.rev, other.settings), this,
                   [&](Result<Seat> saved) { changed = bool(saved); });
    QTRY_VERIFY(changed);
    order();
    QTRY_VERIFY(m_window->find(text("cartBehind")));
    QVERIFY2(m_window->text(text("orderMessage")).contains(text("Auszubildende")),
             qPrintable(m_window->text(text("orderMessage"))));
    QVERIFY2(m_window->text(text("cartBehind")).contains(text("Auszubildende")) &&
                 m_window->text(text("cartBehind")).contains(text("vergeben")),
             qPrintable(m_window->text(text("cartBehind"))));
    QTRY_VERIFY(m_window->text(text("cartTitle")).startsWith(text("1 ")));
    QCOMPARE(m_window->number(text("+49211555701137")).state, Pbx::NumberState::Inactive);
    // The rest goes.
    QVERIFY(m_window->press(text("placeOrder")));
    QTRY_COMPARE(m_window->number(text("+49211555701137")).state, Pbx::NumberState::Active);
    QTRY_COMPARE(m_window->pbx().cart().size(), 1);
    QVERIFY(!m_window->enabled(text("placeOrder")));
}

void TestWindowPbxDesk::R4_009_withdrawnItem()
{
    QVERIFY(m_window->goTo(text("cart")));
    QVERIFY(m_window->choose(text("cartTable"), text("Neuer Seat")));
    QTRY_COMPARE(m_window->text(text("cartItemTitle")), text("Neuer Seat"));
    QVERIFY(m_window->press(text("cartRemove")));
    QTRY_COMPARE(m_window->pbx().cart().size(), 1);
    QTRY_COMPARE(m_window->rows(text("cartTable")).size(), 1);
}

void TestWindowPbxDesk::R3_118_usersOfTheTelephoneSystem()
{
    QVERIFY(m_window->goTo(text("pbxUsers")));
    QCOMPARE(m_window->rows(text("pbxUsersTable")).size(), 2);
    m_window->show(text("pbxUsers"), text("create"));
    QVERIFY(m_window->enter(text("pbxUserName"), text("aylin.demir")));
    QVERIFY(m_window->enter(text("pbxUserFullName"), text("Jonas Weber")));
    QVERIFY(!m_window->enabled(text("pbxUserSave")));
    QVERIFY(m_window->enter(text("pbxUserEmail"), text("jonas@muster-soehne.example")));
    QVERIFY(m_window->pick(text("pbxUserSeat"), text("15 Jonas Weber")));
    QVERIFY(m_window->press(text("pbxUserSave")));
    QTRY_VERIFY(m_window->text(text("pbxUserMessage")).contains(text("vergeben"))); // another has that name
    QVERIFY(m_window->enter(text("pbxUserName"), text("jonas.weber")));
    QVERIFY(m_window->press(text("pbxUserSave")));
    const auto made = [this] {
        for (const PbxUser &user : m_window->pbx().users())
            if (user.settings.userName == text("jonas.weber"))
                return user;
        return PbxUser();
    };
    QTRY_VERIFY(!made().id.isEmpty());
    QCOMPARE(made().settings.role, Pbx::UserRole::Participant);
    QCOMPARE(made().settings.seatId, m_window->seat(text("15")).id);
    QTRY_VERIFY(m_window->find(text("pbxUserRemove")));
    QVERIFY(m_window->pick(text("pbxUserRole"), text("Administrator")));
    QVERIFY(m_window->press(text("pbxUserSave")));
    QTRY_COMPARE(made().settings.role, Pbx::UserRole::Administrator);
    QTRY_VERIFY(m_window->enabled(text("pbxUserRemove")));
    QVERIFY(m_window->press(text("pbxUserRemove")));
    QVERIFY(m_window->press(text("pbxUserRemoveConfirm")));
    QTRY_VERIFY(made().id.isEmpty());
}

void TestWindowPbxDesk::R3_012_R3_093_webAdministrationOpensOnce()
{
    // A click on the contract's line on the Startseite leads there, too.
    auto *card = m_window->find(text("pbxManagement"));
    QVERIFY(card);
    const QList<QAbstractButton *> lines = card->findChildren<QAbstractButton *>();
    QVERIFY(!lines.isEmpty());
    lines.first()->click();
    QTRY_COMPARE(m_window->files.shown.size(), 1);
    QVERIFY(m_window->goTo(text("pbxUsers")));
    m_window->window->actions().find(text("pbxUsers.web"))->trigger();
    QTRY_COMPARE(m_window->files.shown.size(), 2);
    for (const QUrl &url : m_window->files.shown) {
        QCOMPARE(url.host(), m_window->portal.url().host());
        QVERIFY(url.path().startsWith(text("/pbx/sso/")));
    }
    // The browser: a form that does not use it up, then in, then never again.
    const HttpClient browser = m_window->portal.client();
    const QString path = m_window->files.shown.last().path();
    QCOMPARE(browser.get(path).status, 200);
    QCOMPARE(browser.call("POST", path).status, 200);
    QCOMPARE(browser.call("POST", path).status, 410);
}

QTEST_MAIN(TestWindowPbxDesk)
#include "tst_windowpbxdesk.moc"
