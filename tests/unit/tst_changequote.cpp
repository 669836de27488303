#include "quotefixture.h"

#include <QTest>

using Ordering::ChangeMark;
using Ordering::ContractState;

class tst_ChangeQuote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_083_quantityIsTheWantedTotal();
    void R3_083_refusedQuantities_data();
    void R3_083_refusedQuantities();
    void R3_084_marks();
    void R3_087_nothingChanged();
    void R3_082_offeredOnly();
    void R3_045_contractBoundWaitsForTheMinimumTerm();
    void G_04_ownTerm();
    void G_04_youngestPiecesEndFirst();
    void G_04_reductionThatWaits();
    void G_04_unknownTerm();
    void R0_007_voiceChannels();
    void R0_007_followsTheChannels();
    void R3_073_G_03_additionsOnly();
    void R3_052_R3_053_otherStates();
    void monthlyOfTheWholeContract();
};

static Money cents(qint64 n)
{
    return Money::fromCents(n);
}

// R3-083: 8 -> 11 is +3, 8 -> 5 is -3.
void tst_ChangeQuote::R3_083_quantityIsTheWantedTotal()
{
    QuoteFixture more;
    more.book("seat", 8);
    const ChangeQuote up = more.wish("seat", 11).quote();
    QVERIFY(up.isPossible());
    QCOMPARE(up.changes.size(), 1);
    QCOMPARE(up.changes[0].before, 8);
    QCOMPARE(up.changes[0].after, 11);
    QCOMPARE(up.changes[0].onceNet, cents(3000));
    QCOMPARE(up.changes[0].monthlyNet, cents(3 * 870));
    QVERIFY(!up.changes[0].effectiveOn.isValid());
    QCOMPARE(up.newPieces, QList<QuantityWish>({QuantityWish{QStringLiteral("seat"), 3}}));
    QVERIFY(up.itemChanges.isEmpty());

    QuoteFixture less;
    less.book("seat", 8);
    const ChangeQuote down = less.wish("seat", 5).quote();
    QVERIFY(down.isPossible());
    QCOMPARE(down.changes[0].before, 8);
    QCOMPARE(down.changes[0].after, 5);
    QCOMPARE(down.onceNet, Money());
    QCOMPARE(down.changes[0].monthlyNet, cents(-3 * 870));

    // the total over two positions: 8 are already there
    QuoteFixture two;
    two.book("seat", 6);
    two.book("seat", 2);
    QCOMPARE(two.wish("seat", 8).problems(), QStringLiteral("nothing_to_order /quantities"));
}

void tst_ChangeQuote::R3_083_refusedQuantities_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("quantity");
    QTest::newRow("below zero") << "seat" << -1;
    QTest::newRow("above the maximum") << "seat" << 51;
    QTest::newRow("below the minimum") << "channel" << 1;
    QTest::newRow("twice what is there once") << "clip" << 2;
    QTest::newRow("per channel twice") << "record" << 2;
    QTest::newRow("per channel below zero") << "record" << -1;
    QTest::newRow("per channel without channels") << "record" << 1;
}

void tst_ChangeQuote::R3_083_refusedQuantities()
{
    QFETCH(QString, code);
    QFETCH(int, quantity);
    QuoteFixture f;
    f.wish("seat", 2).request.quantities << QuantityWish{code, quantity};
    if (code == QStringLiteral("seat"))
        f.request.quantities.removeFirst();
    QCOMPARE(f.problems(), QStringLiteral("quantity_out_of_range /quantities/%1/quantity").arg(f.request.quantities.size() - 1));
    // one option twice in an order
    QuoteFixture twice;
    QCOMPARE(twice.wish("seat", 2).wish("seat", 3).problems(), QStringLiteral("quantity_out_of_range /quantities/1/quantity"));
}

void tst_ChangeQuote::R3_084_marks()
{
    QuoteFixture f;
    f.book("seat", 8);
    f.book("channel", 4);
    f.book("hotline", 1);
    f.today = QDate(2027, 3, 1);
    const ChangeQuote q = f.wish("clip", 1).wish("seat", 9).wish("channel", 0).wish("hotline", 1).quote();
    QVERIFY(q.isPossible());
    QCOMPARE(q.changes.size(), 3); // »hotline« is unchanged
    QCOMPARE(q.changes[0].mark, ChangeMark::Added);
    QCOMPARE(q.changes[1].mark, ChangeMark::Changed);
    QCOMPARE(q.changes[2].mark, ChangeMark::Reduced);
    QCOMPARE(q.changes[2].after, 0);
}

void tst_ChangeQuote::R3_087_nothingChanged()
{
    QCOMPARE(QuoteFixture().problems(), QStringLiteral("nothing_to_order /quantities"));
    QuoteFixture f;
    f.book("seat", 8);
    QCOMPARE(f.wish("seat", 8).wish("clip", 0).wish("record", 0).problems(), QStringLiteral("nothing_to_order /quantities"));
}

void tst_ChangeQuote::R3_082_offeredOnly()
{
    QuoteFixture f;
    f.book("hotline", 1);
    QCOMPARE(f.wish("hotline", 0).wish("nonsense", 1).wish("cloud_phone", 0).problems(),
             QStringLiteral("not_bookable /quantities/0/quantity\nnot_bookable /quantities/1/quantity"));
    // the product itself ends in writing only (R3-044)
    QuoteFixture product;
    QCOMPARE(product.wish("cloud_phone", 2).problems(), QStringLiteral("not_bookable /quantities/0/quantity"));
    // what the price list no longer knows can be given up, not increased
    QuoteFixture retired;
    retired.contract.items << retired.item("old", 3, Ordering::QuantityKind::Count, 0, 100, false);
    QCOMPARE(retired.wish("old", 4).problems(), QStringLiteral("not_bookable /quantities/0/quantity"));
    retired.request.quantities[0].quantity = 2;
    QVERIFY(retired.quote().isPossible());
}

// 12 months from 01.01.2026: blocked through 31.12.2026; then a month from the day of the order.
void tst_ChangeQuote::R3_045_contractBoundWaitsForTheMinimumTerm()
{
    QuoteFixture f;
    f.book("clip", 1);
    f.wish("clip", 0);
    f.today = QDate(2026, 12, 31);
    QCOMPARE(f.problems(), QStringLiteral("term_running /quantities/0/quantity 2027-01-01"));
    QVERIFY(f.quote().changes.isEmpty());
    QCOMPARE(f.quote().monthlyAfterNet, f.quote().monthlyBeforeNet);
    f.today = QDate(2027, 1, 1);
    QVERIFY(f.quote().isPossible());
    QCOMPARE(f.quote().changes[0].effectiveOn, QDate(2027, 2, 1));
    QCOMPARE(f.quote().itemChanges, QList<ItemChange>({ItemChange{QStringLiteral("I1"), 0, QDate(2027, 2, 1)}}));
}

// Monthly periods from 10.11.2026 end on the 9th; 15 days before 09.12. is 24.11.
void tst_ChangeQuote::G_04_ownTerm()
{
    QuoteFixture f;
    f.book("seat", 2);
    f.wish("seat", 1);
    f.today = QDate(2026, 11, 24);
    QCOMPARE(f.quote().changes[0].effectiveOn, QDate(2026, 12, 9));
    f.today = QDate(2026, 11, 25);
    QCOMPARE(f.quote().changes[0].effectiveOn, QDate(2027, 1, 9));
    QVERIFY(f.quote().isPossible()); // although the contract's minimum term runs
    // without a day of its own it began with the contract: 25.11. + 15 = 10.12., so the month that ends on 31.12.
    f.contract.items.last().from = {};
    QCOMPARE(f.quote().changes[0].effectiveOn, QDate(2026, 12, 31));
}

void tst_ChangeQuote::G_04_youngestPiecesEndFirst()
{
    QuoteFixture f;
    f.book("seat", 4).from = QDate(2026, 1, 20);  // ends on a 19th, notice by the 4th: 19.12.
    f.book("seat", 3).from = QDate(2026, 11, 10); // 09.01.2027
    f.book("seat", 2).from = QDate(2026, 2, 20);  // 19.12., younger than the first
    f.contract.items[3].monthlyNet = cents(800);
    const ChangeQuote q = f.wish("seat", 2).quote();
    QVERIFY(q.isPossible());
    QCOMPARE(q.changes.size(), 2);
    QCOMPARE(q.changes[0].before, 9);
    QCOMPARE(q.changes[0].after, 3);
    QCOMPARE(q.changes[0].effectiveOn, QDate(2026, 12, 19));
    QCOMPARE(q.changes[0].monthlyNet, cents(-2 * 800 - 4 * 870));
    QCOMPARE(q.changes[1].before, 3);
    QCOMPARE(q.changes[1].after, 2);
    QCOMPARE(q.changes[1].effectiveOn, QDate(2027, 1, 9));
    QCOMPARE(q.itemChanges, QList<ItemChange>({ItemChange{QStringLiteral("I3"), 0, QDate(2026, 12, 19)},
                                               ItemChange{QStringLiteral("I1"), 0, QDate(2026, 12, 19)},
                                               ItemChange{QStringLiteral("I2"), 2, QDate(2027, 1, 9)}}));
    QCOMPARE(q.monthlyAfterNet, cents(2 * 870 + 10));
    f.request.quantities[0].quantity = 3; // nothing is left for the third position
    QCOMPARE(f.quote().changes.size(), 1);
    QCOMPARE(f.quote().itemChanges.size(), 2);
}

// 8 seats of which 3 end on 09.12.: 5 are in force.
void tst_ChangeQuote::G_04_reductionThatWaits()
{
    QuoteFixture f;
    ContractItem &seats = f.book("seat", 8);
    seats.plannedQuantity = 5;
    seats.plannedFrom = QDate(2026, 12, 10);
    seats.monthlyNet = cents(900);
    QCOMPARE(f.quote().monthlyBeforeNet, cents(5 * 900 + 10));
    // two of the three are kept at their price, without a once price
    const ChangeQuote kept = f.wish("seat", 7).quote();
    QCOMPARE(kept.changes[0].before, 5);
    QCOMPARE(kept.onceNet, Money());
    QCOMPARE(kept.monthlyAfterNet, cents(7 * 900 + 10));
    QCOMPARE(kept.itemChanges, QList<ItemChange>({ItemChange{QStringLiteral("I1"), 7, {}}}));
    QVERIFY(kept.newPieces.isEmpty());
    // the ninth is new
    f.request.quantities[0].quantity = 9;
    const ChangeQuote more = f.quote();
    QCOMPARE(more.onceNet, cents(1000));
    QCOMPARE(more.monthlyAfterNet, cents(8 * 900 + 870 + 10));
    QCOMPARE(more.newPieces, QList<QuantityWish>({QuantityWish{QStringLiteral("seat"), 1}}));
    f.request.quantities[0].quantity = 5;
    QCOMPARE(f.problems(), QStringLiteral("nothing_to_order /quantities"));
}

void tst_ChangeQuote::G_04_unknownTerm()
{
    QuoteFixture f;
    f.book("seat", 2).term.noticeUnit = Ordering::TermUnit::Unknown;
    QCOMPARE(f.wish("seat", 1).problems(), QStringLiteral("term_running /quantities/0/quantity"));
}

void tst_ChangeQuote::R0_007_voiceChannels()
{
    QuoteFixture f;
    f.book("channel", 4);
    const ChangeQuote booked = f.wish("record", 1).quote();
    QVERIFY(booked.isPossible());
    QCOMPARE(booked.changes[0].after, 4);
    QCOMPARE(booked.onceNet, cents(4 * 500));
    QCOMPARE(booked.monthlyAfterNet, cents(4 * 200 + 4 * 100 + 10));

    // with more channels in the same order
    f.wish("channel", 6);
    const ChangeQuote both = f.quote();
    QVERIFY(both.isPossible());
    QCOMPARE(both.changes[0].after, 6);
    QCOMPARE(both.monthlyAfterNet, cents(6 * 200 + 6 * 100 + 10));

    QuoteFixture cancel;
    cancel.book("channel", 4);
    cancel.book("record", 1); // however the position is counted, the channels count
    const ChangeQuote gone = cancel.wish("record", 0).quote();
    QCOMPARE(gone.changes[0].before, 4);
    QCOMPARE(gone.changes[0].after, 0);
    QCOMPARE(gone.monthlyAfterNet, cents(4 * 200 + 10));
    QCOMPARE(gone.itemChanges[0].quantity, 0);
}

void tst_ChangeQuote::R0_007_followsTheChannels()
{
    QuoteFixture f;
    f.book("channel", 4);
    f.book("record", 4);
    const ChangeQuote up = f.wish("channel", 5).quote();
    QCOMPARE(up.changes.size(), 2);
    QCOMPARE(up.changes[1].mark, ChangeMark::Changed);
    QCOMPARE(up.changes[1].before, 4);
    QCOMPARE(up.changes[1].after, 5);
    QCOMPARE(up.onceNet, cents(500));
    QCOMPARE(up.monthlyAfterNet, cents(5 * 300 + 10));
    f.request.quantities[0].quantity = 2;
    const ChangeQuote down = f.wish("record", 1).quote();
    QCOMPARE(down.changes.size(), 2);
    QCOMPARE(down.changes[1].mark, ChangeMark::Reduced);
    QCOMPARE(down.changes[1].effectiveOn, QDate(2027, 1, 9));
    QCOMPARE(down.onceNet, Money());
    QCOMPARE(down.monthlyAfterNet, cents(2 * 300 + 10));
    // cancelled in the same order: once, with all its channels
    f.request.quantities[1].quantity = 0;
    QCOMPARE(f.quote().changes.size(), 2);
    QCOMPARE(f.quote().monthlyAfterNet, cents(2 * 200 + 10));
    // a refused number of channels moves nothing else
    f.request.quantities = {QuantityWish{QStringLiteral("channel"), 101}};
    QVERIFY(f.quote().changes.isEmpty());
}

void tst_ChangeQuote::R3_073_G_03_additionsOnly()
{
    QuoteFixture f;
    f.contract.state = ContractState::ActivePending;
    f.book("seat", 8);
    QCOMPARE(f.wish("seat", 9).problems(), QStringLiteral("acknowledgement_required /acknowledgements pending_costs"));
    f.acknowledge(Acknowledgement::pendingCosts);
    QVERIFY(f.quote().isPossible());
    f.request.quantities[0].quantity = 7;
    f.request.numberRemovals << QStringLiteral("N1");
    f.acknowledge(Acknowledgement::numberRemoval);
    QCOMPARE(f.problems(), QStringLiteral("additions_only /numberRemovals/0\nadditions_only /quantities/0/quantity"));
}

void tst_ChangeQuote::R3_052_R3_053_otherStates()
{
    for (const ContractState state :
         {ContractState::Blocked, ContractState::InactivePending, ContractState::Inactive, ContractState::Unknown}) {
        QuoteFixture f;
        f.contract.state = state;
        QCOMPARE(f.wish("seat", 1).problems(), QStringLiteral("contract_not_changeable /contractId"));
    }
}

void tst_ChangeQuote::monthlyOfTheWholeContract()
{
    QuoteFixture f;
    f.contract.items[0].monthlyNet = cents(1500);
    f.book("seat", 2);
    f.book("channel", 3);
    f.book("record", 3);
    f.contract.numbers[0].monthlyNet = cents(120);
    const ChangeQuote q = f.wish("clip", 1).quote();
    QCOMPARE(q.monthlyBeforeNet, cents(1500 + 2 * 870 + 3 * 200 + 3 * 100 + 120));
    QCOMPARE(q.monthlyAfterNet, q.monthlyBeforeNet);
    QCOMPARE(q.onceNet, cents(1900));
    // what is cancelled already no longer counts
    f.contract.items[3].plannedFrom = QDate(2026, 12, 10);
    f.contract.numbers[0].until = QDate(2026, 12, 31);
    QCOMPARE(f.quote().monthlyBeforeNet, cents(1500 + 2 * 870 + 3 * 200));
}

QTEST_APPLESS_MAIN(tst_ChangeQuote)
#include "tst_changequote.moc"
