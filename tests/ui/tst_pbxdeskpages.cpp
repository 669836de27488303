#include "anywherepage.h"
#include "blockingprofilespage.h"
#include "cartpage.h"
#include "pagedesk.h"
#include "pbxfixture.h"
#include "pbxuserspage.h"
#include "seatspage.h"
#include "waiting.h"

using Pbx::CartKind;
using Pbx::CartState;

namespace
{
QString text(const char *words)
{
    return QString::fromUtf8(words);
}

template <typename P>
Page *made(const UiContext &context, ActionRegistry &actions, QWidget *parent)
{
    return new P(context, actions, parent);
}
} // namespace

/// Sperrprofile, Anywhere-Portale, users, templates and Warenkorb when the connection is gone, the portal refuses or fails, or an
/// answer is lost: services from memory.
class TestPbxDeskPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void connectionGone_data() { forms(); }
    void connectionGone();
    void portalFails_data() { forms(); }
    void portalFails();
    void lostAnswerThatArrives_data() { forms(); }
    void lostAnswerThatArrives();
    void somebodyElseChangedIt_data() { forms(); }
    void somebodyElseChangedIt();
    void removalFails_data() { forms(); }
    void removalFails();
    void whatWasBegunStays_data();
    void whatWasBegunStays();
    void templateThatWasBegunStays();
    void cartWithoutConnection();
    void cartItemIsTakenOutOnce();
    void releaseFails();

private:
    void forms() const;
    void open();
    void openCart();
    /// What the form's field changes, as somebody else would.
    void changeBehind(const QString &value);
    QByteArray part(const char *what) const { return m_name + what; }
    QByteArray m_name;  ///< begins the names of the pane's parts
    QByteArray m_field; ///< a line of its form
    std::unique_ptr<PageDesk> m_desk;
};

void TestPbxDeskPages::init()
{
    m_desk = std::make_unique<PageDesk>();
    PbxStock &rows = m_desk->pbx.rows;
    rows = PbxFixture::stock();
    rows.profiles[0].rev = 1;
    AnywherePortal &portal = rows.portals[0];
    portal.rev = 1;
    portal.groupId = text("g");
    portal.settings.firstName = text("Ver");
    portal.settings.lastName = text("Trieb");
    portal.settings.name = text("Vertrieb");
    portal.settings.timeZone = text("Europe/Berlin");
    portal.settings.level = Pbx::AnywhereLevel::Company;
    portal.settings.pinRequired = true;
    m_desk->pbx.userRows = {PbxUser{
        text("u"), 1, text("c"), {text("aylin"), text("Aylin Demir"), text("a@example.org"), Pbx::UserRole::Participant, {}}}};
    SeatTemplate one;
    one.id = text("t");
    one.rev = 1;
    one.contractId = text("c");
    one.settings.name = text("Werkstatt");
    one.settings.productCode = text("seat_best");
    one.settings.groupId = text("g");
    m_desk->pbx.templateRows = {one};
    rows.systems[0].products = {{text("seat_best"), text("Seat best"), Money::fromCents(0), Money::fromCents(990)}};
}

void TestPbxDeskPages::forms() const
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("Sperrprofil") << QByteArray("blockingProfile") << QByteArray("profileName");
    QTest::newRow("Anywhere-Portal") << QByteArray("anywhere") << QByteArray("anywhereFirst");
    QTest::newRow("user") << QByteArray("pbxUser") << QByteArray("pbxUserFullName");
    QTest::newRow("template") << QByteArray("template") << QByteArray("templateName");
}

/// The page of this row, its only object chosen.
void TestPbxDeskPages::open()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, field);
    m_name = name;
    m_field = field;
    QVERIFY(m_desk->open(name == "blockingProfile" ? made<BlockingProfilesPage>
                         : name == "anywhere"      ? made<AnywherePage>
                         : name == "pbxUser"       ? made<PbxUsersPage>
                                                   : made<SeatsPage>));
    m_desk->page->activate();
    if (name == "template")
        m_desk->actions.find(text("seats.templates"))->trigger();
    QTRY_VERIFY(m_desk->find(field) && m_desk->find(field)->isEnabled());
    QVERIFY(!m_desk->text(field).isEmpty());
    QVERIFY(!m_desk->enabled(part("Save")));
}

void TestPbxDeskPages::connectionGone()
{
    open();
    const Error offline = Error::make(Error::Kind::Offline, text("no_connection"));
    m_desk->type(m_field, text("Anders"));
    QVERIFY(m_desk->enabled(part("Save")));
    QVERIFY(m_desk->enabled(part("Remove")));
    m_desk->pbx.setRefusal(offline);
    for (const char *button : {"Save", "Remove"})
        QVERIFY2(m_desk->why(part(button)).contains(text("no connection")), button);
    QCOMPARE(m_desk->text(m_field), text("Anders"));
    m_desk->pbx.setRefusal({});
    QVERIFY(m_desk->enabled(part("Save")));
    QVERIFY(m_desk->enabled(part("Remove")));
    QCOMPARE(m_desk->text(m_field), text("Anders"));
    QVERIFY(m_desk->pbx.calls.isEmpty());
}

void TestPbxDeskPages::portalFails()
{
    open();
    m_desk->type(m_field, text("Anders"));
    m_desk->pbx.answer = Error::make(Error::Kind::Server, text("internal"));
    m_desk->pbx.gate.close();
    m_desk->click(part("Save"));
    QVERIFY(!m_desk->enabled(part("Save"))); // on its way: not a second time
    m_desk->click(part("Save"));
    QCOMPARE(m_desk->pbx.calls.size(), 1);
    m_desk->pbx.gate.open();
    QTRY_VERIFY(m_desk->enabled(part("Save")));
    QVERIFY(!m_desk->text(part("Message")).isEmpty());
    QCOMPARE(m_desk->text(m_field), text("Anders"));
    // Again, and now it goes; what was said of the first attempt is gone at once.
    m_desk->pbx.answer = {};
    m_desk->pbx.gate.close();
    m_desk->click(part("Save"));
    QCOMPARE(m_desk->text(part("Message")), QString());
    m_desk->pbx.gate.open();
    QTRY_VERIFY(!m_desk->enabled(part("Save")));
    QCOMPARE(m_desk->pbx.calls.size(), 2);
    QCOMPARE(m_desk->text(m_field), text("Anders"));
}

void TestPbxDeskPages::changeBehind(const QString &value)
{
    FakePbxService &pbx = m_desk->pbx;
    ++(m_name == "blockingProfile" ? pbx.rows.profiles[0].rev
       : m_name == "anywhere"      ? pbx.rows.portals[0].rev
       : m_name == "pbxUser"       ? pbx.userRows[0].rev
                                   : pbx.templateRows[0].rev);
    (m_name == "blockingProfile" ? pbx.rows.profiles[0].settings.name
     : m_name == "anywhere"      ? pbx.rows.portals[0].settings.firstName
     : m_name == "pbxUser"       ? pbx.userRows[0].settings.fullName
                                 : pbx.templateRows[0].settings.name) = value;
    pbx.tell({});
}

/// Saved, but the answer never came: the feed brings what was typed, and nothing is left to save or to warn of.
void TestPbxDeskPages::lostAnswerThatArrives()
{
    open();
    m_desk->type(m_field, text("Anders"));
    m_desk->pbx.answer = Error::make(Error::Kind::Offline, text("no_connection"));
    m_desk->click(part("Save"));
    QTRY_VERIFY(m_desk->enabled(part("Save")));
    changeBehind(text("Anders"));
    QTRY_VERIFY(!m_desk->enabled(part("Save")));
    QVERIFY2(!m_desk->text(part("Message")).contains(text("Somebody else")), qPrintable(m_desk->text(part("Message"))));
    QCOMPARE(m_desk->text(m_field), text("Anders"));
}

void TestPbxDeskPages::somebodyElseChangedIt()
{
    open();
    m_desk->type(m_field, text("Anders"));
    changeBehind(text("Woanders"));
    QCOMPARE(m_desk->text(m_field), text("Anders")); // what is typed stays
    QVERIFY(m_desk->enabled(part("Save")));
    m_desk->type(m_field, text("Woanders")); // as it is there now
    QTRY_VERIFY(!m_desk->enabled(part("Save")) || m_name == "template");
}

void TestPbxDeskPages::removalFails()
{
    open();
    m_desk->pbx.answer = Error::make(Error::Kind::Server, text("internal"));
    m_desk->click(part("Remove"));
    QVERIFY(m_desk->pbx.calls.isEmpty()); // asked first
    m_desk->click(part("RemoveConfirm"));
    QTRY_COMPARE(m_desk->pbx.calls.size(), 1);
    QTRY_VERIFY(!m_desk->text(part("Message")).isEmpty());
    QTRY_VERIFY(m_desk->enabled(part("Remove")) || m_desk->enabled(part("RemoveConfirm")));
    QVERIFY(!m_desk->text(m_field).isEmpty());
}

void TestPbxDeskPages::whatWasBegunStays_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("create");
    QTest::newRow("Sperrprofil") << QByteArray("blockingProfile") << QByteArray("profileName") << text("blockingProfiles.create");
    QTest::newRow("user") << QByteArray("pbxUser") << QByteArray("pbxUserFullName") << text("pbxUsers.create");
}

/// A look at another page, and a turn of the feed, leave alone what is being typed.
void TestPbxDeskPages::whatWasBegunStays()
{
    QFETCH(QString, create);
    open();
    m_desk->actions.find(create)->trigger();
    QCOMPARE(m_desk->text(m_field), QString());
    m_desk->type(m_field, text("Neu"));
    m_desk->page->activate();
    QCOMPARE(m_desk->text(m_field), text("Neu"));
    m_desk->pbx.tell({});
    QCOMPARE(m_desk->text(m_field), text("Neu"));
    m_desk->pbx.setRefusal(Error::make(Error::Kind::Offline, text("no_connection")));
    QVERIFY(m_desk->why(part("Save")).contains(text("no connection")));
    QVERIFY(!m_desk->actions.find(create)->isEnabled());
    QVERIFY(m_desk->actions.find(create)->toolTip().contains(text("no connection")));
    QCOMPARE(m_desk->text(m_field), text("Neu"));
}

void TestPbxDeskPages::templateThatWasBegunStays()
{
    m_name = "template";
    QVERIFY(m_desk->open(made<SeatsPage>));
    m_desk->page->activate();
    m_desk->pbx.templateRows.clear();
    m_desk->actions.find(text("seats.templates"))->trigger();
    QTRY_COMPARE(m_desk->text("templateName"), QString());
    m_desk->type("templateName", text("Neu"));
    m_desk->pbx.tell({});
    QCOMPARE(m_desk->text("templateName"), text("Neu"));
    QVERIFY(m_desk->enabled("templateSave"));
}

/// Of somebody who changes the telephone system and cannot order.
void TestPbxDeskPages::openCart()
{
    m_desk->session.become(text("user-1"), text("administrator_telefonanlage"));
    m_desk->orderCart = [](const CartOrder &, const Secret &) -> QCoro::Task<Result<Order>> {
        co_return fail(Error::make(Error::Kind::Forbidden, text("forbidden")));
    };
    CartItem item;
    item.rev = 1;
    item.contractId = text("c");
    item.state = CartState::Open;
    item.kind = CartKind::NumberActivation;
    item.numberActivation.numberId = text("free");
    item.id = text("i1");
    m_desk->pbx.cartRows << item;
    item.id = text("i2");
    m_desk->pbx.cartRows << item;
    QVERIFY(m_desk->open(made<CartPage>));
    m_desk->page->activate();
    QTRY_VERIFY(m_desk->enabled("cartRemove"));
}

void TestPbxDeskPages::cartWithoutConnection()
{
    openCart();
    QVERIFY(m_desk->enabled("cartAskRelease"));
    m_desk->pbx.setRefusal(Error::make(Error::Kind::Offline, text("no_connection")));
    for (const char *button : {"cartRemove", "cartAskRelease"})
        QVERIFY2(m_desk->why(button).contains(text("no connection")), button);
    m_desk->pbx.setRefusal({});
    QVERIFY(m_desk->enabled("cartRemove"));
    QVERIFY(m_desk->pbx.calls.isEmpty());
}

void TestPbxDeskPages::cartItemIsTakenOutOnce()
{
    openCart();
    m_desk->pbx.gate.close();
    m_desk->click("cartRemove");
    QVERIFY(!m_desk->enabled("cartRemove"));
    m_desk->click("cartRemove");
    QCOMPARE(m_desk->pbx.calls.size(), 1);
    m_desk->pbx.answer = Error::make(Error::Kind::Server, text("internal"));
    m_desk->pbx.gate.open();
    QTRY_VERIFY(m_desk->enabled("cartRemove"));
    QCOMPARE(m_desk->pbx.cartRows.size(), 2);
    m_desk->pbx.answer = {};
    m_desk->click("cartRemove");
    QTRY_COMPARE(m_desk->pbx.cartRows.size(), 1);
}

void TestPbxDeskPages::releaseFails()
{
    openCart();
    m_desk->pbx.answer = Error::make(Error::Kind::Server, text("internal"));
    m_desk->click("cartAskRelease");
    QTRY_VERIFY(!m_desk->text("orderMessage").isEmpty());
    QVERIFY(m_desk->enabled("cartAskRelease"));
    // What was said of the first attempt is gone with the second.
    m_desk->pbx.answer = {};
    m_desk->click("cartAskRelease");
    QTRY_COMPARE(m_desk->pbx.cartRows[0].state, CartState::AwaitingRelease);
    QCOMPARE(m_desk->text("orderMessage"), QString());
}

QTEST_MAIN(TestPbxDeskPages)
#include "tst_pbxdeskpages.moc"
