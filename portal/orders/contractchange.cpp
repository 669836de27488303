#include "contractchange.h"

#include "freshnumbers.h"
#include "orderschedule.h"

#include <QUuid>
#include <algorithm>

using Ordering::NumberOffer;

namespace
{

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isBlock(NumberOffer kind)
{
    return kind == NumberOffer::NationalBlock || kind == NumberOffer::LocalBlock || kind == NumberOffer::PortedBlock;
}

/// See ItemChange. Without a day a smaller quantity leaves the day that was planned before.
void change(ContractItem &item, const ItemChange &wanted)
{
    if (wanted.lastDay.isValid()) {
        item.plannedQuantity = wanted.quantity;
        item.plannedFrom = wanted.lastDay.addDays(1);
    } else if (wanted.quantity < item.quantity && item.plannedFrom.isValid()) {
        item.plannedQuantity = wanted.quantity;
    } else {
        item.quantity = wanted.quantity;
        item.plannedQuantity = 0;
        item.plannedFrom = {};
    }
}

/// A position has one planned day: the pieces that wait for an earlier one become a position of their own, so that a later
/// reduction does not keep them longer.
ContractItem splitOff(ContractItem &item)
{
    ContractItem leaving = item;
    leaving.id = newId();
    leaving.quantity = item.quantity - item.plannedQuantity;
    leaving.plannedQuantity = 0;
    item.quantity = item.plannedQuantity;
    return leaving;
}

} // namespace

ContractItem ContractChange::itemOf(const CatalogueOption &option, int quantity, const QDate &from)
{
    ContractItem item;
    item.id = newId();
    item.productCode = option.code;
    item.name = option.name;
    item.quantity = quantity;
    item.quantityKind = option.quantityKind;
    item.contractBound = option.contractBound;
    item.term = option.term;
    item.onceNet = option.onceNet;
    item.monthlyNet = option.monthlyNet;
    item.from = from;
    return item;
}

void ContractChange::changeItems(CheckedOrder &checked, OrderPlan &plan) const
{
    QList<ContractItem> leaving;
    for (const ItemChange &wanted : std::as_const(checked.quote.itemChanges))
        for (ContractItem &item : checked.contract.items)
            if (item.id == wanted.itemId) {
                plan.itemsBefore << item;
                const bool follows = item.quantityKind == Ordering::QuantityKind::PerVoiceChannel; // its channels are split
                if (wanted.lastDay.isValid() && item.plannedFrom.isValid() && !follows)
                    leaving << splitOff(item);
                change(item, wanted);
            }
    for (const ContractItem &item : std::as_const(leaving))
        plan.splitItems << item.id;
    checked.contract.items << leaving;
    for (const QuantityWish &pieces : std::as_const(checked.quote.newPieces))
        for (const CatalogueOption &option : std::as_const(checked.product.options))
            if (option.code == pieces.productCode) {
                checked.contract.items << itemOf(option, pieces.quantity, m_context.clock.today());
                plan.addedItems << checked.contract.items.last().id;
            }
}

void ContractChange::addNumbers(CheckedOrder &checked, const NumberAddition &wish, OrderItem &item, OrderPlan &plan)
{
    const bool block = isBlock(wish.kind);
    const bool ported = wish.kind == NumberOffer::PortedBlock || wish.kind == NumberOffer::PortedSingle;
    const bool national = wish.kind == NumberOffer::NationalBlock || wish.kind == NumberOffer::NationalSingle;
    const auto &offers = checked.product.numberOffers;
    const auto offer = std::find_if(offers.begin(), offers.end(), [&](const CatalogueNumberOffer &o) {
        return o.kind == wish.kind && (!block || o.size == wish.size);
    });
    const auto &places = checked.contract.locations;
    const auto place = std::find_if(places.begin(), places.end(), [&](const Location &l) { return l.id == wish.locationId; });
    FreshNumbers fresh(m_context);
    for (int i = 0; i < (block ? 1 : wish.count); ++i) {
        NumberObject number;
        number.id = newId();
        number.kind = block ? Ordering::NumberKind::Block : Ordering::NumberKind::Single;
        number.count = block ? wish.size : 1;
        number.locationId = wish.locationId;
        number.state = ported ? Ordering::NumberState::PortingIn : Ordering::NumberState::Ordered;
        number.first = ported     ? FreshNumbers::behind(wish.first, i)
                       : national ? fresh.national(number.count)
                                  : fresh.local(place == places.end() ? Location() : *place, number.count);
        if (ported)
            number.portingDate = OrderSchedule::portingDay(m_context.clock.today());
        if (offer != offers.end())
            number.monthlyNet = offer->monthlyNet;
        if (item.name.isEmpty())
            item.name = number.first;
        checked.contract.numbers << number;
        plan.addedNumbers << number.id;
    }
}

void ContractChange::apply(CheckedOrder &checked, const OrderRequest &request, QList<OrderItem> &items, OrderPlan &plan)
{
    changeItems(checked, plan);
    // Number additions come first among the items, in the order of the request.
    for (qsizetype i = 0; i < request.numberAdditions.size() && i < items.size(); ++i)
        addNumbers(checked, request.numberAdditions[i], items[i], plan);
    for (const auto &[id, lastDay] : std::as_const(checked.quote.removalDays))
        for (NumberObject &number : checked.contract.numbers)
            if (number.id == id) {
                number.until = lastDay;
                plan.endedNumbers << id;
            }
}

void ContractChange::undo(ServiceContract &contract, const OrderPlan &plan)
{
    contract.items.removeIf(
        [&](const ContractItem &item) { return plan.addedItems.contains(item.id) || plan.splitItems.contains(item.id); });
    contract.numbers.removeIf([&](const NumberObject &number) { return plan.addedNumbers.contains(number.id); });
    for (NumberObject &number : contract.numbers)
        if (plan.endedNumbers.contains(number.id))
            number.until = {};
    for (const ContractItem &before : plan.itemsBefore)
        for (ContractItem &item : contract.items)
            if (item.id == before.id) {
                item.quantity = before.quantity;
                item.plannedQuantity = before.plannedQuantity;
                item.plannedFrom = before.plannedFrom;
            }
}
