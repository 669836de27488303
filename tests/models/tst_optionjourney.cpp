#include "optionjourney.h"

#include <QSignalSpy>
#include <QTest>

using Ordering::ContractState;
using Step = OptionJourney::Step;

namespace
{
CatalogueOption option(const char *code, Ordering::QuantityKind kind, int monthlyCents, int onceCents = 0)
{
    CatalogueOption o;
    o.code = o.name = QString::fromLatin1(code);
    o.quantityKind = kind;
    o.maximum = 100;
    o.contractBound = false;
    o.term = {1, 15, Ordering::TermUnit::Days, 1};
    o.monthlyNet = Money::fromCents(monthlyCents);
    o.onceNet = Money::fromCents(onceCents);
    o.bookability = Ordering::Bookability::Journey;
    return o;
}

CatalogueProduct centrex()
{
    CatalogueProduct p;
    p.code = p.name = QStringLiteral("centrex");
    p.voice = p.numbersAddable = true;
    p.term = {12, 1, Ordering::TermUnit::Months, 0};
    p.options = {option("seat", Ordering::QuantityKind::Count, 870, 1000),
                 option("clip", Ordering::QuantityKind::Single, 0, 1900)};
    CatalogueNumberOffer block;
    block.kind = Ordering::NumberOffer::NationalBlock;
    block.size = 10;
    CatalogueNumberOffer ported;
    ported.kind = Ordering::NumberOffer::PortedSingle;
    p.numberOffers = {block, ported};
    return p;
}

ServiceContract contract()
{
    ServiceContract c;
    c.id = QStringLiteral("c1");
    c.rev = 7;
    c.number = QStringLiteral("4711001");
    c.productCode = c.product = QStringLiteral("centrex");
    c.state = ContractState::Active;
    c.begin = QDate(2020, 1, 1);
    c.term = {12, 1, Ordering::TermUnit::Months, 0};
    c.voice = c.numbersAddable = true;
    Location here;
    here.id = QStringLiteral("l1");
    here.addressVerified = true;
    c.locations = {here};
    for (const int quantity : {6, 2}) { // grown in two steps
        ContractItem seats;
        seats.id = QStringLiteral("i%1").arg(quantity);
        seats.productCode = seats.name = QStringLiteral("seat");
        seats.quantity = quantity;
        seats.quantityKind = Ordering::QuantityKind::Count;
        seats.term = {1, 15, Ordering::TermUnit::Days, 1};
        seats.monthlyNet = Money::fromCents(870);
        seats.from = QDate(2024, 1, 1);
        c.items << seats;
    }
    for (const char *id : {"n1", "n2"}) {
        NumberObject number;
        number.id = QString::fromLatin1(id);
        number.kind = Ordering::NumberKind::Single;
        number.first = QStringLiteral("+4921155570%1").arg(c.numbers.size());
        number.count = 1;
        number.state = Ordering::NumberState::Active;
        number.locationId = here.id;
        c.numbers << number;
    }
    return c;
}

OrderDraft draft()
{
    OrderDraft d;
    d.id = QStringLiteral("d1");
    d.request.contractId = QStringLiteral("c1");
    d.request.contractRev = 7;
    return d;
}
} // namespace

/// The journey without a window: wishes, numbers, notices, steps.
class TestOptionJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void R3_083_quantitiesAreTotals();
    void R3_080_removalCanBeTakenBack();
    void R3_074_numbersStepOnlyForVoice();
    void R3_073_noticeOfAPendingContract();
    void R3_087_nothingChangedNothingToOrder();
    void additionsAreCheckedAlone();
    void pricesShownGoIntoTheRequest();
    void anotherStateOfTheContractIsTold();
    void R3_072_choices_data();
    void R3_072_choices();

private:
    QDate m_today{2026, 11, 25};
    OptionJourney m_journey;
};

void TestOptionJourney::init()
{
    m_journey.clear();
    m_journey.start(draft(), contract(), centrex(), m_today);
}

void TestOptionJourney::R3_083_quantitiesAreTotals()
{
    QCOMPARE(m_journey.booked(QStringLiteral("seat")), 8);
    QCOMPARE(m_journey.wanted(QStringLiteral("seat")), 8);
    m_journey.want(QStringLiteral("seat"), 11);
    QCOMPARE(m_journey.quote().changes.size(), 1);
    QCOMPARE(m_journey.quote().changes[0].before, 8);
    QCOMPARE(m_journey.quote().changes[0].after, 11);
    QCOMPARE(m_journey.quote().onceNet, Money::fromCents(3000));
    QCOMPARE(m_journey.quote().monthlyAfterNet - m_journey.quote().monthlyBeforeNet, Money::fromCents(3 * 870));
    m_journey.want(QStringLiteral("seat"), 8);
    QVERIFY(m_journey.quote().changes.isEmpty());
    QVERIFY(m_journey.draft().request.quantities.isEmpty());
}

void TestOptionJourney::R3_080_removalCanBeTakenBack()
{
    m_journey.removeNumber(QStringLiteral("n1"));
    QVERIFY(m_journey.isRemoved(QStringLiteral("n1")));
    QCOMPARE(m_journey.quote().changes.size(), 1);
    QCOMPARE(m_journey.notices(), QStringList{QStringLiteral("number_removal")});
    m_journey.acknowledge(QStringLiteral("number_removal"), true);
    QVERIFY(m_journey.quote().isPossible());
    m_journey.keepNumber(QStringLiteral("n1"));
    QVERIFY(m_journey.quote().changes.isEmpty());
    // What was ticked for it must not stand in the next request.
    QVERIFY(m_journey.draft().request.acknowledgements.isEmpty());
}

void TestOptionJourney::R3_074_numbersStepOnlyForVoice()
{
    QCOMPARE(m_journey.steps().size(), 4);
    QCOMPARE(m_journey.next(Step::Choose), Step::Numbers);
    ServiceContract data = contract();
    data.voice = false;
    m_journey.start(draft(), data, centrex(), m_today);
    QCOMPARE(m_journey.steps(), (QList<Step>{Step::Choose, Step::Options, Step::Summary}));
    QCOMPARE(m_journey.next(Step::Choose), Step::Options);
    m_journey.goTo(Step::Numbers);
    QCOMPARE(m_journey.step(), Step::Choose);
}

void TestOptionJourney::R3_073_noticeOfAPendingContract()
{
    ServiceContract pending = contract();
    pending.state = ContractState::ActivePending;
    m_journey.start(draft(), pending, centrex(), m_today);
    QCOMPARE(m_journey.notices(), QStringList{QStringLiteral("pending_costs")});
    m_journey.want(QStringLiteral("clip"), 1);
    QVERIFY(!m_journey.quote().isPossible());
    m_journey.acknowledge(QStringLiteral("pending_costs"), true);
    QVERIFY(m_journey.quote().isPossible());
    m_journey.want(QStringLiteral("seat"), 7);
    QVERIFY(!m_journey.quote().isPossible());
}

void TestOptionJourney::R3_087_nothingChangedNothingToOrder()
{
    QCOMPARE(m_journey.quote().problems.size(), 1);
    QCOMPARE(m_journey.quote().problems[0].code, QStringLiteral("nothing_to_order"));
}

void TestOptionJourney::additionsAreCheckedAlone()
{
    NumberAddition addition;
    addition.kind = Ordering::NumberOffer::NationalBlock;
    addition.locationId = QStringLiteral("l1");
    addition.size = 10;
    QVERIFY(m_journey.problemsOf(addition).isEmpty());
    addition.size = 11;
    QCOMPARE(m_journey.problemsOf(addition).size(), 1);
    // What is wrong elsewhere does not count.
    m_journey.want(QStringLiteral("seat"), 1000);
    addition.size = 10;
    QVERIFY(m_journey.problemsOf(addition).isEmpty());
}

void TestOptionJourney::pricesShownGoIntoTheRequest()
{
    QSignalSpy changed(&m_journey, &OptionJourney::changed);
    m_journey.want(QStringLiteral("clip"), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_journey.draft().request.shownOnceNet, Money::fromCents(1900));
    QCOMPARE(m_journey.draft().request.shownMonthlyNet, m_journey.quote().monthlyAfterNet);
}

void TestOptionJourney::anotherStateOfTheContractIsTold()
{
    QVERIFY(!m_journey.movedOn());
    m_journey.removeNumber(QStringLiteral("n2"));
    ServiceContract later = contract();
    later.rev = 9;
    later.numbers.removeLast();
    m_journey.follow(later);
    QVERIFY(m_journey.movedOn());
    QCOMPARE(m_journey.draft().request.contractRev, 9);
    QVERIFY(m_journey.draft().request.numberRemovals.isEmpty());
}

void TestOptionJourney::R3_072_choices_data()
{
    QTest::addColumn<ContractState>("state");
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("selectable");
    QTest::addColumn<int>("reason");
    using R = ContractChoice::Reason;
    QTest::newRow("active") << ContractState::Active << "centrex" << true << int(R::None);
    QTest::newRow("R3-073 pending") << ContractState::ActivePending << "centrex" << true << int(R::AdditionsOnly);
    QTest::newRow("blocked") << ContractState::Blocked << "centrex" << false << int(R::Blocked);
    QTest::newRow("terminated") << ContractState::InactivePending << "centrex" << false << int(R::Ended);
    QTest::newRow("ended") << ContractState::Inactive << "centrex" << false << int(R::Ended);
    QTest::newRow("G-38 not in the journey") << ContractState::Active << "other" << false << int(R::HotlineOnly);
}

void TestOptionJourney::R3_072_choices()
{
    QFETCH(ContractState, state);
    QFETCH(QString, product);
    ServiceContract c = contract();
    c.state = state;
    c.productCode = product;
    Catalogue catalogue;
    catalogue.products = {centrex()};
    const ContractChoice choice = ContractChoice::of(c, catalogue);
    QTEST(choice.selectable, "selectable");
    QTEST(int(choice.reason), "reason");
}

QTEST_GUILESS_MAIN(TestOptionJourney)
#include "tst_optionjourney.moc"
