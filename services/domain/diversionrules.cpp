#include "diversionrules.h"

#include "diversionrings.h"
#include "phonenumber.h"

#include <QSet>
#include <algorithm>

using Ordering::DiversionScope;

namespace
{
class Check
{
public:
    Check(const QList<NumberObject> &numbers, const QList<Diversion> &items) : m_items(items)
    {
        for (const NumberObject &number : numbers)
            m_ranges << NumberRange(number);
        for (const Diversion &item : items)
            m_targets << PhoneNumber::parse(item.target);
    }

    QList<QuoteProblem> run()
    {
        QStringList numbers;
        for (const auto &target : std::as_const(m_targets))
            numbers << (target ? target->e164() : QString());
        const DiversionRings rings(m_ranges, m_items, numbers);
        for (int i = 0; i < m_items.size(); ++i) {
            m_pointer = QStringLiteral("/items/%1").arg(i);
            number(i);
            target(i, rings.contains(i));
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
        const qsizetype before = m_seen.size();
        m_seen.insert({int(item.kind) * 16 + int(item.scope), item.number});
        if (m_seen.size() == before)
            problem("number_twice", "/number");
    }

    void target(int index, bool ring)
    {
        const auto &target = m_targets.at(index);
        if (target && target->isRefusedTarget())
            return problem("target_refused", "/target");
        if (!target || !target->isPossible())
            return problem("target_form", "/target");
        const QString own = m_items.at(index).number, to = target->e164();
        const bool same = own == to || std::any_of(m_ranges.begin(), m_ranges.end(), [&](const NumberRange &range) {
                              return range.contains(own) && range.reaches(to);
                          });
        if (same || ring)
            problem("target_loop", "/target");
    }

    const QList<Diversion> &m_items;
    QList<NumberRange> m_ranges;
    QList<std::optional<PhoneNumber>> m_targets;
    QSet<std::pair<int, QString>> m_seen;
    QString m_pointer;
    QList<QuoteProblem> m_problems;
};
} // namespace

QList<QuoteProblem> DiversionRules::check(const QList<NumberObject> &numbers, const QList<Diversion> &items)
{
    return Check(numbers, items).run();
}
