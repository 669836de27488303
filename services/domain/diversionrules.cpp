#include "diversionrules.h"

#include "numberrange.h"
#include "phonenumber.h"

#include <algorithm>

using Ordering::DiversionScope;

namespace
{
/// What a diversion is about: its block, or the one number.
NumberRange covered(const QList<NumberRange> &ranges, const Diversion &item)
{
    if (item.scope == DiversionScope::Block)
        for (const NumberRange &range : ranges)
            if (range.isBlock() && range.first() == item.number)
                return range;
    NumberObject one;
    one.first = item.number;
    one.count = 1;
    return NumberRange(one);
}

class Check
{
public:
    Check(const QList<NumberObject> &numbers, const QList<Diversion> &items) : m_items(items)
    {
        for (const NumberObject &number : numbers)
            m_ranges << NumberRange(number);
    }

    QList<QuoteProblem> run()
    {
        for (int i = 0; i < m_items.size(); ++i) {
            m_pointer = QStringLiteral("/items/%1").arg(i);
            number(i);
            target(i);
        }
        return m_problems;
    }

private:
    void problem(const char *code, const char *field)
    {
        m_problems << QuoteProblem{QString::fromLatin1(code), m_pointer + QString::fromLatin1(field), {}};
    }

    void number(int index)
    {
        const Diversion &item = m_items.at(index);
        const auto fits = [&](const NumberRange &range) {
            switch (item.scope) {
            case DiversionScope::Block:
                return range.isBlock() && range.first() == item.number;
            case DiversionScope::Extension:
                return range.isBlock() && range.contains(item.number);
            case DiversionScope::Single:
                return !range.isBlock() && range.contains(item.number);
            case DiversionScope::Unknown:
                break;
            }
            return false;
        };
        if (!std::any_of(m_ranges.begin(), m_ranges.end(), fits))
            return problem(item.scope == DiversionScope::Extension ? "extension_unknown" : "number_unknown", "/number");
        for (int i = 0; i < index; ++i) {
            const Diversion &other = m_items.at(i);
            if (other.kind == item.kind && other.scope == item.scope && other.number == item.number)
                return problem("number_twice", "/number");
        }
    }

    void target(int index)
    {
        const auto target = PhoneNumber::parse(m_items.at(index).target);
        if (target && target->isRefusedTarget())
            return problem("target_refused", "/target");
        if (!target || !target->isPossible())
            return problem("target_form", "/target");
        if (isLoop(index, target->e164()))
            problem("target_loop", "/target");
    }

    /// The target lies in the block of the number, or leads back to it over other diversions of the list.
    bool isLoop(int index, const QString &target) const
    {
        const Diversion &item = m_items.at(index);
        for (const NumberRange &range : m_ranges)
            if (range.contains(item.number) && range.reaches(target))
                return true;
        QString next = target;
        for (qsizetype hops = 0; hops <= m_items.size(); ++hops) {
            if (covered(m_ranges, item).reaches(next))
                return true;
            const auto onward = std::find_if(m_items.begin(), m_items.end(), [&](const Diversion &other) {
                return other.active && item.active && other.kind == item.kind && covered(m_ranges, other).contains(next);
            });
            const auto number = onward == m_items.end() ? std::nullopt : PhoneNumber::parse(onward->target);
            if (!number)
                return false;
            next = number->e164();
        }
        return false; // a ring that this number is not part of is reported at its members
    }

    const QList<Diversion> &m_items;
    QList<NumberRange> m_ranges;
    QString m_pointer;
    QList<QuoteProblem> m_problems;
};
} // namespace

QList<QuoteProblem> DiversionRules::check(const QList<NumberObject> &numbers, const QList<Diversion> &items)
{
    return Check(numbers, items).run();
}
