#include "numberspage.h"
#include "pagedesk.h"
#include "pbxfixture.h"
#include "pill.h"
#include "showntable.h"
#include "waiting.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>

using Pbx::NumberState;
using Pbx::NumberUsage;
using PbxFixture::text;

/// Rufnummern over a telephone system from memory: the six actions of R1-001 with their exact confirmations.
class TestNumbersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void R1_002_R1_005_R1_006_states();
    void R1_003_activationByTheCart();
    void R1_003_activationAtOnce();
    void G_13_activationOffersTheSettingsOfBefore();
    void R1_004_R1_005_G_12_deactivationAndWayBack();
    void R1_007_R1_014_editWithTimeTable();
    void R1_008_R1_009_G_14_swap();
    void R1_010_R1_011_G_15_assignmentDeletesOnlyAfterTheSecondQuestion();
    void R1_013_faxCredentials();
    void G_26_clipNumbersHaveNoActions();
    void numberPlan();
    void anotherNumberEndsTheAction();

private:
    void choose(const char *e164);
    QTableView *table() const { return qobject_cast<QTableView *>(m_desk->find("numbersTable")); }
    QString state() const
    {
        const auto *pill = qobject_cast<Pill *>(m_desk->find("numberState"));
        return pill ? pill->text() : QString();
    }
    PbxNumber &number(const char *id)
    {
        for (PbxNumber &row : m_desk->pbx.rows.numbers)
            if (row.id == text(id))
                return row;
        return m_desk->pbx.rows.numbers.first();
    }
    std::unique_ptr<PageDesk> m_desk;
};

void TestNumbersPage::init()
{
    m_desk = std::make_unique<PageDesk>();
    PbxStock &rows = m_desk->pbx.rows;
    rows = PbxFixture::stock();
    rows.systems[0].numberMonthlyNet = Money::fromCents(150);
    number("planned").until = QDate(2026, 12, 31);
    number("coming").from = QDate(2026, 12, 1);
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new NumbersPage(context, actions, parent);
    }));
}

void TestNumbersPage::choose(const char *shown)
{
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        if (table()->model()->index(row, 0).data().toString() == text(shown))
            return QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                                     table()->visualRect(table()->model()->index(row, 0)).center());
    QFAIL(shown);
}

void TestNumbersPage::R1_002_R1_005_R1_006_states()
{
    const ShownTable shown(table());
    QCOMPARE(shown.rows(), 8);
    QCOMPARE(m_desk->text("numbersActive"), text("Active (3)"));
    QCOMPARE(m_desk->text("numbersInactive"), text("Inactive (1)"));
    QCOMPARE(m_desk->text("numbersOutgoing"), text("Outgoing only (2)"));
    m_desk->click("numbersMarked");
    QCOMPARE(shown.column(text("Number")), QStringList{text("0201 5500751")});
    QCOMPARE(shown.cell(0, text("Status")), text("Marked for deactivation"));
    QCOMPARE(shown.cell(0, text("Date")), text("31.12.2026"));
    m_desk->click("numbersAll");
    choose("0201 5500750");
    QVERIFY(m_desk->text("numberMeaning").contains(text("Costs nothing and cannot be used")));
    QVERIFY(m_desk->enabled("numberActivate"));
    for (const char *name : {"numberDeactivate", "numberSwap", "numberAssign", "numberEdit", "numberFax"})
        QVERIFY2(!m_desk->why(name).isEmpty(), name);
    choose("0201 5500752");
    QVERIFY(!m_desk->enabled("numberActivate"));
}

void TestNumbersPage::R1_003_activationByTheCart()
{
    choose("0201 5500750");
    m_desk->click("numberActivate");
    QVERIFY(m_desk->text("activationCosts").contains(text("1,50")));
    QCOMPARE(m_desk->text("activationGo"), text("Activate numbers now for a charge"));
    QVERIFY(m_desk->why("activationGo").contains(text("cart"))); // nothing orders here
    m_desk->click("activationCart");
    QTRY_COMPARE(m_desk->pbx.cartRows.size(), 1);
    QCOMPARE(m_desk->pbx.cartRows.first().numberActivation.numberId, text("free"));
    QCOMPARE(m_desk->pbx.cartRows.first().numberActivation.settings, NumberSettings());
    QCOMPARE(number("free").state, NumberState::Inactive);
    QTRY_VERIFY(m_desk->find("numberTitle"));
}

void TestNumbersPage::R1_003_activationAtOnce()
{
    CartOrder sent;
    Secret given;
    Result<Order> answer = fail(Error::Kind::Invalid, text("wrong_order_release"));
    const_cast<UiContext &>(m_desk->context()).orderCart = [&](CartOrder order, Secret release) -> QCoro::Task<Result<Order>> {
        sent = order;
        given = release;
        co_return answer;
    };
    choose("0201 5500750");
    m_desk->click("numberActivate");
    QVERIFY(m_desk->why("activationGo").contains(text("Kundenkennwort")));
    m_desk->type("activationRelease", text("falsch"));
    m_desk->click("activationGo");
    QTRY_VERIFY(m_desk->text("activationMessage").contains(text("Kundenkennwort is wrong")));
    QVERIFY(given == Secret(text("falsch")));
    QCOMPARE(m_desk->text("activationRelease"), QString());
    answer = Order();
    m_desk->type("activationRelease", text("Muster-2026"));
    m_desk->click("activationGo");
    QTRY_COMPARE(sent.contractId, text("c"));
    QCOMPARE(sent.items.size(), 1);
    QTRY_VERIFY(m_desk->find("numberTitle"));
}

void TestNumbersPage::G_13_activationOffersTheSettingsOfBefore()
{
    NumberSettings before = number("n14").settings;
    before.usage = NumberUsage::SharedFax;
    number("n14").settings = before;
    m_desk->pbx.tell();
    choose("0201 5500714");
    m_desk->click("numberDeactivate");
    m_desk->click("deactivationGo");
    QTRY_COMPARE(number("n14").state, NumberState::DeactivationPlanned);
    number("n14").state = NumberState::Inactive; // its day has come
    number("n14").settings = {};
    ++number("n14").rev;
    m_desk->pbx.tell();
    m_desk->click("numberActivate");
    auto *again = qobject_cast<QCheckBox *>(m_desk->find("activationAgain"));
    QVERIFY(again && again->text().contains(text("15.11.2026")));
    QVERIFY(!again->isChecked());
    again->setChecked(true);
    m_desk->click("activationCart");
    QTRY_COMPARE(m_desk->pbx.cartRows.size(), 1);
    QCOMPARE(m_desk->pbx.cartRows.first().numberActivation.settings, before);
}

void TestNumbersPage::R1_004_R1_005_G_12_deactivationAndWayBack()
{
    choose("0201 5500714");
    QVERIFY(!m_desk->find("numberWithdraw"));
    m_desk->click("numberDeactivate");
    QVERIFY(m_desk->text("deactivationText").contains(text("31.12.2026"))); // end of the month after the 15.11.
    QVERIFY(m_desk->text("deactivationText").contains(text("are lost")));
    QCOMPARE(m_desk->text("deactivationGo"), text("Deactivate number now"));
    m_desk->click("deactivationCancel");
    QCOMPARE(m_desk->pbx.calls, QStringList());
    m_desk->click("numberDeactivate");
    m_desk->click("deactivationGo");
    QTRY_COMPARE(m_desk->pbx.calls, QStringList{text("deactivate n14 1")});
    QTRY_COMPARE(state(), text("Marked for deactivation on 31.12.2026"));
    m_desk->click("numberWithdraw");
    QTRY_COMPARE(m_desk->pbx.calls.last(), text("withdrawDeactivation n14 2"));
    QTRY_COMPARE(state(), text("Active"));
}

void TestNumbersPage::R1_007_R1_014_editWithTimeTable()
{
    choose("0201 5500714");
    m_desk->click("numberEdit");
    auto *usage = qobject_cast<QComboBox *>(m_desk->find("editUsage"));
    QCOMPARE(usage->count(), 4); // R1-014
    QVERIFY(!m_desk->enabled("editGo"));
    m_desk->type("editTarget", text("22"));
    m_desk->click("editAddPeriod");
    QTRY_VERIFY(m_desk->find("periodFrom"));
    m_desk->type("periodFrom", text("18:00"));
    m_desk->type("periodTo", text("08:00"));
    m_desk->type("periodTarget", text("0177 1771234"));
    m_desk->click("editGo");
    QVERIFY(m_desk->text("editMessage").contains(text("time-table")));
    QCOMPARE(QApplication::focusWidget(), m_desk->find("periodFrom"));
    m_desk->type("periodTo", text("24:00"));
    m_desk->click("editGo");
    QTRY_COMPARE(m_desk->pbx.calls, QStringList{text("saveNumber n14 1")});
    const NumberRouting routing = number("n14").settings.routing;
    QCOMPARE(routing.target, (RouteTarget{text("s22"), {}}));
    QCOMPARE(routing.periods.size(), 1);
    QCOMPARE(routing.periods.first().days, QStringList({text("mon"), text("tue"), text("wed"), text("thu"), text("fri")}));
    QCOMPARE(routing.periods.first().target.number, text("+491771771234"));
    QTRY_COMPARE(ShownTable(table()).cell(2, text("Routing")), text("Time-table, 1 row(s)"));
}

void TestNumbersPage::R1_008_R1_009_G_14_swap()
{
    choose("0201 5500714");
    m_desk->click("numberSwap");
    QCOMPARE(qobject_cast<QComboBox *>(m_desk->find("swapOthers"))->count(), 1); // inactive ones alone
    QVERIFY(m_desk->text("swapText").contains(text("settings are deleted")));
    QCOMPARE(m_desk->text("swapGo"), text("Complete the swap of numbers now"));
    m_desk->click("swapGo");
    QTRY_COMPARE(number("n14").state, NumberState::Inactive);
    QCOMPARE(number("free").state, NumberState::Active);
    QTRY_VERIFY(m_desk->text("numberReminder").contains(text("Weiterleitung auf das IP-Gerät")));
    QVERIFY(m_desk->text("numberReminder").contains(text("0201 5500750")));
}

void TestNumbersPage::R1_010_R1_011_G_15_assignmentDeletesOnlyAfterTheSecondQuestion()
{
    m_desk->pbx.effect.evn = 12;
    choose("0201 5500714");
    m_desk->click("numberAssign");
    QCOMPARE(m_desk->text("assignmentPresent"), text("Present user: 14 Demir"));
    auto *remove = qobject_cast<QCheckBox *>(m_desk->find("assignmentDelete"));
    QVERIFY(!remove->isChecked());
    m_desk->type("assignmentSeat", text("nobody"));
    m_desk->click("assignmentGo");
    QVERIFY(m_desk->text("assignmentMessage").contains(text("seat is no longer there")));
    m_desk->type("assignmentSeat", text("22"));
    remove->setChecked(true);
    QCOMPARE(m_desk->text("assignmentGo"), text("Go on …"));
    m_desk->click("assignmentGo");
    QTRY_COMPARE(m_desk->text("assignmentGo"), text("Delete for good and assign"));
    QVERIFY(m_desk->text("assignmentEffect").contains(text("12")));
    QVERIFY(m_desk->find("assignmentExport"));
    QCOMPARE(m_desk->pbx.calls, QStringList{text("assignmentEffect n14")});
    m_desk->click("assignmentGo");
    QTRY_VERIFY(m_desk->pbx.calls.contains(text("assign to s22 deleting 12")));
    QTRY_COMPARE(number("n14").seatId, text("s22"));
    // Without the tick at once, and nothing is deleted.
    m_desk->click("numberAssign");
    m_desk->type("assignmentSeat", text("Zentrale"));
    m_desk->click("assignmentGo");
    QTRY_COMPARE(number("n14").seatId, text("s11"));
    QVERIFY(m_desk->pbx.calls.contains(text("assign to s11")));
}

void TestNumbersPage::R1_013_faxCredentials()
{
    number("n14").settings.usage = NumberUsage::PersonalFax;
    number("n22").settings.usage = NumberUsage::SharedFax;
    m_desk->pbx.rows.seats[0].settings.email.clear();
    m_desk->pbx.tell();
    choose("0201 5500711");
    QVERIFY(m_desk->why("numberFax").contains(text("no active fax number")));
    choose("0201 5500714");
    m_desk->click("numberFax");
    QVERIFY(!m_desk->find("faxSeat")); // its own seat alone
    QCOMPARE(m_desk->text("faxGo"), text("Send credentials to employees"));
    m_desk->click("faxGo");
    QTRY_COMPARE(m_desk->pbx.calls, QStringList{text("sendFaxCredentials n14 1 s14")});
    choose("0201 5500722");
    m_desk->click("numberFax");
    m_desk->type("faxSeat", text("11"));
    m_desk->click("faxAdd");
    m_desk->click("faxGo");
    QVERIFY(m_desk->text("faxMessage").contains(text("needs an e-mail address")));
    QCOMPARE(m_desk->pbx.calls.size(), 1);
}

void TestNumbersPage::G_26_clipNumbersHaveNoActions()
{
    choose("0800 3268350");
    QVERIFY(m_desk->text("numberMeaning").contains(text("never reachable")));
    for (const char *name : {"numberActivate", "numberDeactivate", "numberSwap", "numberAssign", "numberEdit"})
        QVERIFY2(m_desk->why(name).contains(text("outgoing presentation only")), name);
}

void TestNumbersPage::numberPlan()
{
    qobject_cast<QTabBar *>(m_desk->find("numbersTabs"))->setCurrentIndex(1);
    auto *plan = qobject_cast<QTableView *>(m_desk->find("numberPlan"));
    QVERIFY(plan);
    const QAbstractItemModel &model = *plan->model();
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 1; column < model.columnCount(); ++column)
            found << model.index(row, column).data().toString();
    for (const auto &[word, count] : {std::pair{"used", 3}, {"free", 1}, {"marked", 1}, {"outgoing", 2}, {"coming", 1}})
        QCOMPARE(found.count(text(word)), count);
    QCOMPARE(found.count(text("–")), found.size() - 8); // gaps
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 5).data(Qt::AccessibleTextRole).toString().startsWith(text("0201 5500714")))
            plan->setCurrentIndex(model.index(row, 5));
    QCOMPARE(m_desk->text("numberTitle"), text("0201 5500714"));
}

void TestNumbersPage::anotherNumberEndsTheAction()
{
    choose("0201 5500714");
    m_desk->click("numberDeactivate");
    choose("0201 5500722");
    QVERIFY(!m_desk->find("deactivationGo"));
    QCOMPARE(m_desk->text("numberTitle"), text("0201 5500722"));
}

QTEST_MAIN(TestNumbersPage)
#include "tst_numberspage.moc"
