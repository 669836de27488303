#include "cartorders.h"

#include "orderplacement.h"
#include "orderrelease.h"
#include "pbxaccess.h"
#include "savepoint.h"

IdempotencyKeys::Outcome CartOrders::place(const Scope &scope, const CartOrder &wanted, const Secret &release)
{
    IdempotencyKeys::Outcome outcome;
    outcome.refusal = OrderRelease(m_context).check(scope, release);
    if (outcome.refusal)
        return outcome;
    try {
        return order(scope, wanted);
    } catch (const Problem &problem) {
        outcome.refusal = problem; // nothing but the right Kundenkennwort is noted
        return outcome;
    }
}

std::optional<Problem> CartOrders::otherPrice(const CartOrder &wanted, const CartTrial &trial) const
{
    Problem problem(409, "price_changed");
    if (wanted.shownOnceNet != trial.onceNet())
        problem.withField(QStringLiteral("/shownOnceNet"), "price_changed", {trial.onceNet().toString()});
    if (wanted.shownMonthlyNet != trial.monthlyNet())
        problem.withField(QStringLiteral("/shownMonthlyNet"), "price_changed", {trial.monthlyNet().toString()});
    const bool refuses = !problem.errors.isEmpty() && m_context.rules.refuses(Rule::CartPrice);
    return refuses ? std::optional(problem) : std::nullopt;
}

IdempotencyKeys::Outcome CartOrders::order(const Scope &scope, const CartOrder &wanted)
{
    IdempotencyKeys::Outcome outcome;
    const QList<CartItem> items = m_desk.picked(scope, wanted.contractId, wanted.items);
    CartTrial trial(m_context, scope, PbxAccess::contract(m_context, scope, wanted.contractId));
    {
        Savepoint done(m_context.database);
        trial.run(items);
        if (!trial.faults().isEmpty() && m_context.rules.refuses(Rule::CartItemValid))
            outcome.refusal = CartDesk::refusalOf(trial.faults());
        else
            outcome.refusal = otherPrice(wanted, trial);
        if (outcome.refusal)
            done.undo();
    }
    if (outcome.refusal) {
        m_desk.mark(scope, items, trial); // stays, so that everybody sees it
        return outcome;
    }
    const Order order = OrderPlacement(m_context).writeExecuted(scope, trial.request(), trial.checked(), trial.positions());
    m_desk.remove(scope, items);
    outcome.subjectId = order.id;
    outcome.response = Response::of(order, 201).with("ETag", Http::etag(order.rev));
    return outcome;
}
