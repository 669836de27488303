#include "columncell.h"
#include "pagedesk.h"
#include "pbxfixture.h"
#include "seatspage.h"
#include "showntable.h"
#include "waiting.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using PbxFixture::text;

/// Seats over a telephone system from memory: list and chips, the four tabs, what excludes each other, new seats for the cart.
class TestSeatsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void listAndChips();
    void numbersAreFoundInAnyNotation();
    void saveOnlyWhenSomethingDiffers();
    void R0_017_R0_018_R0_019_clipBothWays();
    void R0_018_geographicNumberByTheTabs();
    void R4_002_sixthParallelNumber();
    void R4_006_R4_014_internalNumbers();
    void R4_014_effectiveProfile();
    void G_18_loopLeadsToItsField();
    void R1_012_mailsAndPin();
    void R4_009_productAndNewSeatGoIntoTheCart();
    void G_36_administratorKundenportalOnlyLooks();
    void withoutConnectionNothingCanBeSent();
    void aConflictShowsWhatIsTrueNow();
    void whatIsTypedStaysWhenTheFeedTurns();

private:
    void choose(const char *extension);
    void tab(int index) { qobject_cast<QTabBar *>(m_desk->find("seatTabs"))->setCurrentIndex(index); }
    QTableView *table() const { return qobject_cast<QTableView *>(m_desk->find("seatsTable")); }
    QComboBox *box(const char *name) const { return qobject_cast<QComboBox *>(m_desk->find(name)); }
    const SeatSettings &seat() const { return m_desk->pbx.rows.seats.at(1).settings; }

    std::unique_ptr<PageDesk> m_desk;
};

void TestSeatsPage::init()
{
    m_desk = std::make_unique<PageDesk>();
    PbxStock &rows = m_desk->pbx.rows;
    rows = PbxFixture::stock();
    rows.systems[0].products = {{text("seat_best"), text("Seat best"), Money::fromCents(0), Money::fromCents(990)},
                                {text("seat_smart"), text("Seat smart"), Money::fromCents(0), Money::fromCents(590)}};
    rows.seats[0].device = {text("Yealink T54W"), {}, true, {}};
    rows.seats[1].device = {text("Yealink T54W"), {}, true, {}};
    rows.numbers[2].seatId.clear(); // seat 22 has none
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new SeatsPage(context, actions, parent);
    }));
}

void TestSeatsPage::choose(const char *extension)
{
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        if (table()->model()->index(row, 0).data().toString() == text(extension))
            return QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                                     table()->visualRect(table()->model()->index(row, 1)).center());
    QFAIL(extension);
}

void TestSeatsPage::listAndChips()
{
    const ShownTable shown(table());
    QCOMPARE(m_desk->text("seatTitle"), text("Zentrale · 11")); // the first one, without a click
    QCOMPARE(shown.column(text("Extension")), QStringList({text("11"), text("14"), text("22")}));
    QCOMPARE(shown.cell(1, text("Number")), text("0201 5500714"));
    QCOMPARE(shown.cell(1, text("Product")), text("Seat best"));
    QCOMPARE(shown.cell(1, text("Shown outgoing")), text("–"));
    QCOMPARE(shown.column(text("Status")), QStringList({text("Registered"), text("Registered"), text("Not registered")}));
    QCOMPARE(m_desk->text("seatsAll"), text("All (3)"));
    QCOMPARE(m_desk->text("seatsWithoutNumber"), text("Without number (1)"));
    QCOMPARE(m_desk->text("seatsNotRegistered"), text("Not registered (1)"));
    QCOMPARE(m_desk->text("seatsClip"), text("CLIP no screening (0)"));
    choose("14");
    QCOMPARE(m_desk->text("seatTitle"), text("Demir · 14"));
    m_desk->click("seatsWithoutNumber");
    QCOMPARE(shown.column(text("Extension")), QStringList{text("22")});
    QTRY_COMPARE(m_desk->text("seatTitle"), text("Lager · 22"));
    m_desk->click("seatsAll");
    QCOMPARE(shown.rows(), 3);
}

void TestSeatsPage::numbersAreFoundInAnyNotation()
{
    QLineEdit *filter = qobject_cast<QLineEdit *>(m_desk->find("filterText"));
    QVERIFY(filter);
    const QAbstractItemModel *model = table()->model(); // hidden while nothing matches
    for (const char *typed : {"0201 5500714", "02015500714", "+492015500714", "demir", "14 demir"}) {
        filter->setText(text(typed));
        QCOMPARE(ShownTable(table()).column(text("Extension")), QStringList{text("14")});
    }
    filter->setText(text("nobody"));
    QCOMPARE(model->rowCount(), 0);
}

void TestSeatsPage::saveOnlyWhenSomethingDiffers()
{
    choose("14");
    QVERIFY(!m_desk->enabled("seatSave"));
    m_desk->type("seatName", text("Aylin Demir"));
    QVERIFY(m_desk->enabled("seatSave"));
    m_desk->type("seatName", text("Demir"));
    QVERIFY(!m_desk->enabled("seatSave"));
    m_desk->type("seatName", text("Aylin Demir"));
    m_desk->click("seatSave");
    QTRY_COMPARE(m_desk->pbx.calls, QStringList{text("saveSeat s14 1")});
    QTRY_COMPARE(m_desk->text("seatTitle"), text("Aylin Demir · 14"));
    QVERIFY(!m_desk->enabled("seatSave"));
    QCOMPARE(ShownTable(table()).cell(1, text("Participant")), text("Aylin Demir"));
    m_desk->type("seatName", text("  "));
    m_desk->click("seatSave");
    QVERIFY(m_desk->text("seatMessage").contains(text("name cannot be used")));
    m_desk->click("seatDiscard");
    QCOMPARE(m_desk->text("seatName"), text("Aylin Demir"));
    QCOMPARE(m_desk->pbx.calls.size(), 1);
}

void TestSeatsPage::R0_017_R0_018_R0_019_clipBothWays()
{
    choose("14");
    // The service number: first the feature, then the number (R0-017).
    QVERIFY(m_desk->why("seatService").contains(text("Leistungspaket")));
    tab(2);
    qobject_cast<QCheckBox *>(m_desk->find("seatFeature"))->setChecked(true);
    tab(1);
    QVERIFY(m_desk->enabled("seatService"));
    box("seatService")->setCurrentIndex(1);
    m_desk->click("seatSave");
    QTRY_COMPARE(seat().serviceNumber, text("+498003268350"));
    QVERIFY(seat().serviceNumberFeature);
    QCOMPARE(ShownTable(table()).cell(1, text("Shown outgoing")), text("0800 3268350"));
    // With the feature no callback number, said before the click (R0-019).
    QVERIFY(m_desk->why("seatCallback").contains(text("switch it off in the tab Leistungspaket")));
    QVERIFY(m_desk->text("seatExclusion").contains(text("exclude each other")));
    tab(2);
    qobject_cast<QCheckBox *>(m_desk->find("seatFeature"))->setChecked(false);
    m_desk->click("seatSave");
    QTRY_VERIFY(!seat().serviceNumberFeature);
    QVERIFY(seat().serviceNumber.isEmpty());
}

void TestSeatsPage::R0_018_geographicNumberByTheTabs()
{
    choose("14");
    QVERIFY(m_desk->why("seatCallback").contains(text("Telefonnummern")));
    tab(0);
    QVERIFY(m_desk->text("seatOwnNumbers").contains(text("5500714")));
    QCOMPARE(box("seatClipNumbers")->count(), 1);                                    // the geographic one alone (R0-016)
    QVERIFY(m_desk->find("seatClipSteps")->accessibleName().contains(text("CLIP"))); // R0-020
    m_desk->type("seatClipDigits", text("0"));
    m_desk->click("seatClipAssign");
    tab(1);
    QVERIFY(m_desk->enabled("seatCallback"));
    box("seatCallback")->setCurrentIndex(1);
    m_desk->click("seatSave");
    QTRY_COMPARE(seat().callbackNumber, text("+492015500700"));
    QCOMPARE(seat().callerNumbers, (QList<CallerNumber>{{text("geo"), text("0")}}));
    QCOMPARE(ShownTable(table()).cell(1, text("Shown outgoing")), text("0201 5500700"));
    // The other way round: the feature is explained and locked while a callback number is set (R0-019).
    tab(2);
    QVERIFY(m_desk->why("seatFeature").contains(text("choose »none«")));
    // Removing the assignment under the callback number is refused and leads back to it.
    tab(0);
    qobject_cast<QAbstractItemView *>(m_desk->find("seatAssigned"))
        ->setCurrentIndex(qobject_cast<QAbstractItemView *>(m_desk->find("seatAssigned"))->model()->index(0, 0));
    m_desk->click("seatClipRemove");
    m_desk->click("seatSave");
    QVERIFY(m_desk->text("seatMessage").contains(text("no assigned geographic number")));
    QVERIFY(m_desk->find("seatCallback")); // its tab has come to the front
}

void TestSeatsPage::R4_002_sixthParallelNumber()
{
    choose("14");
    auto *parallel = qobject_cast<QPlainTextEdit *>(m_desk->find("seatParallel"));
    QStringList numbers;
    for (int i = 1; i <= 6; ++i)
        numbers << QStringLiteral("0177 177123%1").arg(i);
    parallel->setPlainText(numbers.join(u'\n'));
    m_desk->click("seatSave");
    QVERIFY(m_desk->text("seatMessage").contains(text("At most five")));
    QCOMPARE(QApplication::focusWidget(), parallel);
    QCOMPARE(m_desk->pbx.calls, QStringList());
    parallel->setPlainText(numbers.mid(0, 5).join(u'\n'));
    m_desk->click("seatSave");
    QTRY_COMPARE(seat().parallelNumbers.size(), 5);
    QCOMPARE(seat().parallelNumbers.first(), text("+491771771231")); // any notation in, E.164 stored
}

void TestSeatsPage::R4_006_R4_014_internalNumbers()
{
    choose("14");
    m_desk->type("seatExtension", text("22"));
    m_desk->click("seatSave");
    QVERIFY(m_desk->text("seatMessage").contains(text("internal number is taken")));
    m_desk->type("seatExtension", text("1"));
    m_desk->click("seatSave");
    QVERIFY(m_desk->text("seatMessage").contains(text("2 to 6 digits")));
    QVERIFY(!m_desk->find("seatWarning"));
    m_desk->type("seatExtension", text("7714"));
    QVERIFY(m_desk->text("seatWarning").contains(text("77 or 78")));
    m_desk->click("seatSave"); // a warning, no refusal
    QTRY_COMPARE(seat().extension, text("7714"));
}

void TestSeatsPage::R4_014_effectiveProfile()
{
    choose("14");
    QVERIFY(m_desk->text("seatEffectiveProfile").contains(text("Systemsperrprofil")));
    m_desk->pbx.rows.systems[0].settings.blockingProfileId = text("p");
    m_desk->pbx.tell();
    QVERIFY(m_desk->text("seatEffectiveProfile").contains(text("Keine Sonderrufnummern (from the company)")));
    m_desk->pbx.rows.groups[0].settings.blockingProfileId = text("p");
    m_desk->pbx.tell();
    QVERIFY(m_desk->text("seatEffectiveProfile").contains(text("(from the group Essen)")));
    box("seatProfile")->setCurrentIndex(1);
    QVERIFY(m_desk->text("seatEffectiveProfile").contains(text("(of this seat)")));
    m_desk->click("seatSave");
    QTRY_COMPARE(seat().blockingProfileId, text("p"));
}

void TestSeatsPage::G_18_loopLeadsToItsField()
{
    m_desk->pbx.rows.numbers[2].seatId = text("s22");
    m_desk->pbx.rows.seats[2].settings.diversions.always = text("+492015500714");
    m_desk->pbx.tell();
    choose("14");
    tab(3);
    m_desk->type("seatAlways", text("0201 5500722"));
    tab(1);
    m_desk->click("seatSave");
    QVERIFY(m_desk->text("seatMessage").contains(text("round in circles")));
    QCOMPARE(QApplication::focusWidget(), m_desk->find("seatAlways"));
    m_desk->type("seatAlways", text("112"));
    m_desk->click("seatSave");
    QVERIFY(m_desk->text("seatMessage").contains(text("cannot be diverted")));
    m_desk->type("seatAlways", text("0043 1 58858"));
    QVERIFY(m_desk->text("seatWarning").contains(text("abroad")));
    m_desk->type("seatNoAnswer", text("0177 1234567"));
    m_desk->click("seatSave");
    QTRY_COMPARE(seat().diversions.noAnswer, text("+491771234567"));
    QCOMPARE(seat().diversions.noAnswerSeconds, 20);
}

void TestSeatsPage::R1_012_mailsAndPin()
{
    choose("14");
    for (const char *name : {"seatMailMissed", "seatMailFaxes", "seatMailOther"})
        qobject_cast<QCheckBox *>(m_desk->find(name))->setChecked(true);
    m_desk->click("seatSave");
    QTRY_COMPARE(seat().notices, (SeatNotices{true, true, true}));
    QVERIFY(m_desk->why("seatPinSave").contains(text("4 to 8 digits")));
    qobject_cast<QLineEdit *>(m_desk->find("seatPin"))->setText(text("0815"));
    QVERIFY(m_desk->enabled("seatPinSave"));
    qobject_cast<QAbstractButton *>(m_desk->find("seatPinSave"))->click();
    QTRY_COMPARE(m_desk->pbx.calls.last(), text("saveVoicemailPin s14 2"));
    QCOMPARE(m_desk->text("seatPin"), QString());
}

void TestSeatsPage::R4_009_productAndNewSeatGoIntoTheCart()
{
    choose("14");
    tab(2);
    QVERIFY(m_desk->text("seatProduct").contains(text("9,90")));
    QVERIFY(m_desk->text("seatProductPrice").contains(text("5,90")));
    m_desk->click("seatProductCart");
    QTRY_COMPARE(m_desk->pbx.cartRows.size(), 1);
    QCOMPARE(m_desk->pbx.cartRows.first().seatProductChange, (SeatProductChange{text("s14"), 1, text("seat_smart")}));
    QCOMPARE(m_desk->pbx.rows.seats.at(1).productCode, text("seat_best")); // nothing has changed yet

    m_desk->pbx.templateRows = {
        {text("t"),
         1,
         text("c"),
         {text("Werkstatt"), text("seat_smart"), text("Yealink T31"), text("g"), text("p"), false, {true, false, false}}}};
    m_desk->actions.find(text("seats.create"))->trigger();
    QVERIFY(m_desk->find("seatCreation"));
    QVERIFY(!m_desk->enabled("newSeatAdd"));
    box("newSeatTemplate")->setCurrentIndex(1);
    Q_EMIT box("newSeatTemplate")->activated(1);
    QCOMPARE(m_desk->text("newSeatDevice"), text("Yealink T31"));
    m_desk->type("newSeatName", text("Neu"));
    m_desk->type("newSeatExtension", text("14"));
    m_desk->click("newSeatAdd");
    QVERIFY(m_desk->text("newSeatMessage").contains(text("taken")));
    QCOMPARE(QApplication::focusWidget(), m_desk->find("newSeatExtension"));
    m_desk->type("newSeatExtension", text("7850"));
    QVERIFY(m_desk->text("newSeatWarning").contains(text("77 or 78")));
    m_desk->click("newSeatAdd");
    QTRY_COMPARE(m_desk->pbx.cartRows.size(), 2);
    const SeatCreation made = m_desk->pbx.cartRows.last().seatCreation;
    QCOMPARE(made.productCode, text("seat_smart"));
    QCOMPARE(made.settings.extension, text("7850"));
    QCOMPARE(made.settings.blockingProfileId, text("p"));
    QTRY_VERIFY(!m_desk->find("seatCreation"));
}

void TestSeatsPage::withoutConnectionNothingCanBeSent()
{
    const Error offline = Error::make(Error::Kind::Offline, text("no_connection"));
    choose("14");
    tab(1);
    m_desk->type("seatName", text("Anders"));
    QVERIFY(m_desk->enabled("seatSave"));
    m_desk->pbx.setRefusal(offline);
    QVERIFY2(m_desk->why("seatSave").contains(text("no connection")), qPrintable(m_desk->why("seatSave")));
    QCOMPARE(m_desk->text("seatName"), text("Anders")); // what was typed stays
    m_desk->pbx.setRefusal({});
    QVERIFY(m_desk->enabled("seatSave"));

    m_desk->actions.find(text("seats.create"))->trigger();
    m_desk->type("newSeatName", text("Neu"));
    QVERIFY(m_desk->enabled("newSeatAdd"));
    m_desk->pbx.setRefusal(offline);
    QVERIFY2(m_desk->why("newSeatAdd").contains(text("no connection")), qPrintable(m_desk->why("newSeatAdd")));
    m_desk->pbx.setRefusal({});

    // a sheet: exported, one name changed, read again
    m_desk->actions.find(text("seats.csv"))->trigger();
    QTRY_VERIFY(m_desk->find("sheetExportSeats"));
    m_desk->files.answer = m_desk->folder() + text("/seats.csv");
    m_desk->click("sheetExportSeats");
    QTRY_VERIFY(QFileInfo(m_desk->files.answer).size() > 0);
    QFile sheet(m_desk->files.answer);
    QVERIFY(sheet.open(QIODevice::ReadWrite));
    QByteArray lines = sheet.readAll();
    QVERIFY(lines.contains("Demir"));
    lines.replace("Demir", "Demirel");
    QVERIFY(sheet.resize(0) && sheet.seek(0) && sheet.write(lines) == lines.size());
    sheet.close();
    m_desk->click("sheetChoose");
    QTRY_VERIFY(m_desk->enabled("sheetApply"));
    m_desk->pbx.setRefusal(offline);
    QVERIFY2(m_desk->why("sheetApply").contains(text("no connection")), qPrintable(m_desk->why("sheetApply")));
}

void TestSeatsPage::G_36_administratorKundenportalOnlyLooks()
{
    m_desk->pbx.changes = false;
    m_desk->pbx.setRefusal(Error::make(Error::Kind::Forbidden, text("forbidden")));
    choose("14");
    QVERIFY(m_desk->why("seatSave").contains(text("Administrator Telefonanlage")));
    QVERIFY(m_desk->why("seatName").contains(text("Administrator Telefonanlage")));
    tab(2);
    QVERIFY(m_desk->why("seatProductCart").contains(text("Administrator Telefonanlage")));
}

void TestSeatsPage::aConflictShowsWhatIsTrueNow()
{
    choose("14");
    m_desk->type("seatName", text("Mein Name"));
    m_desk->pbx.rows.seats[1].rev = 7; // somebody else, and the feed has not told yet
    m_desk->pbx.rows.seats[1].settings.name = text("Ihr Name");
    m_desk->click("seatSave");
    QTRY_COMPARE(m_desk->text("seatName"), text("Ihr Name"));
    QVERIFY(m_desk->text("seatMessage").contains(text("Somebody else")));
    QCOMPARE(seat().name, text("Ihr Name"));
}

void TestSeatsPage::whatIsTypedStaysWhenTheFeedTurns()
{
    choose("14");
    m_desk->type("seatName", text("Mein Name"));
    m_desk->pbx.rows.seats[1].device.registered = false;
    m_desk->pbx.tell();
    QCOMPARE(m_desk->text("seatName"), text("Mein Name"));
    QCOMPARE(ShownTable(table()).cell(1, text("Status")), text("Not registered"));
}

QTEST_MAIN(TestSeatsPage)
#include "tst_seatspage.moc"
