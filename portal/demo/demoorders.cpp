#include "demoorders.h"

#include "demoid.h"
#include "orderconfirmation.h"
#include "orderschedule.h"

#include <algorithm>

using Ordering::ChangeMark;
using Ordering::ContractState;
using Ordering::OrderKind;
using Ordering::OrderState;
using Ordering::StepCode;
using Ordering::StepState;

namespace
{

QDateTime morning(const QDate &day)
{
    return QDateTime(day, QTime(8, 30), Qt::UTC);
}

OrderItem itemOf(const ContractItem &from, ChangeMark mark, int before, int after)
{
    OrderItem item;
    item.mark = mark;
    item.productCode = from.productCode;
    item.name = from.name;
    item.before = before;
    item.after = after;
    item.quantityKind = from.quantityKind;
    item.contractBound = from.contractBound;
    item.term = from.term;
    item.onceNet = after > before ? from.onceNet * (after - before) : Money();
    item.monthlyNet = from.monthlyNet * (after - before);
    return item;
}

Money monthly(const ServiceContract &contract)
{
    Money sum;
    for (const ContractItem &item : contract.items)
        sum += item.monthlyNet * item.quantity;
    for (const NumberObject &number : contract.numbers)
        sum += number.monthlyNet;
    return sum;
}

} // namespace

OrderStore::Owned &DemoOrders::add(const ServiceContract &contract, OrderKind kind, const QDateTime &at)
{
    OrderStore::Owned owned;
    Order &o = owned.order;
    o.id = DemoId::of(QStringLiteral("%1 order %2").arg(contract.number).arg(m_out.size()));
    o.number = QStringLiteral("%1").arg(2'600'001 + m_out.size() + (m_record.customerNumber == u"9000000" ? 0 : 50));
    o.kind = kind;
    o.createdAt = at;
    o.contractId = contract.id;
    o.contractNumber = contract.number;
    o.product = contract.product;
    o.legacy = contract.product.endsWith(QStringLiteral("NGN"));
    o.header = OrderConfirmation::headerOf(m_record, contract, QDate(at.date().year(), 1, 1));
    m_out << owned;
    return m_out.last();
}

/// Steps whose time has come are done; the rest waits for the portal's clock.
void DemoOrders::settle(OrderStore::Owned &owned) const
{
    for (qsizetype i = 0; i < owned.plan.steps.size(); ++i)
        if (owned.plan.steps[i].due <= m_now.toMSecsSinceEpoch())
            owned.order.steps[i].state = StepState::Done;
    OrderSchedule::mark(owned.order, owned.plan);
    owned.order.state = OrderSchedule::stateOf(owned.order, owned.plan);
}

void DemoOrders::provision(const ServiceContract &contract)
{
    // Old contracts were ordered weeks before; what began this month is still on its way.
    const bool young = contract.begin > m_now.date().addDays(-45) && contract.state != ContractState::Inactive;
    const bool waits = contract.number == u"4711008";
    const QDateTime at = waits   ? m_now.addDays(-3).addSecs(-3600)
                         : young ? m_now.addDays(-10)
                                 : morning(contract.begin.addDays(-18));
    OrderStore::Owned &owned = add(contract, OrderKind::NewProvision, at);
    for (const ContractItem &item : contract.items) {
        const int grownBy = contract.number == u"4711001" && item.productCode.startsWith(QStringLiteral("seat_")) ? 4 : 0;
        if (item.productCode != u"clip_no_screening")
            owned.order.items << itemOf(item, ChangeMark::Added, 0, item.quantity - grownBy);
        owned.plan.addedItems << item.id;
    }
    for (const OrderItem &item : std::as_const(owned.order.items)) {
        owned.order.onceNet += item.onceNet;
        owned.order.monthlyAfterNet += item.monthlyNet;
    }
    for (const NumberObject &number : contract.numbers)
        if (number.state == Ordering::NumberState::PortingIn)
            owned.plan.addedNumbers << number.id;
    owned.order.confirmationId = m_papers.value(contract.number);
    OrderSchedule(owned.order, owned.plan, at).provision(contract);
    for (OrderPlanStep &step : owned.plan.steps)
        step.items.clear(); // the demo's positions have begun
    settle(owned);
}

void DemoOrders::grown(const ServiceContract &contract)
{
    const auto clip = std::find_if(contract.items.begin(), contract.items.end(),
                                   [](const ContractItem &i) { return i.productCode == u"clip_no_screening"; });
    if (clip == contract.items.end())
        return;
    OrderStore::Owned &owned = add(contract, OrderKind::OptionChange, morning(clip->from));
    Order &o = owned.order;
    o.orderedBy = QStringLiteral("Anna Muster");
    o.monthlyAfterNet = monthly(contract);
    for (const ContractItem &item : contract.items)
        if (item.productCode.startsWith(QStringLiteral("seat_")))
            o.items << itemOf(item, ChangeMark::Changed, item.quantity - 4, item.quantity);
    o.items << itemOf(*clip, ChangeMark::Added, 0, 1);
    o.monthlyBeforeNet = o.monthlyAfterNet;
    for (const OrderItem &item : std::as_const(o.items)) {
        o.onceNet += item.onceNet;
        o.monthlyBeforeNet = o.monthlyBeforeNet - item.monthlyNet;
    }
    OrderSchedule(o, owned.plan, o.createdAt).optionChange(contract);
    settle(owned);
}

void DemoOrders::termination(const ServiceContract &contract)
{
    OrderStore::Owned &owned = add(contract, OrderKind::Termination, m_now.addDays(-20));
    for (const ContractItem &item : contract.items) {
        owned.order.items << itemOf(item, ChangeMark::Reduced, item.quantity, 0);
        owned.order.items.last().effectiveOn = contract.endsOn;
    }
    owned.order.monthlyBeforeNet = monthly(contract);
    OrderSchedule(owned.order, owned.plan, owned.order.createdAt).termination(contract.endsOn);
    settle(owned);
}

void DemoOrders::cancelled(const ServiceContract &contract)
{
    OrderStore::Owned &owned = add(contract, OrderKind::OptionChange, m_now.addDays(-75));
    Order &o = owned.order;
    o.orderedBy = QStringLiteral("Anna Muster");
    OrderItem more = itemOf(contract.items.value(1), ChangeMark::Changed, contract.items.value(1).quantity,
                            contract.items.value(1).quantity + 10);
    o.items = {more};
    o.onceNet = more.onceNet;
    o.monthlyBeforeNet = monthly(contract);
    o.monthlyAfterNet = o.monthlyBeforeNet + more.monthlyNet;
    OrderSchedule(o, owned.plan, o.createdAt).optionChange(contract);
    for (OrderStep &step : o.steps)
        step.state = step.code == StepCode::OrderChecked ? StepState::Done : StepState::Cancelled;
    o.state = OrderState::Cancelled;
    o.cancelledBecause = QStringLiteral("Auf Wunsch des Kunden storniert");
}

void DemoOrders::productChange(const ServiceContract &contract)
{
    OrderStore::Owned &owned = add(contract, OrderKind::ProductChange, m_now.addSecs(-120));
    Order &o = owned.order;
    const ContractItem &own = contract.items.first();
    ContractItem wanted = own;
    wanted.productCode = QStringLiteral("cloud_phone_2022");
    wanted.name = o.product = QStringLiteral("cloud.phone 2022");
    wanted.term = Term{12, 1, Ordering::TermUnit::Months, 0};
    wanted.contractBound = false;
    wanted.onceNet = wanted.monthlyNet = Money();
    o.header.tariff = o.product;
    o.items = {itemOf(wanted, ChangeMark::Added, 0, 1), itemOf(own, ChangeMark::Reduced, 1, 0)};
    o.monthlyBeforeNet = monthly(contract);
    o.monthlyAfterNet = o.monthlyBeforeNet - own.monthlyNet;
    OrderSchedule(o, owned.plan, o.createdAt).provision(contract);
    settle(owned);
}

void DemoOrders::offer(const ServiceContract &like)
{
    ServiceContract contract = like;
    contract.id.clear();
    contract.number = QStringLiteral("4711012");
    OrderStore::Owned &owned = add(contract, OrderKind::NewProvision, m_now.addDays(-1));
    owned.order.state = OrderState::OfferCreated;
    for (const ContractItem &item : like.items)
        owned.order.items << itemOf(item, ChangeMark::Added, 0, item.quantity);
    for (const OrderItem &item : std::as_const(owned.order.items)) {
        owned.order.onceNet += item.onceNet;
        owned.order.monthlyAfterNet += item.monthlyNet;
    }
}

QList<OrderStore::Owned> DemoOrders::all()
{
    for (const ServiceContract &c : m_contracts)
        provision(c);
    for (const ServiceContract &c : m_contracts) {
        if (c.number == u"4711001")
            grown(c);
        else if (c.number == u"4711003")
            cancelled(c);
        else if (c.state == ContractState::InactivePending)
            termination(c);
        else if (c.number == u"4711007")
            productChange(c);
        else if (c.number == u"4711009")
            offer(c);
    }
    return m_out;
}
