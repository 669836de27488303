#include "actionregistry.h"
#include "datatable.h"
#include "phonedesk.h"
#include "waiting.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>

using Pbx::NumberState;

/// Seats and Rufnummern of the Administrator Telefonanlage in the real window before the real portal.
class TestWindowSeats : public QObject
{
    Q_OBJECT
    static QString text(const char *words) { return QString::fromUtf8(words); }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void R0_017_R0_018_R0_019_R0_020_bothClipPathsToTheEnd();
    void R1_001_theActionsOfANumber();
    void R1_011_assignmentThatDeletes();
    void bulkChangesGoInAndComeBack();
    void headingsKeepTheirWords();
    void G_36_theAdministratorKundenportalLooks();

private:
    PbxService &pbx() { return m_desk->pbx(); }
    Seat seat(const char *extension) { return m_desk->seat(text(extension)); }
    PbxNumber number(const char *e164) { return m_desk->number(text(e164)); }
    void press(const char *name) { QVERIFY2(m_desk->press(text(name)), name); }
    void enter(const char *name, const QString &words) { QVERIFY2(m_desk->enter(text(name), words), name); }
    void tab(int index) { m_desk->seatTab(index); }

    std::unique_ptr<PhoneDesk> m_desk;
};

void TestWindowSeats::init()
{
    m_desk = std::make_unique<PhoneDesk>();
    QVERIFY(m_desk->open());
    if (qstrcmp(QTest::currentTestFunction(), "G_36_theAdministratorKundenportalLooks") != 0)
        QVERIFY(m_desk->signInTo(PortalProcess::telephone, PortalProcess::telephonePassword));
}

void TestWindowSeats::R0_017_R0_018_R0_019_R0_020_bothClipPathsToTheEnd()
{
    QVERIFY(m_desk->goTo(text("seats")));
    // A geographic number: assigned with its Durchwahl, then chosen as Rückrufnummer (R0-018).
    QVERIFY(m_desk->choose(text("seatsTable"), text("42")));
    QTRY_VERIFY(m_desk->text(text("seatTitle")).endsWith(text("42")));
    tab(0);
    enter("seatClipDigits", text("42"));
    press("seatClipAssign");
    tab(1);
    qobject_cast<QComboBox *>(m_desk->find(text("seatCallback")))->setCurrentIndex(1);
    press("seatSave");
    QTRY_VERIFY(seat("42").settings.callbackNumber.endsWith(text("42")));
    // The service number excludes it, said before the click (R0-019); without the callback number it goes.
    tab(2);
    auto *feature = qobject_cast<QCheckBox *>(m_desk->find(text("seatFeature")));
    QTRY_VERIFY(!feature->isEnabled());
    QVERIFY(feature->toolTip().contains(text("Rückrufnummer")));
    tab(1);
    qobject_cast<QComboBox *>(m_desk->find(text("seatCallback")))->setCurrentIndex(0);
    tab(2);
    QVERIFY(feature->isEnabled());
    feature->setChecked(true);
    tab(1);
    qobject_cast<QComboBox *>(m_desk->find(text("seatService")))->setCurrentIndex(1);
    press("seatSave");
    QTRY_VERIFY(!seat("42").settings.serviceNumber.isEmpty());
    QVERIFY(seat("42").settings.callbackNumber.isEmpty());
}

void TestWindowSeats::R1_001_theActionsOfANumber()
{
    QVERIFY(m_desk->goTo(text("numbers")));
    // Deactivation with its day, and the way back (R1-004, G-12).
    const char *const e164 = "+49211555701015";
    QVERIFY(!number(e164).id.isEmpty());
    m_desk->window->findChild<Workspace *>()->showPage(text("numbers"), number(e164).id);
    QTRY_VERIFY(m_desk->find(text("numberDeactivate")));
    press("numberDeactivate");
    QVERIFY(m_desk->text(text("deactivationText")).contains(text("31.12.2026")));
    press("deactivationGo");
    QTRY_COMPARE(number(e164).state, NumberState::DeactivationPlanned);
    QTRY_VERIFY(m_desk->find(text("numberWithdraw")));
    press("numberWithdraw");
    QTRY_COMPARE(number(e164).state, NumberState::Active);
    // Edit: a time-table (R1-007).
    QTRY_VERIFY(m_desk->find(text("numberEdit")) && m_desk->find(text("numberEdit"))->isEnabled());
    press("numberEdit");
    press("editAddPeriod");
    QTRY_VERIFY(m_desk->find(text("periodFrom")));
    enter("periodFrom", text("18:00"));
    enter("periodTo", text("24:00"));
    enter("periodTarget", text("0177 1771234"));
    press("editGo");
    QTRY_COMPARE(number(e164).settings.routing.periods.size(), 1);
    // Assignment without deletion (R1-010).
    QTRY_VERIFY(m_desk->find(text("numberAssign")));
    press("numberAssign");
    enter("assignmentSeat", text("41"));
    press("assignmentGo");
    QTRY_COMPARE(number(e164).seatId, seat("41").id);
    // Swap (R1-008): it becomes inactive at once, and the reminder stays (R1-009).
    QTRY_VERIFY(m_desk->find(text("numberSwap")));
    press("numberSwap");
    press("swapGo");
    QTRY_COMPARE(number(e164).state, NumberState::Inactive);
    QTRY_VERIFY(m_desk->text(text("numberReminder")).contains(text("IP-Gerät")));
    // Activation by the cart (R1-003), with the settings of before (G-13).
    QTRY_VERIFY(m_desk->find(text("numberActivate")) && m_desk->find(text("numberActivate"))->isEnabled());
    press("numberActivate");
    qobject_cast<QCheckBox *>(m_desk->find(text("activationAgain")))->setChecked(true);
    press("activationCart");
    const auto item = [this, e164] {
        for (const CartItem &one : pbx().cart())
            if (one.numberActivation.numberId == number(e164).id)
                return one;
        return CartItem();
    };
    QTRY_VERIFY(!item().id.isEmpty());
    QCOMPARE(item().numberActivation.settings.routing.periods.size(), 1);
}

void TestWindowSeats::R1_011_assignmentThatDeletes()
{
    const PbxNumber given = [this] {
        for (const PbxNumber &number : pbx().numbers())
            if (number.seatId == seat("14").id)
                return number;
        return PbxNumber();
    }();
    QVERIFY(m_desk->goTo(text("numbers")));
    m_desk->window->findChild<Workspace *>()->showPage(text("numbers"), given.id);
    QTRY_VERIFY(m_desk->find(text("numberAssign")));
    press("numberAssign");
    enter("assignmentSeat", text("15"));
    qobject_cast<QCheckBox *>(m_desk->find(text("assignmentDelete")))->setChecked(true);
    press("assignmentGo");
    QTRY_VERIFY(m_desk->find(text("assignmentEffect")));
    QCOMPARE(pbx().number(given.id)->seatId, seat("14").id);
    press("assignmentGo");
    QTRY_COMPARE(pbx().number(given.id)->seatId, seat("15").id);
}

void TestWindowSeats::bulkChangesGoInAndComeBack()
{
    QVERIFY(m_desk->goTo(text("seats")));
    m_desk->window->actions().find(text("seats.csv"))->trigger();
    QTRY_VERIFY(m_desk->find(text("sheetPane")));
    const QString path = m_desk->portal.folder() + text("/seats.csv"), again = m_desk->portal.folder() + text("/again.csv");
    const auto read = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_desk->files.next = path;
    press("sheetExportSeats");
    QTRY_VERIFY(!read(path).isEmpty());
    const QByteArray before = read(path);
    QCOMPARE(before.count("\r\n"), 49);
    QByteArray changed = before;
    changed.replace(";Lager;", ";Lager Süd;").replace("14;Aylin Demir;", "14;Aylin Demir-Weber;");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size());
    file.close();
    press("sheetChoose");
    QTRY_VERIFY(m_desk->find(text("sheetApply")) && m_desk->find(text("sheetApply"))->isEnabled());
    QVERIFY2(m_desk->text(text("sheetApply")).contains(text("2")), qPrintable(m_desk->text(text("sheetApply"))));
    press("sheetApply");
    QTRY_COMPARE(seat("14").settings.name, text("Aylin Demir-Weber"));
    QTRY_VERIFY(m_desk->find(text("sheetTakeBack")));
    press("sheetTakeBack");
    QTRY_COMPARE(seat("14").settings.name, text("Aylin Demir"));
    QTRY_VERIFY(!m_desk->find(text("sheetTakeBack")));
    m_desk->files.next = again;
    press("sheetExportSeats");
    QTRY_COMPARE(read(again), before);
}

/// Beside the seat there is little room for the list: cells give way, headings do not.
void TestWindowSeats::headingsKeepTheirWords()
{
    QVERIFY(m_desk->goTo(text("seats")));
    const auto *table = qobject_cast<DataTable *>(m_desk->find(text("seatsTable")));
    QVERIFY(table && table->visibleColumns().size() > 3);
    const auto cut = [table] {
        QStringList titles;
        for (const int column : table->visibleColumns())
            if (table->columnWidth(column) < qMin(130, table->horizontalHeader()->sectionSizeHint(column)))
                titles << table->model()->headerData(column, Qt::Horizontal).toString();
        return titles;
    };
    QTRY_COMPARE(cut(), QStringList());
}

void TestWindowSeats::G_36_theAdministratorKundenportalLooks()
{
    QVERIFY(m_desk->signInTo(PortalProcess::administrator, PortalProcess::administratorPassword));
    QVERIFY(m_desk->goTo(text("seats")));
    QVERIFY(m_desk->choose(text("seatsTable"), text("14")));
    QTRY_VERIFY(m_desk->find(text("seatSave")));
    QVERIFY(!m_desk->find(text("seatSave"))->isEnabled());
    QVERIFY(m_desk->find(text("seatSave"))->toolTip().contains(text("Administrator Telefonanlage")));
}

QTEST_MAIN(TestWindowSeats)
#include "tst_windowseats.moc"
