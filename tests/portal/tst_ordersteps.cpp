#include "jsoncodec.h"
#include "orderstage.h"
#include "waiting.h"

#include <QJsonArray>
#include <QJsonDocument>

using Ordering::NumberOffer;
using Ordering::NumberState;
using Ordering::OrderState;
using Ordering::StepCode;
using Ordering::StepState;

/// Orders on their way, by the portal's own clock and by the operator's hand.
class tst_OrderSteps : public QObject
{
    Q_OBJECT
    std::unique_ptr<OrderStage> m_stage;
    qint64 m_passed = 0;

    Order order(const QList<QuantityWish> &wishes, const QList<NumberAddition> &numbers = {}) const
    {
        OrderRequest r = m_stage->request(m_stage->contracts.trunk);
        r.quantities = wishes;
        r.numberAdditions = numbers;
        return m_stage->ordered(r);
    }
    /// Moves the portal's clock to so many minutes after the start; the feed writes down what is due.
    QString stateAfter(qint64 minutes, const QString &id)
    {
        if (!m_stage->portal.advanceClock(minutes * 60 - m_passed))
            return {};
        if (minutes * 60 - m_passed > 1500) // the session locks after half an hour
            m_stage->http = m_stage->portal.client(m_stage->portal.signIn());
        m_passed = minutes * 60;
        m_stage->http.get(QStringLiteral("/v1/changes"));
        return JsonCodec::enumToWire(QMetaEnum::fromType<OrderState>(), int(m_stage->orderNow(id).state));
    }
    static QList<StepCode> codes(const Order &order)
    {
        QList<StepCode> list;
        for (const OrderStep &step : order.steps)
            list << step.code;
        return list;
    }
    static QString states(const Order &order)
    {
        QStringList list;
        for (const OrderStep &step : order.steps)
            list << JsonCodec::enumToWire(QMetaEnum::fromType<StepState>(), int(step.state));
        return list.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<OrderStage>();
        m_passed = 0;
        QVERIFY2(m_stage->start(), m_stage->portal.log().constData());
    }

    void R3_041_R3_047_optionRunsToItsEnd();
    void R3_041_partiallyWhilePortingRuns();
    void R3_046_R3_045_reductionAndRemovalOnTheirDay();
    void feedTellsEachAdvance();
    void stepsThatThePortalMissed();
    void R3_040_R3_043_offerIsShownAndAcceptedElsewhere();
    void R3_043_productChange();
    void R3_073_cancelledProvisioningTakesItsOptions();
    void cancelledOptionIsUndone();
    void failedStepWaitsForTheOperator();
    void closedOrdersStayClosed();
};

void tst_OrderSteps::R3_041_R3_047_optionRunsToItsEnd()
{
    const Order order = this->order({OrderStage::wish(QStringLiteral("once"), 1)});
    QCOMPARE(codes(order), (QList<StepCode>{StepCode::OrderChecked, StepCode::OptionActivated, StepCode::BillingStarted}));
    QCOMPARE(states(order), QStringLiteral("running waiting waiting"));
    QCOMPARE(order.steps[1].subject, QStringLiteral("ecotel@once"));
    QCOMPARE(order.steps[1].at.toString(Qt::ISODate), QStringLiteral("2026-11-15T13:00:00Z"));
    QCOMPARE(order.steps[2].at.toString(Qt::ISODate), QStringLiteral("2026-11-15T23:00:00Z")); // midnight in Berlin
    QCOMPARE(stateAfter(9, order.id), QStringLiteral("offer_accepted"));
    QCOMPARE(stateAfter(10, order.id), QStringLiteral("provisioning"));
    QCOMPARE(states(m_stage->orderNow(order.id)), QStringLiteral("done running waiting"));
    QCOMPARE(stateAfter(4 * 60, order.id), QStringLiteral("provisioned"));
    QCOMPARE(states(m_stage->orderNow(order.id)), QStringLiteral("done done running"));
    QCOMPARE(stateAfter(14 * 60, order.id), QStringLiteral("completed"));
    const Order done = m_stage->orderNow(order.id);
    QCOMPARE(states(done), QStringLiteral("done done done"));
    QCOMPARE(done.steps[0].at.toString(Qt::ISODate), QStringLiteral("2026-11-15T09:10:00Z"));
    QVERIFY(done.rev > order.rev);
    QCOMPARE(m_stage->contract(order.contractId).items.last().from, QDate(2026, 11, 15));
}

void tst_OrderSteps::R3_041_partiallyWhilePortingRuns()
{
    const QString trunk = m_stage->contracts.trunk;
    const Order order = this->order(
        {OrderStage::wish(QStringLiteral("voice_channel"), 9)},
        {m_stage->numbers(trunk, NumberOffer::PortedSingle, 1), m_stage->numbers(trunk, NumberOffer::NationalSingle, 1)});
    QCOMPARE(codes(order), (QList<StepCode>{StepCode::OrderChecked, StepCode::PortingRequested, StepCode::PortingConfirmed,
                                            StepCode::NumbersReserved, StepCode::Configured, StepCode::OptionActivated,
                                            StepCode::BillingStarted}));
    const auto number = [&](int i) { return m_stage->contract(trunk).numbers.at(2 + i); };
    QCOMPARE(number(0).state, NumberState::PortingIn);
    QCOMPARE(number(1).state, NumberState::Ordered);
    QCOMPARE(stateAfter(60, order.id), QStringLiteral("provisioning")); // requested is not there
    QCOMPARE(stateAfter(4 * 60, order.id), QStringLiteral("partially_provisioned"));
    QCOMPARE(stateAfter(24 * 60, order.id), QStringLiteral("partially_provisioned"));
    QCOMPARE(number(0).state, NumberState::PortingIn);
    QCOMPARE(number(1).state, NumberState::Active);
    QCOMPARE(number(1).from, QDate(2026, 11, 16));
    QCOMPARE(states(m_stage->orderNow(order.id)), QStringLiteral("done done running done done done waiting"));
    QCOMPARE(stateAfter(8 * 24 * 60, order.id), QStringLiteral("provisioned")); // 23 November, 6 o'clock
    QCOMPARE(number(0).state, NumberState::Active);
    QVERIFY(!number(0).portingDate.isValid());
    QCOMPARE(stateAfter(9 * 24 * 60, order.id), QStringLiteral("completed"));
}

void tst_OrderSteps::R3_046_R3_045_reductionAndRemovalOnTheirDay()
{
    const QString trunk = m_stage->contracts.trunk;
    OrderRequest r = m_stage->request(trunk);
    r.quantities = {OrderStage::wish(QStringLiteral("voice_channel"), 5)};
    r.numberRemovals = {m_stage->contract(trunk).numbers.last().id};
    r.acknowledgements = {QStringLiteral("number_removal")};
    const Order order = m_stage->ordered(r);
    QCOMPARE(codes(order),
             (QList<StepCode>{StepCode::OrderChecked, StepCode::NumbersRemoved, StepCode::Configured, StepCode::BillingStarted}));
    const QDate last = order.items.first().effectiveOn;
    QVERIFY(last > QDate(2026, 12, 14));
    ServiceContract contract = m_stage->contract(trunk);
    QCOMPARE(contract.numbers.last().until, last);
    QCOMPARE(contract.items[1].quantity, 8);
    QCOMPARE(contract.state, Ordering::ContractState::Active);
    QCOMPARE(stateAfter(QDate(2026, 11, 15).daysTo(last) * 1440, order.id), QStringLiteral("partially_provisioned"));
    QCOMPARE(m_stage->contract(trunk).numbers.size(), 2);
    QCOMPARE(stateAfter((QDate(2026, 11, 15).daysTo(last) + 2) * 1440, order.id), QStringLiteral("completed"));
    contract = m_stage->contract(trunk);
    QCOMPARE(contract.numbers.size(), 1);
    QCOMPARE(contract.items[1].quantity, 5);
    QCOMPARE(contract.state, Ordering::ContractState::Active);
}

void tst_OrderSteps::feedTellsEachAdvance()
{
    const Order order = this->order({OrderStage::wish(QStringLiteral("once"), 1)});
    const QString cursor = m_stage->http.get(QStringLiteral("/v1/changes")).json().value(QStringLiteral("cursor")).toString();
    QVERIFY(m_stage->portal.advanceClock(600));
    // Nobody asks: the portal's own clock writes it down.
    QTRY_COMPARE(m_stage->orderNow(order.id).state, OrderState::Provisioning);
    const QJsonArray items =
        m_stage->http.get(QStringLiteral("/v1/changes?since=") + cursor).json().value(QStringLiteral("items")).toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first()[QStringLiteral("kind")].toString(), QStringLiteral("order"));
    QCOMPARE(items.first()[QStringLiteral("resource")][QStringLiteral("state")].toString(), QStringLiteral("provisioning"));
    QVERIFY(m_stage->http.get(QStringLiteral("/v1/changes?since=") + cursor).body.size() < 2048 + 2048); // one order
}

void tst_OrderSteps::stepsThatThePortalMissed()
{
    const Order order = this->order({OrderStage::wish(QStringLiteral("once"), 1)});
    m_stage->portal.stop();
    QVERIFY(m_stage->portal.advanceClock(3 * 86400));
    QVERIFY(m_stage->portal.restart());
    m_stage->http = m_stage->portal.client(m_stage->portal.signIn());
    QTRY_COMPARE(m_stage->orderNow(order.id).state, OrderState::Completed);
    QCOMPARE(m_stage->orderNow(order.id).steps[1].at.toString(Qt::ISODate),
             QStringLiteral("2026-11-15T13:00:00Z")); // in its time
}

void tst_OrderSteps::R3_040_R3_043_offerIsShownAndAcceptedElsewhere()
{
    const Order offer =
        m_stage->operate({QStringLiteral("create-offer"), QStringLiteral("--product"), QStringLiteral("cloud_phone_2022"),
                          QStringLiteral("--options"), QStringLiteral("seat_best=2,ivr=1")});
    QCOMPARE(offer.state, OrderState::OfferCreated);
    QCOMPARE(offer.kind, Ordering::OrderKind::NewProvision);
    QCOMPARE(offer.onceNet, Money::fromCents(2000));
    QCOMPARE(offer.monthlyAfterNet, Money::fromCents(2240));
    QVERIFY(offer.contractId.isEmpty());
    QCOMPARE(m_stage->orderNow(offer.id).number, offer.number);
    QCOMPARE(stateAfter(3 * 1440, offer.id), QStringLiteral("offer_created")); // waits for the customer
    // No route of the application accepts it.
    for (const char *word : {"accept", "cancel"})
        QCOMPARE(m_stage->http.call("POST", QStringLiteral("/v1/orders/%1/%2").arg(offer.id, QLatin1String(word))).status, 404);
    QCOMPARE(m_stage->http.call("PUT", QStringLiteral("/v1/orders/") + offer.id, "{}").status, 405);

    const Order accepted = m_stage->operate({QStringLiteral("accept"), QStringLiteral("--order"), offer.number});
    QCOMPARE(accepted.state, OrderState::OfferAccepted);
    const ServiceContract contract = m_stage->contract(accepted.contractId);
    QCOMPARE(contract.state, Ordering::ContractState::ActivePending);
    QCOMPARE(contract.number, accepted.contractNumber);
    QCOMPARE(contract.items.size(), 3);
    QCOMPARE(stateAfter(7 * 1440, offer.id), QStringLiteral("completed"));
    QCOMPARE(m_stage->contract(accepted.contractId).state, Ordering::ContractState::Active);
}

void tst_OrderSteps::R3_043_productChange()
{
    const QString cloud = m_stage->contracts.cloud;
    const Order offer = m_stage->operate(
        {QStringLiteral("create-offer"), QStringLiteral("--kind"), QStringLiteral("product_change"), QStringLiteral("--contract"),
         m_stage->contract(cloud).number, QStringLiteral("--product"), QStringLiteral("sip_trunk_2")});
    QCOMPARE(offer.kind, Ordering::OrderKind::ProductChange);
    QCOMPARE(m_stage->operate({QStringLiteral("accept"), QStringLiteral("--order"), offer.number}).state,
             OrderState::OfferAccepted);
    QCOMPARE(m_stage->contract(cloud).productCode, QStringLiteral("cloud_phone_2022"));
    QCOMPARE(stateAfter(7 * 1440, offer.id), QStringLiteral("completed"));
    QCOMPARE(m_stage->contract(cloud).productCode, QStringLiteral("sip_trunk_2"));
    QCOMPARE(m_stage->contract(cloud).items.first().monthlyNet, Money::fromCents(990));
}

void tst_OrderSteps::R3_073_cancelledProvisioningTakesItsOptions()
{
    const QString product = QStringLiteral("sip_trunk_2");
    const Order offer = m_stage->operate({QStringLiteral("create-offer"), QStringLiteral("--product"), product});
    const Order accepted = m_stage->operate({QStringLiteral("accept"), QStringLiteral("--order"), offer.number});
    OrderRequest r = m_stage->request(accepted.contractId);
    r.quantities = {OrderStage::wish(QStringLiteral("once"), 1)};
    r.acknowledgements = {QStringLiteral("pending_costs")};
    const Order booked = m_stage->ordered(r);
    QCOMPARE(m_stage->contract(accepted.contractId).items.size(), 2);
    const Order cancelled = m_stage->operate({QStringLiteral("cancel"), QStringLiteral("--order"), offer.number,
                                              QStringLiteral("--reason"), QStringLiteral("Leitung nicht herstellbar")});
    QCOMPARE(cancelled.state, OrderState::Cancelled);
    QCOMPARE(cancelled.cancelledBecause, QStringLiteral("Leitung nicht herstellbar"));
    QCOMPARE(m_stage->orderNow(booked.id).state, OrderState::Cancelled);
    const ServiceContract contract = m_stage->contract(accepted.contractId);
    QCOMPARE(contract.items.size(), 1);
    QCOMPARE(contract.state, Ordering::ContractState::Inactive);
    QCOMPARE(stateAfter(7 * 1440, booked.id), QStringLiteral("cancelled"));
}

void tst_OrderSteps::cancelledOptionIsUndone()
{
    const QString trunk = m_stage->contracts.trunk;
    const ServiceContract before = m_stage->contract(trunk);
    OrderRequest r = m_stage->request(trunk);
    r.quantities = {OrderStage::wish(QStringLiteral("voice_channel"), 5), OrderStage::wish(QStringLiteral("once"), 1)};
    r.numberAdditions = {m_stage->numbers(trunk, NumberOffer::NationalBlock, 10)};
    r.numberRemovals = {before.numbers.last().id};
    r.acknowledgements = {QStringLiteral("number_removal")};
    const Order order = m_stage->ordered(r);
    QVERIFY(!order.id.isEmpty());
    QCOMPARE(m_stage->operate({QStringLiteral("cancel"), QStringLiteral("--order"), order.number}).state, OrderState::Cancelled);
    const ServiceContract after = m_stage->contract(trunk);
    QVERIFY(after.items == before.items);
    QVERIFY(after.numbers == before.numbers);
    QVERIFY(!states(m_stage->orderNow(order.id)).contains(QStringLiteral("waiting")));
}

void tst_OrderSteps::failedStepWaitsForTheOperator()
{
    const Order order = this->order({OrderStage::wish(QStringLiteral("once"), 1)});
    QCOMPARE(stateAfter(10, order.id), QStringLiteral("provisioning"));
    QCOMPARE(states(m_stage->operate({QStringLiteral("fail"), QStringLiteral("--order"), order.number})),
             QStringLiteral("done failed waiting"));
    QCOMPARE(stateAfter(2 * 1440, order.id), QStringLiteral("provisioning"));
    QCOMPARE(m_stage->operate({QStringLiteral("advance"), QStringLiteral("--order"), order.number}).state,
             OrderState::Provisioned);
    QCOMPARE(stateAfter(3 * 1440, order.id), QStringLiteral("completed"));
}

void tst_OrderSteps::closedOrdersStayClosed()
{
    const Order order = this->order({OrderStage::wish(QStringLiteral("once"), 1)});
    QCOMPARE(m_stage->operate({QStringLiteral("cancel"), QStringLiteral("--order"), order.number}).state, OrderState::Cancelled);
    for (const char *word : {"cancel", "fail", "advance", "accept"})
        QCOMPARE(m_stage->portal.operatorCommand(
                     {QStringLiteral("orders"), QLatin1String(word), QStringLiteral("--order"), order.number}),
                 1);
    QCOMPARE(m_stage->portal.operatorCommand({QStringLiteral("orders"), QStringLiteral("cancel")}), 2);
    QCOMPARE(m_stage->portal.operatorCommand(
                 {QStringLiteral("orders"), QStringLiteral("cancel"), QStringLiteral("--order"), QStringLiteral("1")}),
             1);
    QByteArray out;
    QCOMPARE(m_stage->portal.operatorCommand({QStringLiteral("orders"), QStringLiteral("list")}, &out), 0);
    QCOMPARE(QJsonDocument::fromJson(out).array().size(), 1);
}

QTEST_MAIN(tst_OrderSteps)
#include "tst_ordersteps.moc"
