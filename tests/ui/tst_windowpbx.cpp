#include "callcase.h"
#include "phonedesk.h"
#include "waiting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>

using Pbx::NumberState;

/// What becomes of calls after settings made through the window alone: the table is windowcalls.csv. Window, portal and judge are
/// the real ones (R0-015…020, R1-…, R2-…, R3-062, R3-065, R4-002, R4-014).
class TestWindowPbx : public QObject
{
    Q_OBJECT
    static QString text(const char *words) { return QString::fromUtf8(words); }

private Q_SLOTS:
    void initTestCase();
    void calls_data();
    void calls();

private:
    void trunk();
    void seats();
    void numbers();
    void profiles();
    void anywhere();
    void press(const char *name)
    {
        // A page that has just sent something is disabled until the answer is there.
        QVERIFY2(QTest::qWaitFor([&] { return m_desk->press(text(name)); }, patience), name);
    }
    void enter(const char *name, const QString &words) { QVERIFY2(m_desk->enter(text(name), words), name); }
    void pick(const char *box, const char *words) { QVERIFY2(m_desk->pick(text(box), text(words)), words); }
    /// The seat's tab with its fields; saves what `fill` typed, and waits until the portal has it.
    template <typename Fill>
    void change(const char *extension, int tab, Fill fill)
    {
        QVERIFY2(m_desk->openSeat(text(extension), tab), extension);
        fill();
        const qint64 before = m_desk->seat(text(extension)).rev;
        press("seatSave");
        QTRY_VERIFY2(m_desk->seat(text(extension)).rev > before, extension);
    }
    PbxNumber number(const char *digits) const { return m_desk->number(CallCase::number(text(digits))); }
    void act(const char *digits, const char *action)
    {
        m_desk->show(text("numbers"), number(digits).id);
        const QString shown = CallCase::number(text(digits)).last(3);
        QTRY_VERIFY2(m_desk->text(text("numberTitle")).endsWith(shown), digits);
        press(action);
    }
    void divert(const char *kind, const char *extension, const char *target);

    std::unique_ptr<PhoneDesk> m_desk;
    QString m_trunk; ///< the contract of the SIP trunk
};

void TestWindowPbx::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_desk = std::make_unique<PhoneDesk>();
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->signInTo(PortalProcess::administrator, PortalProcess::administratorPassword));
    trunk();
    m_desk->key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->wait(text("userNameStep")));
    QVERIFY(m_desk->signInTo(PortalProcess::telephone, PortalProcess::telephonePassword));
    if (!QTest::currentTestFailed())
        seats();
    if (!QTest::currentTestFailed())
        numbers();
    if (!QTest::currentTestFailed())
        profiles();
    if (!QTest::currentTestFailed())
        anywhere();
}

/// One for the company, one for the group of the warehouse; that of a seat was chosen with the seats.
void TestWindowPbx::profiles()
{
    m_desk->show(text("blockingProfiles"), text("create"));
    QVERIFY(m_desk->wait(text("profileName")));
    enter("profileName", text("Kein Österreich"));
    press("rangeAdd");
    enter("rangePrefix", text("0043"));
    const qsizetype profiles = m_desk->pbx().profiles().size();
    press("blockingProfileSave");
    QTRY_COMPARE(m_desk->pbx().profiles().size(), profiles + 1);
    const QString group = m_desk->seat(text("24")).settings.groupId;
    QVERIFY(QTest::qWaitFor([&] { return m_desk->pick(text("profileAt"), text("Kein Österreich")); }, patience));
    QVERIFY(m_desk->pick(text("profileAt") + group, text("Keine Sonderrufnummern")));
    press("profileLevelsSave");
    const auto ofGroup = [&] {
        for (const PbxGroup &one : m_desk->pbx().groups())
            if (one.id == group)
                return one.settings.blockingProfileId;
        return QString();
    };
    const QString before = ofGroup();
    QTRY_VERIFY(ofGroup() != before);
}

/// A second portal, without PIN, on a number that is free since it was swapped in; ordered by the Warenkorb.
void TestWindowPbx::anywhere()
{
    act("n047", "numberSwap");
    pick("swapOthers", "701105");
    press("swapGo");
    QTRY_COMPARE(number("n105").state, NumberState::Active);
    m_desk->show(text("anywherePortals"), text("create"));
    QVERIFY(m_desk->wait(text("newAnywhereFirst")));
    enter("newAnywhereFirst", text("Ohne"));
    enter("newAnywhereLast", text("Nummer"));
    press("newAnywherePin");
    press("newAnywhereAcknowledged");
    press("anywhereWizardNext");
    QVERIFY(m_desk->choose(text("anywhereNumbers"), text("+49 211 555701105")));
    press("anywhereWizardNext");
    press("anywhereWizardNext");
    QVERIFY(m_desk->wait(text("cartPage")));
    const qsizetype portals = m_desk->pbx().portals().size();
    enter("orderRelease", text("Muster-2026"));
    press("placeOrder");
    QTRY_COMPARE(m_desk->pbx().portals().size(), portals + 1);
}

/// A new row of the editor, taken over, checked and confirmed.
void TestWindowPbx::divert(const char *kind, const char *extension, const char *target)
{
    const auto name = [kind](const char *what) { return QByteArray(kind) + what; };
    qobject_cast<QListWidget *>(m_desk->find(text(name("Scopes"))))->setCurrentRow(1);
    press(name("Plus"));
    pick("diversionNumbers", "555721");
    enter("extensionDigits", text(extension));
    enter("diversionTarget", text(target));
    press("diversionTake");
    QCOMPARE(m_desk->text(text("diversionProblem")), QString());
    press(name("Next"));
    press(name("Ok"));
    const auto stored = [&] {
        const auto care = m_desk->graph->contracts().selfCare(m_trunk);
        return care && std::any_of(care->diversions.begin(), care->diversions.end(), [&](const Diversion &one) {
                   return one.number.endsWith(text(extension)) && one.target == text(target);
               });
    };
    QTRY_VERIFY(stored());
    QVERIFY(m_desk->wait(text(name("Plus")))); // the editor is back, with what the portal holds
}

void TestWindowPbx::trunk()
{
    for (const ServiceContract &contract : m_desk->graph->contracts().contracts())
        if (contract.number == u"4711002")
            m_trunk = contract.id;
    m_desk->show(text("contracts"), m_trunk);
    QTRY_VERIFY(m_desk->text(text("contractTitle")).startsWith(u"4711002"));
    press("openPermanent");
    divert("permanent", "77", "+4915112344777");
    press("openOnce");
    divert("once", "88", "+4915112344788");
}

void TestWindowPbx::seats()
{
    change("42", 0, [&] {
        enter("seatClipDigits", text("42"));
        press("seatClipAssign");
        m_desk->seatTab(1);
        pick("seatCallback", "42");
    });
    change("41", 2, [&] {
        qobject_cast<QCheckBox *>(m_desk->find(text("seatFeature")))->setChecked(true);
        m_desk->seatTab(1);
        pick("seatService", "800");
    });
    change("50", 1, [&] { qobject_cast<QComboBox *>(m_desk->find(text("seatCallback")))->setCurrentIndex(0); });
    change("16", 1, [&] { enter("seatParallel", text("0170 12300016\n+49 (0)211 2222-4444")); });
    enter("seatPin", text("4826"));
    press("seatPinSave");
    change("14", 1, [&] { enter("seatParallel", {}); });
    change("20", 1, [&] { pick("seatProfile", "Nur Inland"); });
    change("12", 3, [&] { enter("seatNotRegistered", text("0151 12344712")); });
    change("17", 3, [&] { enter("seatAlways", text("0151/123 447 17")); });
    change("18", 3, [&] {
        enter("seatNoAnswer", text("+4915112344718"));
        enter("seatBusy", text("0211 555701012"));
    });
}

void TestWindowPbx::numbers()
{
    act("n015", "numberEdit");
    press("editAddPeriod");
    QTRY_VERIFY(m_desk->find(text("periodFrom")));
    enter("periodFrom", text("18:00"));
    enter("periodTo", text("24:00"));
    enter("periodTarget", text("0177 1771234"));
    press("editGo");
    QTRY_COMPARE(number("n015").settings.routing.periods.size(), 1);
    act("n013", "numberEdit");
    enter("editTarget", text("12"));
    press("editGo");
    QTRY_COMPARE(number("n013").settings.routing.target.seatId, m_desk->seat(text("12")).id);
    for (const char *digits : {"n035", "n036"}) {
        act(digits, "numberDeactivate");
        press("deactivationGo");
        QTRY_COMPARE(number(digits).state, NumberState::DeactivationPlanned);
    }
    act("n036", "numberWithdraw");
    QTRY_COMPARE(number("n036").state, NumberState::Active);
    act("n037", "numberSwap");
    pick("swapOthers", "701104");
    press("swapGo");
    QTRY_COMPARE(number("n104").state, NumberState::Active);
    for (const auto &[digits, seat] : {std::pair("n104", "37"), std::pair("n034", "33")}) {
        act(digits, "numberAssign");
        enter("assignmentSeat", text(seat));
        press("assignmentGo");
        QTRY_COMPARE(number(digits).seatId, m_desk->seat(text(seat)).id);
    }
}

void TestWindowPbx::calls_data()
{
    QTest::addColumn<CallCase>("call");
    for (const CallCase &one : CallCase::of(QStringLiteral(FERNAMT_SOURCE_DIR "/tests/ui/windowcalls.csv")))
        QTest::newRow(qPrintable(one.name())) << one;
}

void TestWindowPbx::calls()
{
    QFETCH(CallCase, call);
    // The last setting may still be on its way.
    QByteArray differs;
    QVERIFY2(QTest::qWaitFor([&] { return (differs = call.differs(m_desk->portal)).isEmpty(); }, patience), differs);
}

QTEST_MAIN(TestWindowPbx)
#include "tst_windowpbx.moc"
