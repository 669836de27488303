#include "orderplacement.h"

#include "accounts.h"
#include "contractchange.h"
#include "contractstore.h"
#include "customerrecords.h"
#include "orderconfirmation.h"
#include "orderrelease.h"
#include "orderschedule.h"
#include "uploadstore.h"

#include <QUuid>

IdempotencyKeys::Outcome OrderPlacement::place(const Scope &scope, const OrderRequest &request, const Secret &release)
{
    IdempotencyKeys::Outcome outcome;
    outcome.refusal = OrderRelease(m_context).check(scope, release);
    if (outcome.refusal)
        return outcome;
    std::optional<CheckedOrder> checked;
    try {
        checked = OrderCheck(m_context).check(scope, request);
    } catch (const Problem &problem) {
        outcome.refusal = problem; // nothing but the right Kundenkennwort is noted
        return outcome;
    }
    const Order order = write(scope, request, *checked, {}, {});
    outcome.subjectId = order.id;
    outcome.response = Response::of(order, 201).with("ETag", Http::etag(order.rev));
    return outcome;
}

void OrderPlacement::add(const QList<OrderExtra> &extras, OrderStore::Owned &owned, ServiceContract &contract)
{
    Order &order = owned.order;
    for (const OrderExtra &extra : extras) {
        order.items << extra.told;
        order.onceNet += extra.told.onceNet;
        order.monthlyAfterNet += extra.told.monthlyNet;
        if (extra.booked.id.isEmpty())
            continue;
        contract.items << extra.booked;
        owned.plan.addedItems << extra.booked.id;
    }
}

Order OrderPlacement::writeExecuted(const Scope &scope, const OrderRequest &request, CheckedOrder &checked,
                                    const QList<OrderExtra> &extras)
{
    OrderPlan plan;
    plan.executed = true;
    return write(scope, request, checked, plan, extras);
}

Order OrderPlacement::write(const Scope &scope, const OrderRequest &request, CheckedOrder &checked, OrderPlan plan,
                            const QList<OrderExtra> &extras)
{
    const auto record = CustomerRecords(m_context).find(scope);
    const auto account = Accounts::byId(m_context, scope.userId);
    if (!record || !account)
        throw DatabaseError(QString(), QStringLiteral("a customer without a record"));
    OrderStore orders(m_context);
    ContractStore contracts(m_context);
    OrderStore::Owned owned;
    owned.customerId = scope.customerId;
    owned.plan = std::move(plan);
    Order &order = owned.order;
    order.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    order.number = orders.nextNumber();
    order.kind = Ordering::OrderKind::OptionChange;
    order.state = Ordering::OrderState::OfferAccepted;
    order.createdAt = m_context.clock.nowUtc();
    order.contractId = checked.contract.id;
    order.contractNumber = checked.contract.number;
    order.product = checked.contract.product;
    order.orderedBy = account->fullName;
    order.header = OrderConfirmation::headerOf(*record, checked.contract, checked.catalogue.validFrom);
    order.items = checked.quote.changes;
    order.onceNet = checked.quote.onceNet;
    order.monthlyBeforeNet = checked.quote.monthlyBeforeNet;
    order.monthlyAfterNet = checked.quote.monthlyAfterNet;
    for (const NumberAddition &wish : request.numberAdditions)
        if (!wish.uploadId.isEmpty())
            UploadStore(m_context).take(scope, wish.uploadId, order.id);
    ContractChange(m_context).apply(checked, request, order.items, owned.plan);
    add(extras, owned, checked.contract);
    OrderSchedule(order, owned.plan, order.createdAt).optionChange(checked.contract);
    contracts.save(scope.customerId, checked.contract);
    OrderConfirmation(m_context).issue(*record, order);
    orders.save(owned);
    return order;
}
