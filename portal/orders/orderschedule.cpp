#include "orderschedule.h"

#include "clock.h"

#include <QTimeZone>
#include <algorithm>

using Ordering::OrderState;
using Ordering::StepCode;
using Ordering::StepState;
using namespace std::chrono_literals;

namespace
{
constexpr int wholeOrder = -1;

bool isDone(const OrderStep &step)
{
    return step.state == StepState::Done;
}
} // namespace

qint64 OrderSchedule::after(std::chrono::minutes time) const
{
    return m_start.toMSecsSinceEpoch() + std::chrono::milliseconds(time).count();
}

qint64 OrderSchedule::beginOf(const QDate &day) const
{
    return std::max(QDateTime(day, QTime(0, 0), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch(), m_start.toMSecsSinceEpoch());
}

QDate OrderSchedule::portingDay(const QDate &today)
{
    const QDate day = today.addDays(7);
    return day.dayOfWeek() > 5 ? day.addDays(8 - day.dayOfWeek()) : day;
}

OrderPlanStep &OrderSchedule::step(StepCode code, const QString &subject, int position, qint64 due)
{
    OrderStep told;
    told.code = code;
    told.subject = subject;
    told.state = StepState::Waiting;
    told.at = QDateTime::fromMSecsSinceEpoch(due, Qt::UTC);
    m_order.steps << told;
    OrderPlanStep planned;
    planned.position = position;
    planned.due = due;
    m_plan.steps << planned;
    return m_plan.steps.last();
}

void OrderSchedule::begin()
{
    m_order.steps.clear();
    m_plan.steps.clear();
    step(StepCode::OrderChecked, {}, wholeOrder, after(10min));
}

void OrderSchedule::finish()
{
    qint64 last = 0;
    for (const OrderPlanStep &s : std::as_const(m_plan.steps))
        last = std::max(last, s.due);
    const QDate day = Clock::berlinDate(QDateTime::fromMSecsSinceEpoch(last, Qt::UTC));
    step(StepCode::BillingStarted, {}, wholeOrder, beginOf(day.addDays(1)));
    mark(m_order, m_plan);
}

void OrderSchedule::numbers(const ServiceContract &contract)
{
    for (const NumberObject &number : contract.numbers) {
        if (!m_plan.addedNumbers.contains(number.id))
            continue;
        const int position = m_position++;
        if (number.state == Ordering::NumberState::PortingIn) {
            step(StepCode::PortingRequested, number.first, position, after(1h));
            const qint64 morning = beginOf(number.portingDate) + std::chrono::milliseconds(6h).count();
            step(StepCode::PortingConfirmed, number.first, position, morning).numbers << number.id;
        } else {
            step(StepCode::NumbersReserved, number.first, position, after(1h));
            step(StepCode::Configured, number.first, position, after(24h)).numbers << number.id;
        }
    }
    for (const NumberObject &number : contract.numbers)
        if (m_plan.endedNumbers.contains(number.id))
            step(StepCode::NumbersRemoved, number.first, m_position++, beginOf(number.until.addDays(1)));
}

void OrderSchedule::options(const ServiceContract &contract)
{
    for (const OrderItem &item : std::as_const(m_order.items)) {
        const bool isOption = std::any_of(contract.items.begin(), contract.items.end(), [&](const ContractItem &i) {
            return i.productCode == item.productCode && i.productCode != contract.productCode;
        });
        if (!isOption)
            continue;
        if (item.mark == Ordering::ChangeMark::Reduced) {
            step(StepCode::Configured, item.name, m_position++, after(2h));
            continue;
        }
        OrderPlanStep &planned = step(StepCode::OptionActivated, item.name, m_position++, after(4h));
        for (const ContractItem &booked : contract.items)
            if (booked.productCode == item.productCode && m_plan.addedItems.contains(booked.id))
                planned.items << booked.id;
    }
}

void OrderSchedule::optionChange(const ServiceContract &contract)
{
    begin();
    numbers(contract);
    options(contract);
    finish();
}

void OrderSchedule::provision(const ServiceContract &contract)
{
    begin();
    const int hardware = m_position++;
    step(StepCode::HardwareShipped, contract.product, hardware, after(48h));
    step(StepCode::Configured, contract.product, hardware, after(72h));
    numbers(contract);
    options(contract);
    finish();
}

void OrderSchedule::termination(const QDate &lastDay)
{
    begin();
    step(StepCode::ContractEnded, m_order.contractNumber, m_position++, beginOf(lastDay.addDays(1)));
    mark(m_order, m_plan);
}

OrderState OrderSchedule::stateOf(const Order &order, const OrderPlan &plan)
{
    QHash<int, bool> delivered;
    bool checked = false, all = true;
    for (qsizetype i = 0; i < order.steps.size(); ++i) {
        const bool done = isDone(order.steps[i]);
        all = all && done;
        checked = checked || (done && order.steps[i].code == StepCode::OrderChecked);
        if (const int position = plan.steps.value(i).position; position != wholeOrder)
            delivered[position] = delivered.value(position, true) && done;
    }
    const auto ready = std::count(delivered.begin(), delivered.end(), true);
    if (all)
        return OrderState::Completed;
    if (!checked)
        return OrderState::OfferAccepted;
    if (ready == delivered.size())
        return OrderState::Provisioned;
    return ready > 0 ? OrderState::PartiallyProvisioned : OrderState::Provisioning;
}

void OrderSchedule::mark(Order &order, const OrderPlan &plan)
{
    const OrderState state = stateOf(order, plan);
    QSet<int> running;
    for (qsizetype i = 0; i < order.steps.size(); ++i) {
        OrderStep &step = order.steps[i];
        const int position = plan.steps.value(i).position;
        if (step.state != StepState::Waiting && step.state != StepState::Running) {
            if (step.state == StepState::Failed)
                running.insert(position);
            continue;
        }
        const bool mayRun = step.code == StepCode::OrderChecked ||
                            (position == wholeOrder ? state == OrderState::Provisioned : state != OrderState::OfferAccepted);
        const bool runs = mayRun && !running.contains(position);
        step.state = runs ? StepState::Running : StepState::Waiting;
        if (runs)
            running.insert(position);
    }
}
