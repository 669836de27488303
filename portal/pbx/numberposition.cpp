#include "numberposition.h"

#include "contractstore.h"
#include "phonenumber.h"

#include <algorithm>

template <typename Change>
void NumberPosition::change(const PbxNumber &number, Change change) const
{
    ContractStore contracts(m_context);
    auto owned = contracts.byId(number.contractId);
    if (!owned)
        return;
    auto &items = owned->contract.items;
    const auto item = std::find_if(items.begin(), items.end(), [&](const ContractItem &i) { return i.id == number.id; });
    if (item == items.end())
        return;
    change(*item);
    contracts.save(owned->customerId, owned->contract);
}

void NumberPosition::end(const PbxNumber &number, const QDate &lastDay) const
{
    change(number, [&](ContractItem &item) {
        item.plannedQuantity = 0;
        item.plannedFrom = lastDay.addDays(1);
    });
}

void NumberPosition::keep(const PbxNumber &number) const
{
    change(number, [](ContractItem &item) { item.plannedFrom = {}; });
}

void NumberPosition::move(const PbxNumber &from, const PbxNumber &to) const
{
    change(from, [&](ContractItem &item) {
        item.id = to.id;
        item.name = QStringLiteral("Rufnummer ") + PhoneNumber::display(to.number);
    });
}
