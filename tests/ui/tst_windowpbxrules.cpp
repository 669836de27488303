#include "phonedesk.h"
#include "portalrows.h"
#include "waiting.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

/// What the telephone system refuses, said by the window before the real portal; and the Warenkorb that somebody else releases.
class TestWindowPbxRules : public QObject
{
    Q_OBJECT
    static QString text(const char *words) { return QString::fromUtf8(words); }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init()
    {
        m_portal = std::make_unique<PortalProcess>(PortalProcess::Seed::Demo);
        QVERIFY2(m_portal->start(), m_portal->log().constData());
    }
    void cleanup()
    {
        m_window.reset();
        m_portal.reset();
    }
    void R4_002_R4_006_R4_014_whatASeatCannotHave();
    void R4_007_twoDigitsUnderTheMobileRule();
    void R4_008_profileInUseIsNotDeleted();
    void R1_008_swapWithANumberThatBecameActive();
    void G_36_R4_009_cartReleasedByTheOtherAdministrator();

private:
    /// A window of its own; the one before is closed.
    void open(const QString &user = PortalProcess::telephone, const QString &password = PortalProcess::telephonePassword)
    {
        m_window.reset();
        m_window = std::make_unique<PhoneDesk>();
        QVERIFY(m_window->openAt(m_portal->url()));
        QVERIFY(m_window->signInTo(user, password, m_portal.get()));
    }
    std::unique_ptr<PortalProcess> m_portal;
    std::unique_ptr<PhoneDesk> m_window;
};

void TestWindowPbxRules::R4_002_R4_006_R4_014_whatASeatCannotHave()
{
    open();
    QVERIFY(m_window->openSeat(text("16"), 1));
    auto *parallel = qobject_cast<QPlainTextEdit *>(m_window->find(text("seatParallel")));
    QVERIFY(parallel);
    QStringList lines;
    for (int i = 1; i <= 6; ++i)
        lines << QStringLiteral("0177 177%1").arg(1230 + i);
    parallel->setPlainText(lines.join(u'\n'));
    QVERIFY(m_window->press(text("seatSave")));
    QVERIFY2(m_window->text(text("seatMessage")).contains(text("fünf")), qPrintable(m_window->text(text("seatMessage"))));
    QVERIFY(m_window->seat(text("16")).settings.parallelNumbers.isEmpty());
    lines.removeLast();
    parallel->setPlainText(lines.join(u'\n'));
    QVERIFY(m_window->press(text("seatSave")));
    QTRY_COMPARE(m_window->seat(text("16")).settings.parallelNumbers.size(), 5);
    QCOMPARE(m_window->seat(text("16")).settings.parallelNumbers.value(0), text("+491771771231"));
    // Another seat's number is refused, one with 78 warned of and taken.
    QTRY_VERIFY(!m_window->enabled(text("seatSave")));
    QVERIFY(m_window->enter(text("seatExtension"), text("14")));
    QVERIFY(m_window->press(text("seatSave")));
    QVERIFY2(m_window->text(text("seatMessage")).contains(text("vergeben")), qPrintable(m_window->text(text("seatMessage"))));
    QVERIFY(m_window->enter(text("seatExtension"), text("7816")));
    QVERIFY2(m_window->text(text("seatWarning")).contains(text("77 oder 78")), qPrintable(m_window->text(text("seatWarning"))));
    QVERIFY(m_window->press(text("seatSave")));
    QTRY_VERIFY(!m_window->seat(text("7816")).id.isEmpty());
}

void TestWindowPbxRules::R4_007_twoDigitsUnderTheMobileRule()
{
    QVERIFY(
        PortalRows::write(*m_portal, text("UPDATE pbx_resources SET body = json_set(body, '$.mobileIntegration', json('true')) "
                                          "WHERE kind = 'pbx_system'")));
    open();
    QVERIFY(m_window->openSeat(text("16"), 1));
    for (const char *digits : {"82", "0815", "911"}) {
        QVERIFY(m_window->enter(text("seatExtension"), text(digits)));
        QVERIFY(m_window->press(text("seatSave")));
        QVERIFY2(m_window->text(text("seatMessage")).contains(text("zweistellig")),
                 qPrintable(m_window->text(text("seatMessage"))));
    }
    QVERIFY(m_window->enter(text("seatExtension"), text("821")));
    QVERIFY(m_window->press(text("seatSave")));
    QTRY_VERIFY(!m_window->seat(text("821")).id.isEmpty());
    // The same words in the wizard of an Anywhere-Portal.
    QVERIFY(m_window->goTo(text("anywherePortals")));
    m_window->show(text("anywherePortals"), text("create"));
    QVERIFY(m_window->enter(text("newAnywhereFirst"), text("Eva")));
    QVERIFY(m_window->enter(text("newAnywhereLast"), text("Außen")));
    QVERIFY(m_window->enter(text("newAnywhereInternal"), text("83")));
    QVERIFY(m_window->find(text("anywhereWizardNext"))->toolTip().contains(text("zweistellig")));
    QVERIFY(m_window->enter(text("newAnywhereInternal"), text("831")));
    QVERIFY(m_window->enabled(text("anywhereWizardNext")));
}

/// The window knows of no use of the profile: it was given to a seat behind its back. The portal refuses, the window says why.
void TestWindowPbxRules::R4_008_profileInUseIsNotDeleted()
{
    open();
    QVERIFY(m_window->goTo(text("blockingProfiles")));
    m_window->show(text("blockingProfiles"), text("create"));
    QVERIFY(m_window->enter(text("profileName"), text("Nur Notruf")));
    QVERIFY(m_window->press(text("blockingProfileSave")));
    const auto made = [this] {
        for (const BlockingProfile &profile : m_window->pbx().profiles())
            if (profile.settings.name == text("Nur Notruf"))
                return profile;
        return BlockingProfile();
    };
    QTRY_VERIFY(!made().id.isEmpty());
    QTRY_VERIFY(m_window->enabled(text("blockingProfileRemove")));
    QVERIFY(PortalRows::write(
        *m_portal, text("UPDATE pbx_resources SET body = json_set(body, '$.settings.blockingProfileId', '%1') WHERE id = '%2'")
                       .arg(made().id, m_window->seat(text("16")).id)));
    QVERIFY(m_window->press(text("blockingProfileRemove")));
    QVERIFY(m_window->press(text("blockingProfileRemoveConfirm")));
    QTRY_VERIFY(m_window->text(text("blockingProfileMessage")).contains(text("wird verwendet")));
    QVERIFY(!made().id.isEmpty());
}

/// The window offers inactive numbers alone; one that has become active in the meantime is refused by the portal.
void TestWindowPbxRules::R1_008_swapWithANumberThatBecameActive()
{
    open();
    QVERIFY(m_window->goTo(text("numbers")));
    const PbxNumber before = m_window->number(text("+49211555701016"));
    m_window->show(text("numbers"), before.id);
    QTRY_VERIFY(m_window->enabled(text("numberSwap")));
    QVERIFY(m_window->press(text("numberSwap")));
    QVERIFY(PortalRows::write(
        *m_portal,
        text("UPDATE pbx_resources SET body = json_set(body, '$.state', 'active') WHERE kind = 'pbx_number' AND body LIKE "
             "'%\"inactive\"%'")));
    QVERIFY(m_window->press(text("swapGo")));
    QTRY_VERIFY(m_window->find(text("swapMessage")));
    QVERIFY2(m_window->text(text("swapMessage")).contains(text("muss inaktiv sein")),
             qPrintable(m_window->text(text("swapMessage"))));
    QCOMPARE(m_window->number(text("+49211555701016")).state, Pbx::NumberState::Active);
}

void TestWindowPbxRules::G_36_R4_009_cartReleasedByTheOtherAdministrator()
{
    open();
    QVERIFY(m_window->goTo(text("cart")));
    QVERIFY(m_window->choose(text("cartTable"), text("Neuer Seat")));
    const int mails = m_portal->mailCount();
    QVERIFY(m_window->press(text("cartAskRelease")));
    const auto waiting = [this] {
        int count = 0;
        for (const CartItem &item : m_window->pbx().cart())
            count += item.state == Pbx::CartState::AwaitingRelease;
        return count;
    };
    QTRY_COMPARE(waiting(), 2);
    QTRY_VERIFY(!m_window->enabled(text("cartAskRelease")));
    QVERIFY2(m_portal->lastMail(mails + 1).contains(text("Freigabe")), qPrintable(m_portal->lastMail(mails + 1)));
    // The Administrator Kundenportal sees it on the Startseite, and orders with the Kundenkennwort.
    open(PortalProcess::administrator, PortalProcess::administratorPassword);
    QVERIFY(!m_window->find(text("pbxManagement")));
    QTRY_VERIFY(m_window->find(text("attention")) && m_window->find(text("attention"))->isVisible());
    QVERIFY(m_window->goTo(text("cart")));
    QCOMPARE(waiting(), 2);
    QVERIFY(!m_window->find(text("cartAskRelease")));
    QVERIFY(!m_window->enabled(text("placeOrder")));
    QVERIFY(m_window->enter(text("orderRelease"), text("Falsches-Wort-7")));
    QVERIFY(m_window->press(text("placeOrder")));
    QTRY_VERIFY(m_window->text(text("orderMessage")).contains(text("Kundenkennwort")));
    QCOMPARE(m_window->pbx().cart().size(), 2);
    QVERIFY(m_window->enter(text("orderRelease"), text("Muster-2026")));
    QVERIFY(m_window->press(text("placeOrder")));
    QTRY_VERIFY(m_window->pbx().cart().isEmpty());
    QTRY_COMPARE(m_window->number(text("+49211555701137")).state, Pbx::NumberState::Active);
    QTRY_COMPARE(m_window->seat(text("69")).settings.name, text("Auszubildende"));
}

QTEST_MAIN(TestWindowPbxRules)
#include "tst_windowpbxrules.moc"
