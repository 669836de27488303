#include "democatalogue.h"
#include "democontracts.h"
#include "demoorders.h"

#include <QSet>
#include <QTest>

using Ordering::OrderKind;
using Ordering::OrderState;
using Ordering::StepState;

/// The demo's orders as a function of the moment, against its contracts.
class tst_DemoOrders : public QObject
{
    Q_OBJECT
    static QList<ServiceContract> contracts(const QDate &day, bool muster = true)
    {
        const DemoCompany company = muster ? DemoCompany::muster(1, day) : DemoCompany::beispiel(1, day);
        QList<ServiceContract> list;
        for (const DemoServiceContract &demo : DemoContracts::of(company, DemoCatalogue::make()))
            list << demo.contract;
        return list;
    }
    static QList<Order> orders(const QDate &day, bool muster = true)
    {
        CustomerRecord record;
        record.customerNumber = muster ? QStringLiteral("9000000") : QStringLiteral("9000001");
        const QList<ServiceContract> of = contracts(day, muster);
        const QHash<QString, QString> papers{{QStringLiteral("4711001"), QStringLiteral("paper")}};
        QList<Order> list;
        for (const OrderStore::Owned &owned : DemoOrders(of, record, papers, QDateTime(day, QTime(9, 0), Qt::UTC)).all())
            list << owned.order;
        return list;
    }

private Q_SLOTS:
    void R3_041_R3_042_everyStateAndKind_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate &day : {QDate(2026, 11, 15), QDate(2026, 3, 1), QDate(2028, 2, 29), QDate(2026, 12, 31)})
            QTest::newRow(qPrintable(QStringLiteral("R3-041 R3-042 ") + day.toString(Qt::ISODate))) << day;
    }

    void R3_041_R3_042_everyStateAndKind()
    {
        QFETCH(QDate, day);
        QSet<OrderState> states;
        QSet<OrderKind> kinds;
        for (const Order &order : orders(day)) {
            states << order.state;
            kinds << order.kind;
        }
        QCOMPARE(states.size(), 7);
        QVERIFY(!states.contains(OrderState::Unknown));
        QCOMPARE(kinds.size(), 4);
    }

    void R3_041_partialBecauseOfAPorting()
    {
        int found = 0;
        for (const Order &order : orders(QDate(2026, 11, 15)))
            for (const OrderStep &step : order.steps)
                found += order.state == OrderState::PartiallyProvisioned && step.state == StepState::Running &&
                         step.code == Ordering::StepCode::PortingConfirmed;
        QVERIFY(found > 0);
    }

    void R2_009_legacyOrders()
    {
        int legacy = 0;
        for (const Order &order : orders(QDate(2026, 11, 15))) {
            QCOMPARE(order.legacy, order.product.endsWith(QStringLiteral("NGN")));
            QVERIFY(!order.items.isEmpty()); // Position and Anzahl
            legacy += order.legacy;
        }
        QVERIFY(legacy > 1);
    }

    void R3_040_everyContractHasItsOrder()
    {
        for (const bool muster : {true, false}) {
            QSet<QString> ordered;
            for (const Order &order : orders(QDate(2026, 11, 15), muster))
                if (order.kind == OrderKind::NewProvision)
                    ordered << order.contractId;
            for (const ServiceContract &contract : contracts(QDate(2026, 11, 15), muster))
                QVERIFY2(ordered.contains(contract.id), qPrintable(contract.number));
        }
    }

    void sumsAreThoseOfThePositions()
    {
        for (const Order &order : orders(QDate(2026, 11, 15))) {
            Money once, change;
            for (const OrderItem &item : order.items) {
                once += item.onceNet;
                change += item.monthlyNet;
            }
            QCOMPARE(order.onceNet, once);
            QCOMPARE(order.monthlyAfterNet - order.monthlyBeforeNet, change);
        }
    }

    void reproducible()
    {
        const QList<Order> one = orders(QDate(2026, 11, 15)), two = orders(QDate(2026, 11, 15));
        QVERIFY(one == two);
        QSet<QString> numbers;
        for (const Order &order : one + orders(QDate(2026, 11, 15), false))
            numbers << order.number;
        QCOMPARE(numbers.size(), one.size() + 1);
    }
};

QTEST_GUILESS_MAIN(tst_DemoOrders)
#include "tst_demoorders.moc"
