#include "orderstage.h"

#include <QTest>

using Ordering::OrderState;

/// One position, several reductions, each on its day.
class tst_OrderReductions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void G_04_eachReductionKeepsItsDay();
    void G_04_undoneByCancellation();
    void G_04_takenBackLater();

private:
    QString state() const;
    Order want(int quantity) const;
    std::unique_ptr<OrderStage> m_stage;
};

/// Eight seats since 20.10.2026, three of which go on 19.11.; it is 15.11.
void tst_OrderReductions::init()
{
    m_stage = std::make_unique<OrderStage>();
    QVERIFY2(m_stage->start(), m_stage->portal.log().constData());
    m_stage->edit(m_stage->contracts.cloud, [](ServiceContract &contract) {
        ContractItem &seats = contract.items[1];
        seats.from = QDate(2026, 10, 20); // periods end on a 19th
        seats.quantity = 8;
        seats.plannedQuantity = 5;
        seats.plannedFrom = QDate(2026, 11, 20);
    });
}

/// `quantity>planned@day` of each seat position, in order.
QString tst_OrderReductions::state() const
{
    QStringList found;
    for (const ContractItem &item : m_stage->contract(m_stage->contracts.cloud).items)
        if (item.productCode == QStringLiteral("seat_best"))
            found << QStringLiteral("%1>%2@%3")
                         .arg(item.quantity)
                         .arg(item.plannedQuantity)
                         .arg(item.plannedFrom.toString(QStringLiteral("dd.MM.")));
    return found.join(u' ');
}

Order tst_OrderReductions::want(int quantity) const
{
    OrderRequest request = m_stage->request(m_stage->contracts.cloud);
    request.quantities << OrderStage::wish(QStringLiteral("seat_best"), quantity);
    return m_stage->ordered(request);
}

// 15.11. + 15 = 30.11. is past 19.11.: the next period ends on 19.12.
void tst_OrderReductions::G_04_eachReductionKeepsItsDay()
{
    const Order order = want(4);
    QVERIFY(!order.id.isEmpty());
    QCOMPARE(order.items[0].before, 5);
    QCOMPARE(order.items[0].after, 4);
    QCOMPARE(order.items[0].effectiveOn, QDate(2026, 12, 19));
    QCOMPARE(state(), QStringLiteral("5>4@20.12. 3>0@20.11."));
}

void tst_OrderReductions::G_04_undoneByCancellation()
{
    const Order order = want(4);
    QCOMPARE(m_stage->operate({QStringLiteral("cancel"), QStringLiteral("--order"), order.number}).state, OrderState::Cancelled);
    QCOMPARE(state(), QStringLiteral("8>5@20.11."));
}

void tst_OrderReductions::G_04_takenBackLater()
{
    QVERIFY(!want(4).id.isEmpty());
    // one of the five stays, then one of the three: no once price for either
    const Order back = want(6);
    QVERIFY(!back.id.isEmpty());
    QCOMPARE(back.onceNet, Money());
    QCOMPARE(state(), QStringLiteral("5>0@ 3>1@20.11."));
}

QTEST_GUILESS_MAIN(tst_OrderReductions)
#include "tst_orderreductions.moc"
