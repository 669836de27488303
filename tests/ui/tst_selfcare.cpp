#include "contractspage.h"
#include "orderingsamples.h"
#include "pagedesk.h"
#include "showntable.h"
#include "waiting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QTableView>

using namespace OrderingSamples;
using Ordering::DiversionKind;
using Ordering::DiversionScope;
using Ordering::RegistrationMode;

/// The self-care editors of one contract over services from memory.
class TestSelfCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void R3_060_R2_006_selectorSwitches();
    void R3_061_extensionDigitsOnly();
    void R3_063_R2_005_nothingSentBeforeNextAndOk();
    void R3_063_minusRemovesTheRow();
    void R3_063_newTargetReplaces();
    void R2_004_threeNotationsOneNumber_data();
    void R2_004_threeNotationsOneNumber();
    void G_18_refusedTargets_data();
    void G_18_refusedTargets();
    void G_18_abroadIsWarnedOf();
    void G_17_R2_003_configurationAndState();
    void R2_001_lifeCycle();
    void R2_002_onlyNumbersInUse();
    void R3_066_permanentOnItsOwn();
    void R3_065_cloudPhoneShowsThePath();
    void R3_067_modesAndAddresses();
    void R0_014_portedNumberNeverShown();
    void R0_009_noNumbersBeforeTheOptionIsBooked();
    void R0_015_G_25_tickBeforeAdding();
    void G_26_R0_016_outgoingOnly();
    void conflictShowsWhatIsThereNow();
    void refusalOfThePortalIsShown();

private:
    void put(const QString &digits, const QString &target);
    ShownTable table(const char *name) const { return ShownTable(m_desk->find(name)); }
    const SelfCare &stored() const { return m_desk->contracts.cares[QStringLiteral("c-trunk")]; }
    bool sent() const { return !m_desk->contracts.calls.filter(QStringLiteral("save")).isEmpty(); }
    std::unique_ptr<PageDesk> m_desk;
};

void TestSelfCare::init()
{
    m_desk = std::make_unique<PageDesk>();
    m_desk->contracts.rows = {trunk(), plain("c-cloud", "V-20900", Ordering::ContractState::Active)};
    m_desk->contracts.cares.insert(QStringLiteral("c-trunk"), trunkCare());
    SelfCare empty;
    empty.id = QStringLiteral("c-cloud");
    m_desk->contracts.cares.insert(empty.id, empty);
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new ContractsPage(context, actions, parent);
    }));
    m_desk->page->openWith(QStringLiteral("c-trunk"));
    QVERIFY(m_desk->find("onceEditor"));
}

void TestSelfCare::put(const QString &digits, const QString &target)
{
    qobject_cast<QListWidget *>(m_desk->find("onceScopes"))->setCurrentRow(1);
    m_desk->click("oncePlus");
    m_desk->type("extensionDigits", digits);
    m_desk->type("diversionTarget", target);
    m_desk->click("diversionTake");
}

void TestSelfCare::R3_060_R2_006_selectorSwitches()
{
    auto *scopes = qobject_cast<QListWidget *>(m_desk->find("onceScopes"));
    QCOMPARE(scopes->accessibleName(), QStringLiteral("Diversion"));
    QCOMPARE(scopes->count(), 3);
    scopes->setCurrentRow(0);
    QCOMPARE(table("onceTable").rows(), 0);
    scopes->setCurrentRow(1);
    QCOMPARE(table("onceTable").column(QStringLiteral("Number")), QStringList{QStringLiteral("+4920155007011")});
    scopes->setCurrentRow(2);
    QCOMPARE(table("onceTable").column(QStringLiteral("Number")), QStringList{QStringLiteral("+4920188990")});
    // A block as a whole (R2-006).
    scopes->setCurrentRow(0);
    m_desk->click("oncePlus");
    auto *numbers = qobject_cast<QComboBox *>(m_desk->find("diversionNumbers"));
    QCOMPARE(numbers->count(), 1);
    QVERIFY(numbers->currentText().contains(QStringLiteral("+49201550070 00…99")));
    QVERIFY(!m_desk->find("extensionDigits"));
}

void TestSelfCare::R3_061_extensionDigitsOnly()
{
    put(QStringLiteral("1a2-"), QStringLiteral("017717712345"));
    QCOMPARE(table("onceTable").column(QStringLiteral("Number")),
             (QStringList{QStringLiteral("+4920155007011"), QStringLiteral("+4920155007012")}));
    // A digit too many: no number of the block.
    put(QStringLiteral("123"), QStringLiteral("017717712345"));
    QVERIFY(m_desk->text("diversionProblem").contains(QStringLiteral("does not belong")));
    QCOMPARE(table("onceTable").rows(), 2);
}

void TestSelfCare::R3_063_R2_005_nothingSentBeforeNextAndOk()
{
    QVERIFY(!m_desk->why("onceNext").isEmpty());
    put(QStringLiteral("15"), QStringLiteral("0201 8899-77"));
    QVERIFY(m_desk->enabled("onceNext"));
    QVERIFY(!sent());
    m_desk->click("onceNext");
    QVERIFY(m_desk->find("onceReview"));
    const ShownTable review = table("onceReview");
    QCOMPARE(review.rows(), 1);
    QCOMPARE(review.cell(0, QStringLiteral("Before")), QStringLiteral("–"));
    QCOMPARE(review.cell(0, QStringLiteral("After")), QStringLiteral("+49201889977 · Active"));
    QVERIFY(!sent());
    m_desk->click("onceBack");
    QVERIFY(!sent());
    QCOMPARE(table("onceTable").rows(), 2);
    m_desk->click("onceNext");
    m_desk->click("onceOk");
    QTRY_COMPARE(stored().diversions.size(), 4);
    QCOMPARE(m_desk->contracts.calls.filter(QStringLiteral("save")), QStringList{QStringLiteral("saveDiversions c-trunk 3")});
    QTRY_VERIFY(m_desk->find("onceTable"));
    QVERIFY(!m_desk->enabled("onceNext"));
    // The other kind went along unchanged.
    QCOMPARE(stored().diversions[2].kind, DiversionKind::Permanent);
}

void TestSelfCare::R3_063_minusRemovesTheRow()
{
    qobject_cast<QListWidget *>(m_desk->find("onceScopes"))->setCurrentRow(2);
    QVERIFY(!m_desk->why("onceMinus").isEmpty());
    qobject_cast<QTableView *>(m_desk->find("onceTable"))->selectRow(0);
    m_desk->click("onceMinus");
    QCOMPARE(table("onceTable").rows(), 0);
    QVERIFY(!sent());
    m_desk->click("onceNext");
    QCOMPARE(table("onceReview").cell(0, QStringLiteral("After")), QStringLiteral("–"));
    m_desk->click("onceOk");
    QTRY_COMPARE(stored().diversions.size(), 2);
}

void TestSelfCare::R3_063_newTargetReplaces()
{
    qobject_cast<QListWidget *>(m_desk->find("onceScopes"))->setCurrentRow(2);
    qobject_cast<QTableView *>(m_desk->find("onceTable"))->selectRow(0);
    m_desk->click("onceChange");
    QCOMPARE(m_desk->text("diversionNumber"), QStringLiteral("+4920188990"));
    m_desk->type("diversionTarget", QStringLiteral("0171 2345678"));
    m_desk->click("diversionTake");
    m_desk->click("onceNext");
    QCOMPARE(table("onceReview").cell(0, QStringLiteral("Before")), QStringLiteral("+4917717712345 · Active"));
    QCOMPARE(table("onceReview").cell(0, QStringLiteral("After")), QStringLiteral("+491712345678 · Active"));
    m_desk->click("onceOk");
    QTRY_COMPARE(stored().diversions[0].target, QStringLiteral("+491712345678"));
    QCOMPARE(stored().diversions.size(), 3);
}

void TestSelfCare::R2_004_threeNotationsOneNumber_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"017717712345", "+4917717712345", "004917717712345", "0177 / 1771-2345"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestSelfCare::R2_004_threeNotationsOneNumber()
{
    QFETCH(QString, typed);
    qobject_cast<QListWidget *>(m_desk->find("onceScopes"))->setCurrentRow(1);
    m_desk->click("oncePlus");
    m_desk->type("extensionDigits", QStringLiteral("20"));
    m_desk->type("diversionTarget", typed);
    QCOMPARE(m_desk->text("targetRecognised"), QStringLiteral("Is stored as +4917717712345"));
    m_desk->click("diversionTake");
    QCOMPARE(table("onceTable").cell(1, QStringLiteral("Target number")), QStringLiteral("+4917717712345"));
}

void TestSelfCare::G_18_refusedTargets_data()
{
    QTest::addColumn<QString>("target");
    for (const char *target : {"110", "112", "116117", "0900 1234567", "0137 1234567", "0201 55007099", "hello"})
        QTest::newRow(target) << QString::fromLatin1(target);
}

void TestSelfCare::G_18_refusedTargets()
{
    QFETCH(QString, target);
    put(QStringLiteral("20"), target);
    QVERIFY(!m_desk->text("diversionProblem").isEmpty());
    QVERIFY(m_desk->find("diversionForm"));
    QCOMPARE(table("onceTable").rows(), 1);
}

void TestSelfCare::G_18_abroadIsWarnedOf()
{
    qobject_cast<QListWidget *>(m_desk->find("onceScopes"))->setCurrentRow(1);
    m_desk->click("oncePlus");
    m_desk->type("extensionDigits", QStringLiteral("20"));
    m_desk->type("diversionTarget", QStringLiteral("+43 1 5125320"));
    QVERIFY(m_desk->text("targetRecognised").contains(QStringLiteral("abroad")));
    m_desk->click("diversionTake");
    m_desk->click("onceNext");
    QVERIFY(m_desk->text("onceWarning").contains(QStringLiteral("+4315125320")));
    QVERIFY(m_desk->enabled("onceOk"));
}

void TestSelfCare::G_17_R2_003_configurationAndState()
{
    auto *scopes = qobject_cast<QListWidget *>(m_desk->find("onceScopes"));
    scopes->setCurrentRow(2);
    QCOMPARE(table("onceTable").cell(0, QStringLiteral("Diversion")), QStringLiteral("Active"));
    QCOMPARE(table("onceTable").cell(0, QStringLiteral("Now")), QStringLiteral("ready"));
    SelfCare &care = m_desk->contracts.cares[QStringLiteral("c-trunk")];
    care.diversions[0].divertingSince = QDateTime(QDate(2026, 11, 15), QTime(7, 42), Qt::UTC);
    ++care.rev;
    Q_EMIT m_desk->contracts.selfCareChanged(care.id);
    QCOMPARE(table("onceTable").cell(0, QStringLiteral("Diversion")), QStringLiteral("Active"));
    QCOMPARE(table("onceTable").cell(0, QStringLiteral("Now")), QStringLiteral("diverting since 15.11.2026, 08:42"));
    scopes->setCurrentRow(1);
    QCOMPARE(table("onceTable").cell(0, QStringLiteral("Diversion")), QStringLiteral("Inactive"));
    QCOMPARE(table("onceTable").cell(0, QStringLiteral("Now")), QString());
}

void TestSelfCare::R2_001_lifeCycle()
{
    const auto said = [this] { return m_desk->find("onceLifeCycle")->accessibleDescription(); };
    QCOMPARE(said(), QStringLiteral("Step 4 of 5: Activation at an outage")); // armed
    SelfCare &care = m_desk->contracts.cares[QStringLiteral("c-trunk")];
    care.diversions[0].divertingSince = QDateTime(QDate(2026, 11, 15), QTime(7, 42), Qt::UTC);
    Q_EMIT m_desk->contracts.selfCareChanged(care.id);
    QCOMPARE(said(), QStringLiteral("Step 5 of 5: Deactivation when it is over"));
    care.diversions.clear();
    Q_EMIT m_desk->contracts.selfCareChanged(care.id);
    QCOMPARE(said(), QStringLiteral("Step 3 of 5: Set up"));
}

void TestSelfCare::R2_002_onlyNumbersInUse()
{
    m_desk->contracts.rows[0].numbers[1].state = Ordering::NumberState::PortingIn;
    Q_EMIT m_desk->contracts.contractsChanged();
    qobject_cast<QListWidget *>(m_desk->find("onceScopes"))->setCurrentRow(2);
    m_desk->click("oncePlus");
    QCOMPARE(qobject_cast<QComboBox *>(m_desk->find("diversionNumbers"))->count(), 0);
    m_desk->type("diversionTarget", QStringLiteral("017717712345"));
    m_desk->click("diversionTake");
    QVERIFY(!m_desk->text("diversionProblem").isEmpty());
}

void TestSelfCare::R3_066_permanentOnItsOwn()
{
    m_desk->click("openPermanent");
    QVERIFY(!m_desk->find("onceEditor"));
    QCOMPARE(table("permanentTable").column(QStringLiteral("Number")), QStringList{QStringLiteral("+4920155007012")});
    QCOMPARE(table("permanentTable").cell(0, QStringLiteral("Now")), QStringLiteral("diverting"));
    QVERIFY(!m_desk->find("permanentLifeCycle"));
}

void TestSelfCare::R3_065_cloudPhoneShowsThePath()
{
    m_desk->page->openWith(QStringLiteral("c-cloud"));
    QVERIFY(!m_desk->find("onceEditor"));
    const QString path = m_desk->text("pbxPathText");
    qsizetype at = 0;
    for (const char *step : {"Administrator", "Teilnehmer", "Features", "Weiterleitungen"}) {
        at = path.indexOf(QLatin1String(step), at);
        QVERIFY2(at > 0, step);
    }
}

void TestSelfCare::R3_067_modesAndAddresses()
{
    m_desk->click("openMulti");
    auto *mode = qobject_cast<QComboBox *>(m_desk->find("registrationMode"));
    QCOMPARE(mode->count(), 3);
    QVERIFY(!m_desk->find("registrationAddress3")); // there is no third one
    QVERIFY(!m_desk->enabled("registrationAddress1"));
    mode->setCurrentIndex(1);
    QVERIFY(m_desk->text("registrationMeaning").contains(QStringLiteral("in turn")));
    mode->setCurrentIndex(2);
    QVERIFY(m_desk->text("registrationMeaning").contains(QStringLiteral("set in your own PBX")));
    QVERIFY(m_desk->text("registrationMeaning").contains(QStringLiteral("registered first has priority 1")));
    QVERIFY(!m_desk->why("registrationSave").isEmpty()); // no address yet
    m_desk->type("registrationAddress1", QStringLiteral("203.0.113.7"));
    m_desk->type("registrationAddress2", QStringLiteral("203.0.113.7"));
    QVERIFY(!m_desk->why("registrationSave").isEmpty()); // twice the same
    m_desk->type("registrationAddress2", QStringLiteral("2001:db8::1"));
    QVERIFY(m_desk->enabled("registrationSave"));
    m_desk->click("registrationSave");
    QTRY_COMPARE(stored().registration.mode, RegistrationMode::Redundant);
    QCOMPARE(stored().registration.addresses.size(), 2);
    QTRY_VERIFY(!m_desk->enabled("registrationSave"));
}

void TestSelfCare::R0_014_portedNumberNeverShown()
{
    m_desk->contracts.rows[0].numbers[1].state = Ordering::NumberState::PortingIn;
    Q_EMIT m_desk->contracts.contractsChanged();
    m_desk->click("openClip");
    m_desk->type("clipNumber", QStringLiteral("0201 88990"));
    m_desk->click("clipEntitled");
    m_desk->click("clipAdd");
    QVERIFY(m_desk->text("clipProblem").contains(QStringLiteral("being ported")));
    QVERIFY(!sent());
}

void TestSelfCare::R0_009_noNumbersBeforeTheOptionIsBooked()
{
    QVERIFY(m_desk->find("openClip"));
    m_desk->contracts.rows[0].features.removeOne(QStringLiteral("clip_numbers"));
    Q_EMIT m_desk->contracts.contractsChanged();
    QVERIFY(!m_desk->find("openClip"));
}

void TestSelfCare::R0_015_G_25_tickBeforeAdding()
{
    m_desk->click("openClip");
    QVERIFY(m_desk->text("clipAbuse").contains(QStringLiteral("Misuse of the service is punishable")));
    m_desk->type("clipNumber", QStringLiteral("0211 1234567"));
    QVERIFY(m_desk->why("clipAdd").contains(QStringLiteral("Confirm first")));
    m_desk->click("clipEntitled");
    QVERIFY(m_desk->enabled("clipAdd"));
    m_desk->click("clipAdd");
    QTRY_COMPARE(stored().clipNumbers.size(), 1);
    QCOMPARE(stored().clipNumbers[0].number, QStringLiteral("+492111234567"));
    QVERIFY(stored().clipNumbers[0].entitled);
    QTRY_VERIFY(!qobject_cast<QCheckBox *>(m_desk->find("clipEntitled"))->isChecked()); // anew for each number
    // R0-013: a mobile number is neither geographic nor a service number.
    m_desk->type("clipNumber", QStringLiteral("0177 1234567"));
    m_desk->click("clipEntitled");
    m_desk->click("clipAdd");
    QVERIFY(!m_desk->text("clipProblem").isEmpty());
    QCOMPARE(stored().clipNumbers.size(), 1);
}

void TestSelfCare::G_26_R0_016_outgoingOnly()
{
    SelfCare &care = m_desk->contracts.cares[QStringLiteral("c-trunk")];
    care.clipNumbers = {
        {QStringLiteral("+498001234567"), true, QStringLiteral("a.meier"), QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC)}};
    Q_EMIT m_desk->contracts.selfCareChanged(care.id);
    m_desk->click("openClip");
    QCOMPARE(table("clipTable").cell(0, QStringLiteral("State")), QStringLiteral("outgoing only"));
    QCOMPARE(table("clipTable").cell(0, QStringLiteral("Confirmed by")), QStringLiteral("a.meier"));
    QVERIFY(m_desk->text("clipUse").contains(QStringLiteral("Einstellungen > Kopfnr.")));
    // Never offered where calls come in.
    m_desk->click("openOnce");
    for (const int scope : {0, 1, 2}) {
        qobject_cast<QListWidget *>(m_desk->find("onceScopes"))->setCurrentRow(scope);
        m_desk->click("oncePlus");
        const auto *numbers = qobject_cast<QComboBox *>(m_desk->find("diversionNumbers"));
        for (int i = 0; i < numbers->count(); ++i)
            QVERIFY(!numbers->itemText(i).contains(QStringLiteral("800")));
    }
}

void TestSelfCare::conflictShowsWhatIsThereNow()
{
    put(QStringLiteral("15"), QStringLiteral("017712345678"));
    m_desk->click("onceNext");
    // Somebody else was faster; this window has not heard of it yet.
    SelfCare &care = m_desk->contracts.cares[QStringLiteral("c-trunk")];
    ++care.rev;
    care.diversions[0].target = QStringLiteral("+49201999999");
    m_desk->click("onceOk");
    QTRY_VERIFY(m_desk->find("onceFailure"));
    QCOMPARE(stored().diversions.size(), 3);
    // The edit is still there, over what is stored now; OK sends it with the present rev.
    m_desk->click("onceOk");
    QTRY_COMPARE(stored().diversions.size(), 4);
    QCOMPARE(stored().diversions[0].target, QStringLiteral("+49201999999"));
}

void TestSelfCare::refusalOfThePortalIsShown()
{
    m_desk->contracts.refusal = Error::make(Error::Kind::Invalid, QStringLiteral("target_refused"));
    put(QStringLiteral("15"), QStringLiteral("017712345678"));
    m_desk->click("onceNext");
    m_desk->click("onceOk");
    QTRY_VERIFY(m_desk->text("onceFailure").contains(QStringLiteral("cannot be diverted")));
    QVERIFY(m_desk->enabled("onceOk"));
    QCOMPARE(stored().diversions.size(), 3);
}

QTEST_MAIN(TestSelfCare)
#include "tst_selfcare.moc"
