#include "desk.h"
#include "orderingsamples.h"
#include "orderspage.h"
#include "pagedesk.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace OrderingSamples;
using Ordering::OrderKind;
using Ordering::OrderState;

/// Aufträge over services from memory.
class TestOrdersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void R3_040_listWithCount();
    void R3_041_R3_042_explained();
    void R3_043_R3_044_nothingToCreateOrAccept();
    void R3_047_numberOpensDetailsWithSteps();
    void R0_001_R0_002_head();
    void R0_003_positionsInColumns();
    void R2_009_legacyTab();
    void confirmationLeadsToItsDocument();
    void aChangedOrderKeepsTheChoice();
    void escClearsTheFilter();

private:
    QTableView *table(const char *name) const { return qobject_cast<QTableView *>(m_desk->find(name)); }
    std::unique_ptr<PageDesk> m_desk;
};

void TestOrdersPage::init()
{
    m_desk = std::make_unique<PageDesk>();
    m_desk->orders.rows = {cloudPhone(), other("31902", OrderState::OfferCreated, OrderKind::ProductChange),
                           other("31000", OrderState::Completed, OrderKind::Termination),
                           other("20001", OrderState::Completed, OrderKind::NewProvision, true)};
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new OrdersPage(context, actions, parent);
    }));
}

void TestOrdersPage::R3_040_listWithCount()
{
    const SpokenTable table(m_desk->find("ordersTable"));
    QVERIFY(table.isValid());
    QCOMPARE(table.column(QStringLiteral("Order number")),
             (QStringList{QStringLiteral("31629"), QStringLiteral("31902"), QStringLiteral("31000")}));
    QCOMPARE(m_desk->text("summary"), QStringLiteral("3 of 3"));
    auto *states = qobject_cast<QComboBox *>(m_desk->find("orderStates"));
    QVERIFY(states);
    states->setCurrentIndex(1); // those that run
    QCOMPARE(m_desk->text("summary"), QStringLiteral("2 of 3"));
    QVERIFY(!table.column(QStringLiteral("State")).contains(QStringLiteral("Completed")));
}

void TestOrdersPage::R3_041_R3_042_explained()
{
    const auto *states = qobject_cast<QComboBox *>(m_desk->find("orderStates"));
    const auto *kinds = qobject_cast<QComboBox *>(m_desk->find("orderKinds"));
    QCOMPARE(states->count(), 2 + 7);
    QCOMPARE(kinds->count(), 1 + 4);
    for (int i = 2; i < states->count(); ++i)
        QVERIFY(states->itemData(i, Qt::ToolTipRole).toString().size() > 30);
    for (int i = 1; i < kinds->count(); ++i)
        QVERIFY(kinds->itemData(i, Qt::ToolTipRole).toString().size() > 30);
    const QString meaning = m_desk->text("orderMeaning");
    QVERIFY2(meaning.contains(QStringLiteral("A part of the order can be used already")), qPrintable(meaning));
    QVERIFY2(meaning.contains(QStringLiteral("Only your sales consultant")), qPrintable(meaning));
}

void TestOrdersPage::R3_043_R3_044_nothingToCreateOrAccept()
{
    // The page's buttons, all of them: none creates, accepts or ends anything.
    const QSet<QString> allowed{QStringLiteral("openConfirmation"), QStringLiteral("columns"), QString()};
    for (const QAbstractButton *button : m_desk->page->findChildren<QAbstractButton *>())
        QVERIFY2(allowed.contains(button->objectName()) || button->objectName().startsWith(QLatin1String("state")) ||
                     button->objectName().startsWith(QLatin1String("qt_")) ||
                     button->objectName().startsWith(QLatin1String("Scroll")),
                 qPrintable(button->objectName()));
    QVERIFY(m_desk->page->headActions().isEmpty());
    m_desk->page->openWith(QStringLiteral("o-31902"));
    QVERIFY(m_desk->text("orderMeaning").contains(QStringLiteral("accepted with the consultant")));
}

void TestOrdersPage::R3_047_numberOpensDetailsWithSteps()
{
    QTableView *list = table("ordersTable");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    QVERIFY(m_desk->text("orderTitle").contains(QStringLiteral("31000")));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(m_desk->text("orderTitle").contains(QStringLiteral("31629")));
    const SpokenTable steps(m_desk->find("orderStepsTable"));
    QVERIFY(steps.isValid());
    QCOMPARE(steps.column(QStringLiteral("Step")),
             (QStringList{QStringLiteral("Order checked"), QStringLiteral("Porting requested: +49201889900"),
                          QStringLiteral("Billing started")}));
    QCOMPARE(steps.column(QStringLiteral("State")),
             (QStringList{QStringLiteral("done"), QStringLiteral("running"), QStringLiteral("waiting")}));
    QCOMPARE(steps.cell(0, QStringLiteral("Time")), QStringLiteral("03.11.2026, 09:00"));
}

void TestOrdersPage::R0_001_R0_002_head()
{
    QCOMPARE(m_desk->text("orderTitle"), QStringLiteral("Order details of new order 31629 of 03.11.2026"));
    QStringList shown;
    for (const QLabel *label : m_desk->find("orderFacts")->findChildren<QLabel *>())
        if (label->isVisible())
            shown << label->text();
    for (const char *value : {"Muster & Söhne GmbH", "Musterstraße 1", "9000000", "45127 Essen", "V-20900", "GmbH",
                              "cloud.phone 2022", "HRB 12345, Essen", "01.07.2026"})
        QVERIFY2(shown.contains(QString::fromUtf8(value)), value);
}

void TestOrdersPage::R0_003_positionsInColumns()
{
    const SpokenTable positions(m_desk->find("orderPositionsTable"));
    QVERIFY(positions.isValid());
    QCOMPARE(positions.rows(), 7);
    QCOMPARE(positions.cell(1, QStringLiteral("Position")), QStringLiteral("Seat best"));
    QCOMPARE(positions.cell(1, QStringLiteral("Quantity")), QStringLiteral("2"));
    QCOMPARE(positions.cell(1, QStringLiteral("One-time")), QStringLiteral("10,00\u00a0€"));
    QCOMPARE(positions.cell(1, QStringLiteral("Monthly")), QStringLiteral("8,70\u00a0€"));
    QCOMPARE(positions.cell(5, QStringLiteral("Position")), QStringLiteral("Location Essen, 45127"));
    QVERIFY(m_desk->text("orderSums").contains(QStringLiteral("39,00")));
}

void TestOrdersPage::R2_009_legacyTab()
{
    auto *tabs = qobject_cast<QTabBar *>(m_desk->find("orderTabs"));
    QCOMPARE(tabs->tabText(1), QStringLiteral("NGN orders"));
    tabs->setCurrentIndex(1);
    const SpokenTable list(m_desk->find("ordersTable"));
    QCOMPARE(list.column(QStringLiteral("Order number")), QStringList{QStringLiteral("20001")});
    QCOMPARE(m_desk->text("summary"), QStringLiteral("1 of 1"));
    const QTableView *positions = table("orderPositionsTable");
    QStringList shown;
    for (int i = 0; i < positions->model()->columnCount(); ++i)
        if (!positions->isColumnHidden(i))
            shown << positions->model()->headerData(i, Qt::Horizontal).toString();
    QCOMPARE(shown, (QStringList{QStringLiteral("Position"), QStringLiteral("Quantity")}));
}

void TestOrdersPage::confirmationLeadsToItsDocument()
{
    QSignalSpy wanted(&m_desk->context().router, &PageRouter::wanted);
    m_desk->click("openConfirmation");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0], (QVariantList{QStringLiteral("contractDocuments"), QStringLiteral("d-31629")}));
    m_desk->page->openWith(QStringLiteral("o-31902"));
    QVERIFY(!m_desk->why("openConfirmation").isEmpty());
}

void TestOrdersPage::aChangedOrderKeepsTheChoice()
{
    m_desk->page->openWith(QStringLiteral("o-31000"));
    m_desk->orders.rows[2].state = OrderState::Cancelled;
    m_desk->orders.rows[2].cancelledBecause = QStringLiteral("Doppelt");
    m_desk->orders.rows.prepend(other("40000", OrderState::Provisioning, OrderKind::OptionChange));
    Q_EMIT m_desk->orders.ordersChanged();
    QVERIFY(m_desk->text("orderTitle").contains(QStringLiteral("31000")));
    QVERIFY(m_desk->text("orderMeaning").contains(QStringLiteral("Doppelt")));
    QCOMPARE(m_desk->text("summary"), QStringLiteral("4 of 4"));
}

void TestOrdersPage::escClearsTheFilter()
{
    m_desk->type("filterText", QStringLiteral("zzz"));
    QVERIFY(m_desk->find("stateAction"));
    QCOMPARE(m_desk->text("summary"), QStringLiteral("0 of 3"));
    QTest::keyClick(m_desk->find("filterText"), Qt::Key_Escape);
    QCOMPARE(m_desk->text("filterText"), QString());
    QCOMPARE(m_desk->text("summary"), QStringLiteral("3 of 3"));
    QVERIFY(m_desk->find("ordersTable"));
}

QTEST_MAIN(TestOrdersPage)
#include "tst_orderspage.moc"
