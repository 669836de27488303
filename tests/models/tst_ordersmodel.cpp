#include "documentrows.h"
#include "orderingsamples.h"
#include "ordersmodel.h"
#include "orderwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace OrderingSamples;
using Ordering::OrderKind;
using Ordering::OrderState;
using Ordering::StepState;

/// Orders and their steps as tables, states and kinds as words.
class tst_OrdersModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_040_rowsAsText();
    void R3_041_sevenStatesEachExplained();
    void R3_042_fourKindsEachExplained();
    void R3_043_R3_044_whoCreates();
    void R3_045_R3_046_whatACancelledOptionDoes();
    void R3_047_stepsInTheirOrder();
    void R0_002_title();
    void progressNamesWhatRuns();
    void mergeKeepsTheRow();
};

void tst_OrdersModel::R3_040_rowsAsText()
{
    OrdersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.merge({cloudPhone(), other("31902", OrderState::OfferCreated, OrderKind::ProductChange)});
    QList<int> shown;
    for (const char *key : {"number", "state", "kind", "product", "contract", "progress", "date", "once"})
        shown << model.columnOf(QLatin1String(key));
    QVERIFY(!shown.contains(-1));
    QCOMPARE(shown.first(), 0); // the Auftragsnummer stands left
    QCOMPARE(DocumentRows::dump(model, shown),
             (QStringList{QStringLiteral("31629|Partly provisioned|New provision|cloud.phone 2022|V-20900|1 of 3 · Porting "
                                         "requested: +49201889900|03.11.2026|39,00 €"),
                          QStringLiteral("31902|Offer created|Product change|sipTrunk 2.0 Pro|||01.10.2026|0,00 €")}));
    const QModelIndex state = model.index(1, shown[1]);
    QCOMPARE(state.data(Qt::ToolTipRole).toString(), OrderWords::stateMeaning(OrderState::OfferCreated));
    QCOMPARE(state.data(TableRole::ToneWord).toInt(), int(Tone::Warning));
    QCOMPARE(model.index(0, 0).data(TableRole::Look).toInt(), int(CellLook::Link));
}

void tst_OrdersModel::R3_041_sevenStatesEachExplained()
{
    QSet<QString> words, meanings;
    for (int i = int(OrderState::OfferCreated); i <= int(OrderState::Cancelled); ++i) {
        words << OrderWords::state(OrderState(i));
        meanings << OrderWords::stateMeaning(OrderState(i));
        QVERIFY(OrderWords::stateMeaning(OrderState(i)).size() > 30);
        // The state of an order that ends runs no more.
        Order order;
        order.state = OrderState(i);
        QCOMPARE(OrderWords::isRunning(order), i < int(OrderState::Completed));
    }
    QCOMPARE(words.size(), 7);
    QCOMPARE(meanings.size(), 7);
    QVERIFY(!words.contains(OrderWords::state(OrderState::Unknown)));
}

void tst_OrdersModel::R3_042_fourKindsEachExplained()
{
    QSet<QString> words, meanings;
    for (int i = int(OrderKind::NewProvision); i <= int(OrderKind::Termination); ++i) {
        words << OrderWords::kind(OrderKind(i));
        meanings << OrderWords::kindMeaning(OrderKind(i));
    }
    QCOMPARE(words.size(), 4);
    QCOMPARE(meanings.size(), 4);
    QVERIFY(!meanings.contains(QString()));
}

void tst_OrdersModel::R3_043_R3_044_whoCreates()
{
    for (const OrderKind kind : {OrderKind::NewProvision, OrderKind::ProductChange})
        QVERIFY(OrderWords::kindMeaning(kind).contains(QLatin1String("Only your sales consultant")));
    QVERIFY(OrderWords::kindMeaning(OrderKind::Termination).contains(QLatin1String("in writing")));
}

void tst_OrdersModel::R3_045_R3_046_whatACancelledOptionDoes()
{
    const QString text = OrderWords::kindMeaning(OrderKind::OptionChange);
    QVERIFY(text.contains(QLatin1String("only after the term")));
    QVERIFY(text.contains(QLatin1String("contract itself is not affected")));
}

void tst_OrdersModel::R3_047_stepsInTheirOrder()
{
    OrderStepsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Order order = cloudPhone();
    model.show(order.steps);
    QCOMPARE(DocumentRows::dump(model, {0, 1, 2}),
             (QStringList{QStringLiteral("Order checked|done|03.11.2026, 09:00"),
                          QStringLiteral("Porting requested: +49201889900|running|04.11.2026, 09:15"),
                          QStringLiteral("Billing started|waiting|")}));
    // A step that goes on changes its row and no other.
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), inserted(&model, &QAbstractItemModel::rowsInserted);
    order.steps[1].state = StepState::Done;
    model.show(order.steps);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(inserted.size(), 0);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_OrdersModel::R0_002_title()
{
    // 23:30 UTC on the 2nd is the 3rd in Berlin.
    QCOMPARE(OrderWords::title(cloudPhone()), QStringLiteral("Order details of new order 31629 of 03.11.2026"));
    QCOMPARE(OrderWords::title(other("31700", OrderState::Completed, OrderKind::Termination)),
             QStringLiteral("Order details of termination 31700 of 01.10.2026"));
}

void tst_OrdersModel::progressNamesWhatRuns()
{
    Order order = cloudPhone();
    order.steps[1].state = StepState::Failed;
    QCOMPARE(OrderWords::progress(order), QStringLiteral("1 of 3 · Porting requested: +49201889900"));
    for (OrderStep &step : order.steps)
        step.state = StepState::Done;
    QCOMPARE(OrderWords::progress(order), QStringLiteral("3 of 3"));
    order.steps.clear();
    QCOMPARE(OrderWords::progress(order), QString());
}

void tst_OrdersModel::mergeKeepsTheRow()
{
    OrdersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Order order = cloudPhone();
    model.merge({order, other("1", OrderState::Completed, OrderKind::OptionChange)});
    const QPersistentModelIndex kept(model.index(0, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
    order.state = OrderState::Provisioned;
    model.merge({other("1", OrderState::Completed, OrderKind::OptionChange), order});
    QVERIFY(kept.isValid());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    model.merge({});
    QVERIFY(!kept.isValid());
}

QTEST_GUILESS_MAIN(tst_OrdersModel)
#include "tst_ordersmodel.moc"
