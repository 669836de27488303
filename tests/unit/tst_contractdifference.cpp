#include "contractdifference.h"

#include <QTest>

using Kind = ContractDifference::Kind;
using List = QList<ContractDifference>;

namespace
{
ServiceContract contract()
{
    ServiceContract c;
    c.state = Ordering::ContractState::Active;
    c.term = {12, 1, Ordering::TermUnit::Months, 0};
    ContractItem seat;
    seat.id = QStringLiteral("i1");
    seat.name = QStringLiteral("Seat best");
    seat.quantity = 8;
    seat.monthlyNet = Money::fromCents(990);
    c.items = {seat};
    NumberObject block;
    block.id = QStringLiteral("n1");
    block.first = QStringLiteral("+4921155000");
    block.state = Ordering::NumberState::Active;
    c.numbers = {block};
    return c;
}
} // namespace

/// What a draft says about its contract: each kind of change, and nothing else.
class tst_ContractDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data();
    void changes();
    void everyKindAtOnceComesInOrder();
};

void tst_ContractDifference::changes_data()
{
    using Edit = std::function<void(ServiceContract &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<List>("expected");
    const auto row = [](const char *name, const Edit &edit, const List &expected) { QTest::newRow(name) << edit << expected; };
    const QString seat = QStringLiteral("Seat best"), number = QStringLiteral("+4921155000");
    row("nothing", [](ServiceContract &) {}, {});
    row("a new rev alone, another name of the place", [](ServiceContract &c) { c.rev = 99, c.locations.append(Location()); }, {});
    row("R3-052 blocked", [](ServiceContract &c) { c.state = Ordering::ContractState::Blocked; },
        {{Kind::State, {}, QStringLiteral("active"), QStringLiteral("blocked")}});
    row("term", [](ServiceContract &c) { c.term.minimumMonths = 24; }, {{Kind::Term, {}, {}, {}}});
    row("terminated", [](ServiceContract &c) { c.endsOn = QDate(2027, 1, 31); },
        {{Kind::End, {}, {}, QStringLiteral("2027-01-31")}});
    row("quantity", [](ServiceContract &c) { c.items[0].quantity = 11; },
        {{Kind::Quantity, seat, QStringLiteral("8"), QStringLiteral("11")}});
    row("planned", [](ServiceContract &c) { c.items[0].plannedQuantity = 5, c.items[0].plannedFrom = QDate(2027, 1, 1); },
        {{Kind::PlannedChange, seat, QStringLiteral("0"), QStringLiteral("5")}});
    row("price", [](ServiceContract &c) { c.items[0].monthlyNet = Money::fromCents(1090); },
        {{Kind::Price, seat, QStringLiteral("9.90"), QStringLiteral("10.90")}});
    row("item replaced", [](ServiceContract &c) { c.items[0].id = QStringLiteral("i2"); },
        {{Kind::ItemAdded, seat, {}, QStringLiteral("8")}, {Kind::ItemRemoved, seat, QStringLiteral("8"), {}}});
    row("number ported away", [](ServiceContract &c) { c.numbers[0].state = Ordering::NumberState::PortingOut; },
        {{Kind::NumberState, number, QStringLiteral("active"), QStringLiteral("porting_out")}});
    row("number gone", [](ServiceContract &c) { c.numbers.clear(); }, {{Kind::NumberRemoved, number, {}, {}}});
}

void tst_ContractDifference::changes()
{
    QFETCH(std::function<void(ServiceContract &)>, edit);
    QFETCH(List, expected);
    ServiceContract now = contract();
    edit(now);
    QVERIFY(ContractDifference::between(contract(), now) == expected);
}

void tst_ContractDifference::everyKindAtOnceComesInOrder()
{
    const List all = ContractDifference::between(contract(), ServiceContract());
    QList<Kind> kinds;
    for (const ContractDifference &d : all)
        kinds.append(d.kind);
    QCOMPARE(kinds, (QList<Kind>{Kind::State, Kind::Term, Kind::ItemRemoved, Kind::NumberRemoved}));
}

QTEST_GUILESS_MAIN(tst_ContractDifference)
#include "tst_contractdifference.moc"
