#pragma once
#include "orderplan.h"

/// Which steps an order takes and when (R3-047), and which state they add up to (R3-041). Times are those of a small provider:
/// options within hours, numbers within a day, porting within a week or more.
class OrderSchedule
{
public:
    OrderSchedule(Order &order, OrderPlan &plan, const QDateTime &start) : m_order(order), m_plan(plan), m_start(start) {}
    /// Of an option change: its items are known, and of `contract` the new positions and numbers.
    void optionChange(const ServiceContract &contract);
    /// Of a new contract or another product: delivery, configuration, options.
    void provision(const ServiceContract &contract);
    /// Of a termination: ends on `lastDay`.
    void termination(const QDate &lastDay);

    /// What the steps say, for an order that was accepted and not cancelled.
    static Ordering::OrderState stateOf(const Order &order, const OrderPlan &plan);
    /// The next step of each position runs once the order was checked.
    static void mark(Order &order, const OrderPlan &plan);
    /// A week later, on a working day.
    static QDate portingDay(const QDate &today);

private:
    void begin();
    void finish();
    OrderPlanStep &step(Ordering::StepCode code, const QString &subject, int position, qint64 due);
    void numbers(const ServiceContract &contract);
    void options(const ServiceContract &contract);
    qint64 after(std::chrono::minutes time) const;
    qint64 beginOf(const QDate &day) const;

    Order &m_order;
    OrderPlan &m_plan;
    QDateTime m_start;
    int m_position = 0;
};
