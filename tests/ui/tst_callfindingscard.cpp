#include "audittrail.h"
#include "callbookservice.h"
#include "callfindings.h"
#include "callspage.h"
#include "desk.h"
#include "pagedesk.h"
#include "showntable.h"
#include "ticketlink.h"
#include "waiting.h"

#include <QCoroTask>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

/// Odd calls on the page Verbindungen: told with their figures, their calls shown, a ticket filled in, muted and shown again
/// (B-10, B-18).
class TestCallFindingsCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void nothingOdd();
    void B_18_aFindingExplainsItself();
    void B_18_itsCallsAreShownAndGoAgain();
    void B_10_aTicketIsFilledIn();
    void B_18_mutedAndShownAgain();
    void B_18_aMonthHasALimit();
    void B_18_aSeatIsNoLongerInUse();

private:
    void import(const QByteArray &rows);
    void choose(int row);
    QString summary() const { return m_desk->text("summary"); }
    std::unique_ptr<PageDesk> m_desk;
};

namespace
{
const QByteArray usual = "02.03.2026;09:14:09;15;+49301234567;Festnetz;00:02:02;0,0161\r\n";

QByteArray night()
{
    QByteArray rows;
    for (int i = 0; i < 15; ++i)
        rows += "03.03.2026;02:" + QByteArray::number(10 + 2 * i) + ":00;14;+49301234567;Festnetz;00:00:30;0,10\r\n";
    return rows;
}

QByteArray twice()
{
    const QByteArray row = "05.03.2026;10:00:00;15;+493012345xx;Festnetz;00:01:30;0,1234\r\n";
    return row + row;
}
} // namespace

void TestCallFindingsCard::init()
{
    m_desk = std::make_unique<PageDesk>();
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new CallsPage(context, actions, parent);
    }));
}

void TestCallFindingsCard::import(const QByteArray &rows)
{
    QFile file(m_desk->folder() + u"/maerz.csv"_s);
    const QByteArray text = "Datum;Uhrzeit;Nebenstelle;Zielrufnummer;Ziel;Dauer;Betrag netto EUR\r\n" + rows;
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QVERIFY(QCoro::waitFor(m_desk->context().calls->import(file.fileName())));
    QTRY_VERIFY(!m_desk->context().calls->findings().isLooking());
    QTRY_VERIFY(m_desk->find("callsTable"));
    m_desk->click("callsOdd");
}

void TestCallFindingsCard::choose(int row)
{
    auto *table = qobject_cast<QTableView *>(m_desk->find("callFindingsTable"));
    QVERIFY(table);
    table->selectRow(row);
}

void TestCallFindingsCard::nothingOdd()
{
    import(usual);
    QVERIFY(m_desk->find("callFindings"));
    QVERIFY(!m_desk->find("callFindingsTable"));
    QCOMPARE(m_desk->text("callsOdd"), u"Odd"_s);
    QVERIFY(!m_desk->find("callFindingMute"));
    m_desk->click("callsOdd");
    QVERIFY(!m_desk->find("callFindings"));
}

void TestCallFindingsCard::B_18_aFindingExplainsItself()
{
    import(usual + night() + twice());
    QTRY_COMPARE(m_desk->text("callsOdd"), u"Odd (2)"_s);
    const SpokenTable table(m_desk->find("callFindingsTable"));
    QCOMPARE(table.column(u"What is odd"_s), (QStringList{u"Call listed twice"_s, u"Burst at night or weekend"_s}));
    QCOMPARE(table.column(u"Net"_s), (QStringList{u"0,2468\u00a0€"_s, u"1,50\u00a0€"_s}));
    choose(1);
    QCOMPARE(
        m_desk->text("callFindingSentence"),
        u"Seat 14: 15 calls on 03.03.2026 between 02:10 and 02:38, 1,50\u00a0€; never more than 0 calls and 0,00\u00a0€ in a "
        "night or a weekend day before."_s);
    choose(0);
    QCOMPARE(m_desk->text("callFindingSentence"),
             u"Seat 15 called +49 30 12345 xx on 05.03.2026 at 10:00: the same begin, duration and amount stand there 2 times, "
             "0,2468\u00a0€ together."_s);
}

void TestCallFindingsCard::B_18_itsCallsAreShownAndGoAgain()
{
    import(usual + night() + twice());
    QTRY_COMPARE(summary(), u"18 of 18"_s);
    choose(0);
    QCOMPARE(summary(), u"2 of 18"_s);
    QCOMPARE(m_desk->text("callOrigin"), u"2 calls of this finding"_s);
    QCOMPARE(ShownTable(qobject_cast<QTableView *>(m_desk->find("callsTable"))).column(u"Net"_s),
             (QStringList{u"0,1234\u00a0€"_s, u"0,1234\u00a0€"_s}));
    m_desk->click("callsOdd"); // the card goes, and with it the choice
    QTRY_COMPARE(summary(), u"18 of 18"_s);
    m_desk->click("callsOdd");
    choose(1);
    QTRY_COMPARE(summary(), u"15 of 18"_s);
    m_desk->type("filterText", u"2345"_s); // a question of one's own
    QTRY_COMPARE(summary(), u"18 of 18"_s);
    QVERIFY(!m_desk->find("callFindingMute"));
}

void TestCallFindingsCard::B_10_aTicketIsFilledIn()
{
    import(usual + twice());
    choose(0);
    QSignalSpy routes(&m_desk->context().router, &PageRouter::wanted);
    m_desk->click("callFindingTicket");
    QCOMPARE(routes.size(), 1);
    QCOMPARE(routes[0][0].toString(), u"tickets"_s);
    QVERIFY(TicketLink::isLink(routes[0][1].toString()));
    const TicketLink link = TicketLink::fromArgument(routes[0][1].toString());
    QCOMPARE(link.subject, u"Call listed twice: 15, 05.03.2026"_s);
    QVERIFY2(link.text.contains(u"2 times, 0,2468"_s), qPrintable(link.text));
    QVERIFY2(link.text.contains(u"\nmaerz.csv, line 3\nmaerz.csv, line 4\n"_s), qPrintable(link.text));
}

void TestCallFindingsCard::B_18_mutedAndShownAgain()
{
    import(usual + night());
    QTRY_COMPARE(m_desk->text("callsOdd"), u"Odd (1)"_s);
    choose(0);
    QCOMPARE(summary(), u"15 of 16"_s);
    m_desk->click("callFindingMute");
    QTRY_COMPARE(m_desk->text("callsOdd"), u"Odd"_s);
    QVERIFY(!m_desk->find("callFindingsTable"));
    QTRY_COMPARE(summary(), u"16 of 16"_s);
    const auto trail = QCoro::waitFor(m_desk->context().audit->entries());
    QVERIFY(trail && !trail->isEmpty());
    QCOMPARE(trail->first().action, u"finding_muted"_s);
    m_desk->click("callFindingsMuted");
    QVERIFY(m_desk->find("callFindingsTable"));
    choose(0);
    QCOMPARE(m_desk->text("callFindingMute"), u"No longer mute"_s);
    m_desk->click("callFindingMute");
    QTRY_COMPARE(m_desk->text("callsOdd"), u"Odd (1)"_s);
    QCOMPARE(QCoro::waitFor(m_desk->context().audit->entries())->first().action, u"finding_unmuted"_s);
}

void TestCallFindingsCard::B_18_aMonthHasALimit()
{
    import(usual + "03.03.2026;10:00:00;15;+49301234567;Festnetz;00:10:00;2,00\r\n");
    QVERIFY(!m_desk->find("callBudget"));
    m_desk->click("callFindingsLimits");
    m_desk->type("callBudget", u"zwei"_s);
    m_desk->click("callBudgetKeep");
    QCOMPARE(m_desk->text("callLimitsMessage"), u"“zwei” is no amount; write it as 1.500,00."_s);
    m_desk->type("callBudget", u"1.000,01"_s); // kept, and not reached
    m_desk->click("callBudgetKeep");
    QTRY_COMPARE(m_desk->context().calls->findings().limits().monthlyBudget, std::optional(Money::fromCents(100001)));
    QTRY_VERIFY(!m_desk->context().calls->findings().isLooking());
    QCOMPARE(m_desk->text("callsOdd"), u"Odd"_s);
    m_desk->type("callBudget", u"2,01"_s);
    m_desk->click("callBudgetKeep");
    QTRY_COMPARE(m_desk->text("callsOdd"), u"Odd (1)"_s); // 2.0161
    QCOMPARE(SpokenTable(m_desk->find("callFindingsTable")).column(u"What is odd"_s), QStringList{u"Monthly limit exceeded"_s});
    const auto trail = QCoro::waitFor(m_desk->context().audit->entries());
    QVERIFY(trail && !trail->isEmpty());
    QCOMPARE(trail->first().action, u"call_limits"_s);
    QCOMPARE(QCoro::waitFor(m_desk->context().calls->book().limits())->monthlyBudget, std::optional(Money::fromCents(201)));
    m_desk->type("callBudget", QString());
    m_desk->click("callBudgetKeep");
    QTRY_COMPARE(m_desk->text("callsOdd"), u"Odd"_s);
}

void TestCallFindingsCard::B_18_aSeatIsNoLongerInUse()
{
    import(usual + "03.03.2026;10:00:00;14;+49301234567;Festnetz;00:10:00;0,01\r\n");
    m_desk->click("callFindingsLimits");
    m_desk->type("callDeactivatedSubject", u"14"_s);
    m_desk->type("callDeactivatedFrom", u"soon"_s);
    m_desk->click("callDeactivatedAdd");
    QCOMPARE(m_desk->text("callLimitsMessage"), u"“soon” is no day; write it as 01.03.2026."_s);
    m_desk->type("callDeactivatedFrom", u"4.3.2026"_s);
    m_desk->click("callDeactivatedAdd");
    QTRY_COMPARE(m_desk->context().calls->findings().limits().deactivated.size(), 1);
    QTRY_VERIFY(!m_desk->context().calls->findings().isLooking());
    QCOMPARE(m_desk->text("callsOdd"), u"Odd"_s); // its call was the day before
    m_desk->type("callDeactivatedSubject", u"14"_s);
    m_desk->type("callDeactivatedFrom", u"3.3.2026"_s);
    m_desk->click("callDeactivatedAdd");
    QTRY_COMPARE(m_desk->text("callsOdd"), u"Odd (1)"_s);
    auto *table = qobject_cast<QTableView *>(m_desk->find("callDeactivated"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(m_desk->why("callDeactivatedRemove"), u"Choose a row first."_s);
    table->selectRow(0);
    QVERIFY(m_desk->enabled("callDeactivatedRemove"));
    m_desk->click("callDeactivatedRemove");
    QTRY_COMPARE(m_desk->text("callsOdd"), u"Odd"_s);
    QCOMPARE(table->model()->rowCount(), 0);
}

QTEST_MAIN(TestCallFindingsCard)
#include "tst_callfindingscard.moc"
