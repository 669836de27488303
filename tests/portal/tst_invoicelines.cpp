#include "demobilling.h"
#include "democatalogue.h"
#include "democontracts.h"
#include "invoicelines.h"

#include <QTest>

/// What a contract costs in a month, and its terms as they are printed.
class tst_InvoiceLines : public QObject
{
    Q_OBJECT
    const QDate m_month{2026, 12, 1};
    static ServiceContract contract()
    {
        ServiceContract c;
        c.number = QStringLiteral("4700001");
        c.product = QStringLiteral("sipTrunk 2.0");
        c.begin = QDate(2026, 1, 1);
        c.term = {12, 3, Ordering::TermUnit::Months, 12};
        ContractItem item;
        item.name = c.product;
        item.quantity = 3;
        item.monthlyNet = Money::fromCents(100);
        item.onceNet = Money::fromCents(1000);
        item.from = c.begin;
        c.items = {item};
        return c;
    }
    static Money sum(const QList<IssuedLine> &lines)
    {
        Money net;
        for (const IssuedLine &line : lines)
            net += line.net();
        return net;
    }

private Q_SLOTS:
    void positionsByTheirDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("cents");
        QTest::newRow("long ago") << QDate(2026, 1, 1) << 300;
        QTest::newRow("last day before") << QDate(2026, 11, 30) << 300;
        QTest::newRow("first day") << QDate(2026, 12, 1) << 3300;  // and what is due once
        QTest::newRow("second day") << QDate(2026, 12, 2) << 3000; // the first full month is the next
        QTest::newRow("last day") << QDate(2026, 12, 31) << 3000;
        QTest::newRow("first day after") << QDate(2027, 1, 1) << 0;
    }
    void positionsByTheirDays()
    {
        QFETCH(QDate, from);
        QFETCH(int, cents);
        ServiceContract c = contract();
        c.items[0].from = from;
        QCOMPARE(sum(InvoiceLines::ofContract(c, m_month)), Money::fromCents(cents));
    }

    void reductionAndEnd()
    {
        ServiceContract c = contract();
        c.items[0].plannedQuantity = 1;
        c.items[0].plannedFrom = QDate(2026, 12, 2);
        QCOMPARE(sum(InvoiceLines::ofContract(c, m_month)), Money::fromCents(300));
        c.items[0].plannedFrom = m_month;
        QCOMPARE(sum(InvoiceLines::ofContract(c, m_month)), Money::fromCents(100));
        c.endsOn = m_month; // its last day
        QCOMPARE(sum(InvoiceLines::ofContract(c, m_month)), Money::fromCents(100));
        c.endsOn = QDate(2026, 11, 30);
        QVERIFY(InvoiceLines::ofContract(c, m_month).isEmpty());
    }

    void numbersUntilTheirLastDay()
    {
        ServiceContract c = contract();
        NumberObject number;
        number.kind = Ordering::NumberKind::Block;
        number.monthlyNet = Money::fromCents(50);
        number.from = m_month;
        number.until = m_month;
        c.numbers = {number};
        QCOMPARE(sum(InvoiceLines::ofContract(c, m_month)), Money::fromCents(350));
        c.numbers[0].until = QDate(2026, 11, 30);
        QCOMPARE(sum(InvoiceLines::ofContract(c, m_month)), Money::fromCents(300));
    }

    void R3_104_onlyWhatCostsSomethingIsALine()
    {
        using Company::DispatchMode;
        QVERIFY(!InvoiceLines::ofDispatch({DispatchMode::Portal, Money()}, m_month));
        const auto line = InvoiceLines::ofDispatch({DispatchMode::PortalAndPost, Money::fromCents(190)}, m_month);
        QVERIFY(line);
        QCOMPARE(line->net(), Money::fromCents(190));
        QCOMPARE(line->to, QDate(2026, 12, 31));
    }

    void R3_103_termsOfAContract()
    {
        const QDate day(2027, 1, 5);
        ServiceContract c = contract();
        const auto term = InvoiceLines::term(c, day);
        QCOMPARE(term->minimum, QStringLiteral("12 Monate bis 31.12.2026"));
        QCOMPARE(term->notice, QStringLiteral("3 Monate"));
        QCOMPARE(term->end, QStringLiteral("31.12.2027"));
        QCOMPARE(term->noticeBy, QStringLiteral("30.09.2027"));
        c.term = {0, 15, Ordering::TermUnit::Days, 0};
        const auto open = InvoiceLines::term(c, day);
        QCOMPARE(open->minimum, QStringLiteral("keine"));
        QCOMPARE(open->end, QStringLiteral("unbestimmt"));
        QCOMPARE(open->noticeBy, QStringLiteral("jederzeit"));
        c.endsOn = day;
        QCOMPARE(InvoiceLines::term(c, day)->noticeBy, QStringLiteral("gekündigt"));
        QVERIFY(!InvoiceLines::term(c, day.addDays(1)));
    }

    /// The demo's invoices were made from other data than its contracts: both must say the same.
    void sameAsTheDemosInvoices()
    {
        const DemoCompany company = DemoCompany::muster(1, QDate(2026, 11, 15));
        const auto contracts = DemoContracts::of(company, DemoCatalogue::make());
        int compared = 0;
        for (const DemoContract &billed : company.contracts)
            for (const DemoServiceContract &demo : contracts)
                if (demo.contract.number == billed.number) {
                    const QDate month(2026, 10, 1);
                    QCOMPARE(sum(InvoiceLines::ofContract(demo.contract, month)), sum(DemoBilling::contractLines(billed, month)));
                    ++compared;
                }
        QCOMPARE(compared, company.contracts.size());
    }
};

QTEST_GUILESS_MAIN(tst_InvoiceLines)
#include "tst_invoicelines.moc"
