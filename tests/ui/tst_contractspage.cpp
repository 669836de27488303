#include "contractspage.h"
#include "desk.h"
#include "orderingsamples.h"
#include "pagedesk.h"
#include "waiting.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace OrderingSamples;
using Ordering::ContractState;

/// Verträge over services from memory: the list, and one contract with its technical data.
class TestContractsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void R3_050_stateInTheSecondColumn();
    void R3_051_pendingOnlyToOptions();
    void R3_052_blockedSaysWhomToCall();
    void R3_053_endedNamesItsDay();
    void R3_054_commercialDataFirst();
    void R3_054_failureHurtsNothingElse();
    void R3_054_lateAnswerOfAnotherContractIsDropped();
    void R3_055_termCard();
    void R3_056_sections();
    void plannedChangesHaveAColumnOnlyWhereThereAreSome();
    void R3_057_notRegisteredPointsToTheHotline();
    void R3_058_accountsShareOnePassword();
    void R3_069_routerAndShipments();
    void offlineSaysWhy();
    void optionsOfTheOpenContract();
    void deadlineToCalendar();
    void escLeadsBackToTheList();
    void R3_044_nothingEndsAContract();

private:
    void open(const char *id) { m_desk->page->openWith(QString::fromLatin1(id)); }
    QStringList facts(const char *name) const;
    std::unique_ptr<PageDesk> m_desk;
};

void TestContractsPage::init()
{
    m_desk = std::make_unique<PageDesk>();
    FakeContractService &contracts = m_desk->contracts;
    contracts.rows = {trunk(), plain("c-pending", "V-20900", ContractState::ActivePending),
                      plain("c-blocked", "V-20901", ContractState::Blocked),
                      plain("c-ended", "V-10000", ContractState::Inactive, {2026, 6, 30})};
    contracts.cares.insert(QStringLiteral("c-trunk"), trunkCare());
    contracts.sip = trunkAccess();
    contracts.router = trunkRouter();
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new ContractsPage(context, actions, parent);
    }));
}

QStringList TestContractsPage::facts(const char *name) const
{
    QStringList texts;
    if (const QWidget *grid = m_desk->find(name))
        for (const QLabel *label : grid->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
    return texts;
}

void TestContractsPage::R3_050_stateInTheSecondColumn()
{
    const auto *view = qobject_cast<QTableView *>(m_desk->find("contractsTable"));
    QVERIFY(view);
    QCOMPARE(view->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("State"));
    const SpokenTable table(m_desk->find("contractsTable"));
    QCOMPARE(table.column(QStringLiteral("State")), (QStringList{QStringLiteral("Inactive"), QStringLiteral("Active"),
                                                                 QStringLiteral("Active - pending"), QStringLiteral("Blocked")}));
    QCOMPARE(table.cell(1, QStringLiteral("End of term")), QStringLiteral("31.01.2027"));
    QCOMPARE(m_desk->text("summary"), QStringLiteral("4 of 4"));
}

void TestContractsPage::R3_051_pendingOnlyToOptions()
{
    open("c-pending");
    QVERIFY(m_desk->text("contractMeaning").contains(QStringLiteral("nothing can be changed here")));
    QVERIFY(m_desk->page->headActions().first()->isEnabled()); // additions stay possible (G-03)
    open("c-blocked");
    QVERIFY(!m_desk->page->headActions().first()->isEnabled());
}

void TestContractsPage::R3_052_blockedSaysWhomToCall()
{
    const SpokenTable table(m_desk->find("contractsTable"));
    QCOMPARE(table.cell(3, QStringLiteral("Note")), QStringLiteral("Accounting 0211 550 07-332"));
    m_desk->contracts.rows[0].state = ContractState::Blocked;
    open("c-trunk");
    QVERIFY(m_desk->text("contractMeaning").contains(QStringLiteral("0211 550 07-332")));
    for (const char *button : {"resetSipPassword", "resetDslPassword", "oncePlus"})
        QVERIFY2(m_desk->why(button).contains(QStringLiteral("0211 550 07-332")), button);
    QVERIFY(m_desk->enabled("askCpe")); // asking changes nothing
}

void TestContractsPage::R3_053_endedNamesItsDay()
{
    open("c-ended");
    QVERIFY(m_desk->text("contractMeaning").contains(QStringLiteral("30.06.2026")));
    QVERIFY(facts("termFacts").contains(QStringLiteral("30.06.2026")));
}

void TestContractsPage::R3_054_commercialDataFirst()
{
    m_desk->contracts.gate.close();
    open("c-trunk");
    QVERIFY(m_desk->find("sipCardProgress"));
    QVERIFY(m_desk->find("cpeCardProgress"));
    QVERIFY(m_desk->text("contractFreshness").contains(QStringLiteral("technical data is being asked for")));
    QVERIFY(!m_desk->find("sipFacts"));
    // Everything else is there and works.
    QVERIFY(facts("termFacts").contains(QStringLiteral("31.01.2027")));
    QVERIFY(SpokenTable(m_desk->find("contractPositionsTable")).rows() > 4);
    QVERIFY(m_desk->enabled("oncePlus"));
    m_desk->contracts.gate.open();
    QTRY_VERIFY(m_desk->find("sipFacts"));
    QVERIFY(facts("sipFacts").contains(QStringLiteral("+4921155007700")));
    QTRY_VERIFY(!m_desk->find("cpeCardProgress"));
    QVERIFY(!m_desk->text("contractFreshness").contains(QStringLiteral("technical data")));
}

void TestContractsPage::R3_054_failureHurtsNothingElse()
{
    m_desk->contracts.sip = fail(Error::Kind::Server, QStringLiteral("technical_unavailable"));
    open("c-trunk");
    QTRY_VERIFY(m_desk->find("sipCardError"));
    QTRY_VERIFY(m_desk->find("cpeFacts")); // the other one came
    QVERIFY(m_desk->enabled("oncePlus"));
    m_desk->contracts.sip = trunkAccess();
    m_desk->click("sipCardRetry");
    QTRY_VERIFY(m_desk->find("sipFacts"));
    QVERIFY(!m_desk->find("sipCardError"));
    QCOMPARE(m_desk->contracts.calls.count(QStringLiteral("sip c-trunk")), 2);
}

void TestContractsPage::R3_054_lateAnswerOfAnotherContractIsDropped()
{
    ServiceContract second = trunk();
    second.id = QStringLiteral("c-second");
    second.number = QStringLiteral("V-2");
    m_desk->contracts.rows << second;
    m_desk->contracts.gate.close();
    open("c-trunk");
    open("c-second");
    m_desk->contracts.sip = fail(Error::Kind::Server, QStringLiteral("technical_unavailable"));
    m_desk->contracts.gate.open();
    QTRY_VERIFY(m_desk->find("sipCardError"));
    QVERIFY(m_desk->text("contractTitle").startsWith(QStringLiteral("V-2 ")));
    QCOMPARE(m_desk->contracts.calls.filter(QStringLiteral("sip ")).size(), 2);
}

void TestContractsPage::R3_055_termCard()
{
    open("c-trunk");
    const QStringList shown = facts("termFacts");
    for (const char *text : {"01.02.2024", "36 month(s)", "1 month(s)", "31.01.2027"})
        QVERIFY2(shown.contains(QLatin1String(text)), text);
    // 15.11.2026 to 31.01.2027: 15 + 31 + 31 days.
    QVERIFY2(m_desk->text("termLeft").startsWith(QStringLiteral("77 day(s) left · notice by 31.12.2026")),
             qPrintable(m_desk->text("termLeft")));
    const QWidget *bar = m_desk->find("termProgress");
    // 1,096 days in all: 334 of 2024, 365, 366 up to the 31.01.2027.
    QCOMPARE(bar->property("maximum").toInt(), 1096);
    QCOMPARE(bar->property("value").toInt(), 1096 - 78);
}

void TestContractsPage::R3_056_sections()
{
    open("c-trunk");
    QCOMPARE(SpokenTable(m_desk->find("contractPositionsTable")).column(QStringLiteral("Position")),
             (QStringList{QStringLiteral("sipTrunk 2.0 Pro"), QStringLiteral("Sprachkanäle"), QStringLiteral("ecotel@once"),
                          QStringLiteral("Location Essen, 45127"), QStringLiteral("Router"),
                          QStringLiteral("Number block +49201550070 00…99"), QStringLiteral("Number +4920188990")}));
}

void TestContractsPage::plannedChangesHaveAColumnOnlyWhereThereAreSome()
{
    const auto titles = [this] {
        const auto *table = qobject_cast<QTableView *>(m_desk->find("contractPositionsTable"));
        QStringList shown;
        for (int i = 0; i < table->model()->columnCount(); ++i)
            if (!table->isColumnHidden(i))
                shown << table->model()->headerData(i, Qt::Horizontal).toString();
        return shown;
    };
    ContractItem &item = m_desk->contracts.rows[0].items.last();
    item.plannedFrom = {};
    open("c-pending");
    open("c-trunk");
    QVERIFY(!titles().contains(QStringLiteral("Planned")));
    QVERIFY(titles().contains(QStringLiteral("Monthly")));
    item.plannedFrom = QDate(2027, 1, 1);
    open("c-pending");
    open("c-trunk");
    QVERIFY(titles().contains(QStringLiteral("Planned")));
}

void TestContractsPage::R3_057_notRegisteredPointsToTheHotline()
{
    open("c-trunk");
    QTRY_VERIFY(m_desk->find("sipFacts"));
    const QStringList shown = facts("sipFacts");
    QVERIFY(shown.contains(QStringLiteral("sip.example.net:5061")));
    QVERIFY(!shown.filter(QStringLiteral("Yes")).isEmpty());
    QVERIFY(shown.contains(QStringLiteral("No"))); // not blocked
    QVERIFY(!m_desk->find("sipHotline"));
    SipAccess away = trunkAccess();
    away.registered = false;
    m_desk->contracts.sip = away;
    ServiceContract again = trunk();
    again.id = QStringLiteral("c-again");
    m_desk->contracts.rows << again;
    open("c-again");
    QTRY_VERIFY(m_desk->find("sipHotline"));
    QVERIFY(m_desk->text("sipHotline").contains(QStringLiteral("0800 032 68 35")));
}

void TestContractsPage::R3_058_accountsShareOnePassword()
{
    SipAccess access = trunkAccess();
    access.accounts = {{QStringLiteral("acc-1"), true}, {QStringLiteral("acc-2"), false}};
    m_desk->contracts.sip = access;
    open("c-trunk");
    QTRY_VERIFY(m_desk->find("sipAccounts"));
    QCOMPARE(facts("sipAccounts"), (QStringList{QStringLiteral("acc-1"), QStringLiteral("registered"), QStringLiteral("acc-2"),
                                                QStringLiteral("not registered")}));
    QVERIFY(!m_desk->find("sipCard")->findChildren<QLabel *>().isEmpty());
}

void TestContractsPage::R3_069_routerAndShipments()
{
    open("c-trunk");
    QTRY_VERIFY(m_desk->find("cpeFacts"));
    QVERIFY(facts("cpeFacts").contains(QStringLiteral("AVM-7590-20381")));
    QVERIFY(!facts("cpeFacts").filter(QStringLiteral("Online")).isEmpty());
    QVERIFY(facts("cpeFacts").contains(QStringLiteral("delivered 12.02.2024")));
    QCOMPARE(facts("shipmentHistory").size(), 4); // two shipments: time and what
    Cpe once = trunkRouter();
    once.shipments.removeLast();
    m_desk->contracts.router = once;
    m_desk->click("askCpe");
    QTRY_VERIFY(!m_desk->find("shipmentHistory"));
    QCOMPARE(m_desk->contracts.calls.count(QStringLiteral("cpe c-trunk")), 2);
}

void TestContractsPage::offlineSaysWhy()
{
    open("c-trunk");
    QVERIFY(m_desk->enabled("resetSipPassword"));
    m_desk->orders.setCanOrder(false);
    for (const char *button : {"resetSipPassword", "resetDslPassword", "oncePlus", "askCpe"})
        QVERIFY2(m_desk->why(button).contains(QStringLiteral("no connection")), button);
    m_desk->orders.setCanOrder(true);
    QVERIFY(m_desk->enabled("resetSipPassword"));
    m_desk->session.setState(SessionService::State::Expired);
    QVERIFY(m_desk->why("resetSipPassword").contains(QStringLiteral("sign in")));
    // What is stored stays readable.
    QVERIFY(facts("termFacts").contains(QStringLiteral("31.01.2027")));
}

void TestContractsPage::optionsOfTheOpenContract()
{
    QSignalSpy wanted(&m_desk->context().router, &PageRouter::wanted);
    open("c-trunk");
    m_desk->page->headActions().first()->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0], (QVariantList{QStringLiteral("options"), QStringLiteral("c-trunk")}));
}

void TestContractsPage::deadlineToCalendar()
{
    const QString path = m_desk->folder() + QStringLiteral("/deadline.ics");
    m_desk->files.answer = path;
    open("c-trunk");
    m_desk->page->headActions().at(1)->trigger();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("BEGIN:VEVENT"), 1);
    QVERIFY2(text.contains("DTSTART;VALUE=DATE:20261231"), text.constData());
    // One that has ended has no last day.
    open("c-ended");
    QVERIFY(!m_desk->page->headActions().at(1)->isEnabled());
}

void TestContractsPage::escLeadsBackToTheList()
{
    auto *view = qobject_cast<QTableView *>(m_desk->find("contractsTable"));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
    QVERIFY(m_desk->find("contractDetail"));
    QVERIFY(!m_desk->find("contractsTable"));
    QTest::keyClick(m_desk->find("contractPositionsTable"), Qt::Key_Escape);
    QVERIFY(m_desk->find("contractsTable"));
    QVERIFY(m_desk->find("contractsTable")->hasFocus());
}

void TestContractsPage::R3_044_nothingEndsAContract()
{
    open("c-trunk");
    for (const QAction *action : m_desk->page->headActions())
        QVERIFY(!action->text().contains(QStringLiteral("erminat")));
    for (const auto *button : m_desk->page->findChildren<QAbstractButton *>())
        QVERIFY2(!button->text().contains(QStringLiteral("erminat")), qPrintable(button->text()));
    QVERIFY(m_desk->text("termLeft").contains(QStringLiteral("only by a letter")));
}

QTEST_MAIN(TestContractsPage)
#include "tst_contractspage.moc"
