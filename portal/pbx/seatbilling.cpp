#include "seatbilling.h"

#include "bindingterm.h"
#include "contractstore.h"

#include <QUuid>
#include <algorithm>

namespace
{
int remaining(const ContractItem &item)
{
    return item.plannedFrom.isValid() ? item.plannedQuantity : item.quantity;
}
} // namespace

void SeatBilling::removeOne(const QString &contractId, const QString &productCode) const
{
    ContractStore store(m_context);
    auto owned = store.byId(contractId);
    if (!owned)
        return;
    // what can end first ends first
    QString id;
    QDate last;
    for (const ContractItem &item : std::as_const(owned->contract.items)) {
        const BindingTerm term = BindingTerm::ofItem(owned->contract, item, m_context.clock.today());
        if (item.productCode != productCode || remaining(item) < 1 || term.isBlocked())
            continue;
        if (id.isEmpty() || term.lastDay < last) {
            id = item.id;
            last = term.lastDay;
        }
    }
    if (id.isEmpty())
        return;
    reduce(owned->contract, id, last.addDays(1));
    store.save(owned->customerId, owned->contract);
}

void SeatBilling::reduce(ServiceContract &contract, const QString &itemId, const QDate &from)
{
    const auto item =
        std::find_if(contract.items.begin(), contract.items.end(), [&](const ContractItem &i) { return i.id == itemId; });
    if (item == contract.items.end())
        return;
    if (item->plannedFrom.isValid() && item->plannedFrom != from) {
        ContractItem leaving = *item;
        leaving.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        leaving.quantity = item->quantity - item->plannedQuantity;
        leaving.plannedQuantity = 0;
        item->quantity = item->plannedQuantity;
        item->plannedQuantity = item->quantity - 1;
        item->plannedFrom = from;
        contract.items << leaving;
        return;
    }
    item->plannedQuantity = remaining(*item) - 1;
    item->plannedFrom = from;
}
