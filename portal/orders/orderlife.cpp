#include "orderlife.h"

#include "cataloguestore.h"
#include "contractchange.h"
#include "customerrecords.h"
#include "httpmessage.h"
#include "orderconfirmation.h"
#include "orderprogress.h"
#include "orderschedule.h"

#include <QUuid>
#include <algorithm>

using Ordering::ContractState;
using Ordering::OrderKind;
using Ordering::OrderState;
using Ordering::StepState;

namespace
{

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

OrderItem itemOf(const CatalogueProduct &product)
{
    OrderItem item;
    item.mark = Ordering::ChangeMark::Added;
    item.productCode = product.code;
    item.name = product.name;
    item.after = 1;
    item.quantityKind = Ordering::QuantityKind::Single;
    item.term = product.term;
    item.onceNet = product.onceNet;
    item.monthlyNet = product.monthlyNet;
    return item;
}

OrderItem itemOf(const CatalogueOption &option, int quantity)
{
    OrderItem item;
    item.mark = Ordering::ChangeMark::Added;
    item.productCode = option.code;
    item.name = option.name;
    item.after = quantity;
    item.quantityKind = option.quantityKind;
    item.contractBound = option.contractBound;
    item.term = option.term;
    item.onceNet = option.onceNet * quantity;
    item.monthlyNet = option.monthlyNet * quantity;
    return item;
}

const CatalogueOption *optionOf(const CatalogueProduct &product, const QString &code)
{
    const auto it =
        std::find_if(product.options.begin(), product.options.end(), [&](const CatalogueOption &o) { return o.code == code; });
    return it == product.options.end() ? nullptr : &*it;
}

CatalogueProduct productOf(const std::optional<Catalogue> &catalogue, const QString &code)
{
    const CatalogueProduct *product = catalogue ? CatalogueStore::product(*catalogue, code) : nullptr;
    if (!product)
        throw Problem(422, "not_bookable", QStringLiteral("no product ") + code);
    return *product;
}

} // namespace

Order OrderLife::createOffer(const QString &customerId, const Offer &offer)
{
    const auto catalogue = CatalogueStore(m_context).current(customerId);
    const CatalogueProduct product = productOf(catalogue, offer.productCode);
    const auto record = CustomerRecords(m_context).find(Scope{customerId, {}, {}, {}, {}});
    if (!record)
        throw Problem(404, "not_found", QStringLiteral("the customer has no record"));
    OrderStore::Owned owned;
    owned.customerId = customerId;
    Order &order = owned.order;
    ServiceContract contract;
    contract.product = product.name;
    if (offer.kind == OrderKind::ProductChange) {
        const auto present = m_contracts.byNumber(offer.contractNumber);
        if (!present || present->customerId != customerId)
            throw Problem(404, "not_found", QStringLiteral("no contract ") + offer.contractNumber);
        contract = present->contract;
        order.contractId = contract.id;
        order.monthlyBeforeNet = contract.items.isEmpty() ? Money() : contract.items.first().monthlyNet;
    } else {
        contract.number = m_orders.nextContractNumber();
    }
    order.number = m_orders.nextNumber();
    order.kind = offer.kind;
    order.state = OrderState::OfferCreated;
    order.createdAt = m_context.clock.nowUtc();
    order.contractNumber = contract.number;
    order.product = product.name;
    order.items << itemOf(product);
    for (const QuantityWish &wish : offer.options) {
        const CatalogueOption *option = optionOf(product, wish.productCode);
        if (!option || wish.quantity < 1)
            throw Problem(422, "not_bookable", QStringLiteral("no option ") + wish.productCode);
        order.items << itemOf(*option, wish.quantity);
    }
    for (const OrderItem &item : std::as_const(order.items)) {
        order.onceNet += item.onceNet;
        order.monthlyAfterNet += item.monthlyNet;
    }
    order.header = OrderConfirmation::headerOf(*record, contract, catalogue->validFrom);
    m_orders.save(owned);
    return order;
}

OrderStore::Owned OrderLife::open(const QString &number)
{
    auto owned = m_orders.byNumber(number);
    if (!owned)
        throw Problem(404, "not_found", QStringLiteral("no order ") + number);
    if (owned->order.state == OrderState::Completed || owned->order.state == OrderState::Cancelled)
        throw Problem(409, "order_closed", QStringLiteral("the order is completed or cancelled"));
    return *owned;
}

ServiceContract OrderLife::newContract(const QString &customerId, const Order &order, const CatalogueProduct &product)
{
    ServiceContract contract;
    contract.number = order.contractNumber;
    contract.productCode = product.code;
    contract.product = product.name;
    contract.state = ContractState::ActivePending;
    contract.begin = m_context.clock.today();
    contract.term = product.term;
    contract.evnKind = Contract::EvnKind::None;
    contract.voice = product.voice;
    contract.numbersAddable = product.numbersAddable;
    Location place;
    place.id = newId();
    place.name = place.city = order.header.city;
    place.street = order.header.street;
    place.postCode = order.header.postCode;
    place.areaCode = QStringLiteral(""); // as of another contract in the same town
    for (const ServiceContract &other : m_contracts.all(Scope{customerId, {}, {}, {}, {}}))
        for (const Location &known : other.locations)
            if (known.city == place.city)
                place.areaCode = known.areaCode;
    contract.locations << place;
    for (const OrderItem &item : order.items) {
        if (const CatalogueOption *option = optionOf(product, item.productCode)) {
            contract.items << ContractChange::itemOf(*option, item.after, contract.begin);
            continue;
        }
        ContractItem own;
        own.id = newId();
        own.productCode = product.code;
        own.name = product.name;
        own.quantity = 1;
        own.quantityKind = Ordering::QuantityKind::Single;
        own.term = product.term;
        own.onceNet = product.onceNet;
        own.monthlyNet = product.monthlyNet;
        own.from = contract.begin;
        contract.items << own;
    }
    m_contracts.save(customerId, contract);
    return contract;
}

Order OrderLife::accept(const QString &number)
{
    OrderStore::Owned owned = open(number);
    Order &order = owned.order;
    if (order.state != OrderState::OfferCreated)
        throw Problem(409, "order_closed", QStringLiteral("the order is no offer"));
    const auto catalogue = CatalogueStore(m_context).current(owned.customerId);
    const CatalogueProduct product = productOf(catalogue, order.items.first().productCode);
    order.state = OrderState::OfferAccepted;
    ServiceContract contract = order.kind == OrderKind::NewProvision ? newContract(owned.customerId, order, product)
                                                                     : m_contracts.byId(order.contractId)->contract;
    order.contractId = contract.id;
    if (order.kind == OrderKind::NewProvision)
        for (const ContractItem &item : std::as_const(contract.items))
            owned.plan.addedItems << item.id;
    OrderSchedule(order, owned.plan, m_context.clock.nowUtc()).provision(contract);
    if (const auto record = CustomerRecords(m_context).find(Scope{owned.customerId, {}, {}, {}, {}}))
        OrderConfirmation(m_context).issue(*record, order);
    m_orders.save(owned);
    return order;
}

void OrderLife::cancelOne(OrderStore::Owned &owned, const QString &reason)
{
    for (OrderStep &step : owned.order.steps)
        if (step.state != StepState::Done)
            step.state = StepState::Cancelled;
    owned.order.state = OrderState::Cancelled;
    owned.order.cancelledBecause = reason;
    m_orders.save(owned);
}

Order OrderLife::cancel(const QString &number, const QString &reason)
{
    OrderStore::Owned owned = open(number);
    if (owned.plan.executed)
        throw Problem(409, "order_closed", QStringLiteral("the telephone system has carried it out already"));
    auto contract = owned.order.contractId.isEmpty() ? std::nullopt : m_contracts.byId(owned.order.contractId);
    if (contract && owned.order.kind == OrderKind::NewProvision) {
        ServiceContract &c = contract->contract;
        for (OrderStore::Owned &other : m_orders.open(c.id))
            if (other.order.id != owned.order.id)
                cancelOne(other, reason);
        while (c.items.size() > 1)
            c.items.removeLast();
        c.numbers.clear();
        c.state = ContractState::Inactive;
        c.endsOn = m_context.clock.today();
        m_contracts.save(contract->customerId, c);
    } else if (contract && owned.order.kind == OrderKind::OptionChange) {
        ContractChange::undo(contract->contract, owned.plan);
        m_contracts.save(contract->customerId, contract->contract);
    }
    cancelOne(owned, reason);
    return owned.order;
}

Order OrderLife::fail(const QString &number)
{
    OrderStore::Owned owned = open(number);
    auto &steps = owned.order.steps;
    const auto running =
        std::find_if(steps.begin(), steps.end(), [](const OrderStep &s) { return s.state == StepState::Running; });
    if (running == steps.end())
        throw Problem(409, "order_closed", QStringLiteral("no step is running"));
    running->state = StepState::Failed;
    running->at = m_context.clock.nowUtc();
    m_orders.save(owned);
    return owned.order;
}

Order OrderLife::advance(const QString &number)
{
    OrderStore::Owned owned = open(number);
    if (owned.order.state == OrderState::OfferCreated)
        throw Problem(409, "order_closed", QStringLiteral("an offer waits for its acceptance"));
    std::optional<qint64> next;
    for (qsizetype i = 0; i < owned.plan.steps.size(); ++i)
        if (owned.order.steps.value(i).state != StepState::Done && (!next || owned.plan.steps[i].due < *next))
            next = owned.plan.steps[i].due;
    OrderProgress(m_context).advance(owned, next.value_or(0));
    return owned.order;
}
