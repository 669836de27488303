#include "contractcalendar.h"

#include "contractfeatures.h"

#include <algorithm>

namespace
{

void reduce(ServiceContract &contract, const QDate &day)
{
    for (ContractItem &item : contract.items) {
        if (!item.plannedFrom.isValid() || item.plannedFrom > day)
            continue;
        item.quantity = item.plannedQuantity;
        item.plannedQuantity = 0;
        item.plannedFrom = {};
    }
    contract.items.removeIf([](const ContractItem &i) { return i.quantity == 0; });
    // Positions »entsprechend Anzahl Sprachkanäle« follow them (R0-007).
    int channels = 0;
    for (const ContractItem &item : std::as_const(contract.items))
        if (item.productCode == ProductCode::voiceChannel || item.productCode == ProductCode::flatVoiceChannel)
            channels += item.quantity;
    for (ContractItem &item : contract.items)
        if (item.quantityKind == Ordering::QuantityKind::PerVoiceChannel && channels > 0)
            item.quantity = channels;
}

void onDay(ServiceContract &contract, const QDate &day)
{
    reduce(contract, day);
    contract.numbers.removeIf([&](const NumberObject &n) { return n.until.isValid() && n.until < day; });
    if (contract.endsOn.isValid() && contract.endsOn < day)
        contract.state = Ordering::ContractState::Inactive;
    if (day.day() == 1)
        contract.evnKind = ContractFeatures::bookedEvnKind(contract);
}

} // namespace

QDate ContractCalendar::nextChange(const ServiceContract &contract, const QDate &today)
{
    QDate next;
    const auto take = [&next](const QDate &day) {
        if (day.isValid() && (!next.isValid() || day < next))
            next = day;
    };
    for (const ContractItem &item : contract.items)
        take(item.plannedFrom);
    for (const NumberObject &number : contract.numbers)
        if (number.until.isValid())
            take(number.until.addDays(1));
    if (contract.endsOn.isValid() && contract.state != Ordering::ContractState::Inactive)
        take(contract.endsOn.addDays(1));
    if (contract.evnKind != ContractFeatures::bookedEvnKind(contract))
        take(QDate(today.year(), today.month(), 1).addMonths(1));
    return next;
}

void ContractCalendar::apply(ServiceContract &contract, const QDate &due, const QDate &today)
{
    for (QDate day = due; day.isValid() && day <= today; day = nextChange(contract, day))
        onDay(contract, day);
}
