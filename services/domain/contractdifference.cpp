#include "contractdifference.h"

#include "jsoncodec.h"

#include <algorithm>

namespace
{
using Kind = ContractDifference::Kind;

template <typename E>
QString word(E value)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<E>(), int(value));
}

template <typename T>
const T *withId(const QList<T> &rows, const QString &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const T &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

class Comparison
{
public:
    QList<ContractDifference> found;

    void items(const QList<ContractItem> &before, const QList<ContractItem> &after)
    {
        for (const ContractItem &now : after) {
            if (const ContractItem *then = withId(before, now.id))
                item(*then, now);
            else
                add(Kind::ItemAdded, now.name, {}, QString::number(now.quantity));
        }
        for (const ContractItem &then : before)
            if (!withId(after, then.id))
                add(Kind::ItemRemoved, then.name, QString::number(then.quantity), {});
    }

    void numbers(const QList<NumberObject> &before, const QList<NumberObject> &after)
    {
        for (const NumberObject &now : after) {
            const NumberObject *then = withId(before, now.id);
            if (!then)
                add(Kind::NumberAdded, now.first, {}, {});
            else if (then->state != now.state)
                add(Kind::NumberState, now.first, word(then->state), word(now.state));
        }
        for (const NumberObject &then : before)
            if (!withId(after, then.id))
                add(Kind::NumberRemoved, then.first, {}, {});
    }

    void add(Kind kind, const QString &subject, const QString &before, const QString &after)
    {
        found.append({kind, subject, before, after});
    }

private:
    void item(const ContractItem &then, const ContractItem &now)
    {
        if (then.quantity != now.quantity)
            add(Kind::Quantity, now.name, QString::number(then.quantity), QString::number(now.quantity));
        if (then.plannedFrom != now.plannedFrom || then.plannedQuantity != now.plannedQuantity)
            add(Kind::PlannedChange, now.name, QString::number(then.plannedQuantity), QString::number(now.plannedQuantity));
        if (then.monthlyNet != now.monthlyNet)
            add(Kind::Price, now.name, then.monthlyNet.toString(), now.monthlyNet.toString());
    }
};
} // namespace

QList<ContractDifference> ContractDifference::between(const ServiceContract &before, const ServiceContract &after)
{
    Comparison comparison;
    if (before.state != after.state)
        comparison.add(Kind::State, {}, word(before.state), word(after.state));
    if (before.term != after.term)
        comparison.add(Kind::Term, {}, {}, {});
    if (before.endsOn != after.endsOn)
        comparison.add(Kind::End, {}, before.endsOn.toString(Qt::ISODate), after.endsOn.toString(Qt::ISODate));
    comparison.items(before.items, after.items);
    comparison.numbers(before.numbers, after.numbers);
    std::stable_sort(comparison.found.begin(), comparison.found.end(),
                     [](const ContractDifference &a, const ContractDifference &b) { return a.kind < b.kind; });
    return comparison.found;
}
