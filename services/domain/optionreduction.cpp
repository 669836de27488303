#include "optionreduction.h"

#include "bindingterm.h"
#include "bookedlines.h"

#include <algorithm>
#include <tuple>

namespace
{
struct Candidate {
    ContractItem item;
    BindingTerm binding;
};

/// Blocked ones last; then by their last day, the youngest first.
bool endsBefore(const Candidate &a, const Candidate &b)
{
    return std::tuple(a.binding.isBlocked(), a.binding.lastDay, b.item.from) <
           std::tuple(b.binding.isBlocked(), b.binding.lastDay, a.item.from);
}
} // namespace

OrderItem OptionReduction::itemOf(const QuoteInput &input, const ContractItem &item)
{
    OrderItem change;
    change.productCode = item.productCode;
    change.name = item.name;
    change.location = input.locationName(item.locationId);
    change.quantityKind = item.quantityKind;
    change.contractBound = item.contractBound;
    change.term = item.term;
    return change;
}

void OptionReduction::reduce(const QList<ContractItem> &items, int before, int after)
{
    QList<Candidate> candidates;
    for (const ContractItem &item : items)
        candidates << Candidate{item, BindingTerm::ofItem(m_in.contract, item, m_in.today)};
    std::stable_sort(candidates.begin(), candidates.end(), endsBefore);

    QList<OrderItem> changes;
    QList<ItemChange> itemChanges;
    int left = before;
    for (const auto &[item, binding] : std::as_const(candidates)) {
        if (left <= after)
            break;
        if (binding.isBlocked()) {
            const QString day = binding.possibleFrom.toString(Qt::ISODate);
            m_quote.problems << QuoteProblem{QStringLiteral("term_running"), m_pointer,
                                             day.isEmpty() ? QStringList() : QStringList{day}};
            return;
        }
        const bool perChannel = item.quantityKind == Ordering::QuantityKind::PerVoiceChannel;
        const int booked = perChannel ? before : BookedLines::committed(item);
        const int taken = std::min(left - after, booked);
        if (changes.isEmpty() || changes.last().effectiveOn != binding.lastDay) {
            OrderItem change = itemOf(m_in, item);
            change.mark = Ordering::ChangeMark::Reduced;
            change.before = left;
            change.after = left;
            change.effectiveOn = binding.lastDay;
            changes << change;
        }
        changes.last().after -= taken;
        changes.last().monthlyNet += -(item.monthlyNet * taken);
        itemChanges << ItemChange{item.id, booked - taken, binding.lastDay};
        left -= taken;
    }
    m_quote.changes << changes;
    m_quote.itemChanges << itemChanges;
}
