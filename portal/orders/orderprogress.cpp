#include "orderprogress.h"

#include "cataloguestore.h"
#include "orderschedule.h"
#include "portallog.h"

#include <algorithm>
#include <numeric>

using Ordering::ContractState;
using Ordering::OrderKind;
using Ordering::StepCode;
using Ordering::StepState;

int OrderProgress::settle()
{
    int moved = 0;
    const QStringList due = m_orders.due();
    for (const QString &id : due) {
        try {
            Transaction::run(m_context.database, [&] {
                // Somebody else may have been faster: then nothing is due any more.
                if (auto owned = m_orders.byId(id); owned && m_orders.due().contains(id)) {
                    advance(*owned, m_context.clock.nowMs());
                    ++moved;
                }
            });
        } catch (const std::exception &e) {
            PortalLog::error("orders", id + QStringLiteral(": ") + QString::fromUtf8(e.what())); // the others go on
        }
    }
    return moved;
}

void OrderProgress::activate(ServiceContract &contract, const OrderPlanStep &step, const QDate &day)
{
    for (ContractItem &item : contract.items)
        if (step.items.contains(item.id))
            item.from = day; // billed from here on
    for (NumberObject &number : contract.numbers)
        if (step.numbers.contains(number.id)) {
            number.state = Ordering::NumberState::Active;
            number.from = day;
            number.portingDate = {};
        }
}

void OrderProgress::begin(const Order &order, ServiceContract &contract, const QDate &day)
{
    if (contract.state == ContractState::ActivePending && order.kind == OrderKind::NewProvision) {
        contract.state = ContractState::Active;
        contract.begin = day;
    }
    if (order.kind != OrderKind::ProductChange || contract.items.isEmpty())
        return;
    const auto catalogue = CatalogueStore(m_context).current({});
    const auto wanted = std::find_if(order.items.begin(), order.items.end(),
                                     [](const OrderItem &i) { return i.mark == Ordering::ChangeMark::Added; });
    const CatalogueProduct *product =
        catalogue && wanted != order.items.end() ? CatalogueStore::product(*catalogue, wanted->productCode) : nullptr;
    if (!product)
        return;
    contract.productCode = product->code;
    contract.product = product->name;
    contract.term = product->term;
    contract.begin = day;
    contract.voice = product->voice;
    contract.numbersAddable = product->numbersAddable;
    ContractItem &first = contract.items.first();
    first.productCode = product->code;
    first.name = product->name;
    first.monthlyNet = product->monthlyNet;
    first.onceNet = product->onceNet;
    first.term = product->term;
    first.from = day;
}

bool OrderProgress::doStep(OrderStore::Owned &owned, qsizetype i, std::optional<ContractStore::Owned> &contract)
{
    OrderStep &step = owned.order.steps[i];
    const OrderPlanStep &planned = owned.plan.steps[i];
    step.state = StepState::Done;
    step.at = QDateTime::fromMSecsSinceEpoch(std::min(planned.due, m_context.clock.nowMs()), Qt::UTC);
    if (!contract)
        return false;
    ServiceContract &c = contract->contract;
    const ServiceContract before = c;
    const QDate day = Clock::berlinDate(step.at);
    activate(c, planned, day);
    if (step.code == StepCode::BillingStarted)
        begin(owned.order, c, day);
    if (step.code == StepCode::ContractEnded)
        c.state = ContractState::Inactive;
    return !(c == before);
}

void OrderProgress::advance(OrderStore::Owned &owned, qint64 until)
{
    Order &order = owned.order;
    auto contract = order.contractId.isEmpty() ? std::nullopt : m_contracts.byId(order.contractId);
    QList<qsizetype> byTime(owned.plan.steps.size());
    std::iota(byTime.begin(), byTime.end(), 0);
    std::stable_sort(byTime.begin(), byTime.end(),
                     [&](qsizetype a, qsizetype b) { return owned.plan.steps[a].due < owned.plan.steps[b].due; });
    bool changed = false;
    for (const qsizetype i : std::as_const(byTime))
        if (owned.plan.steps[i].due <= until && order.steps.value(i).state != StepState::Done)
            changed = doStep(owned, i, contract) || changed;
    OrderSchedule::mark(order, owned.plan);
    order.state = OrderSchedule::stateOf(order, owned.plan);
    if (changed)
        m_contracts.save(contract->customerId, contract->contract);
    m_orders.save(owned);
}
