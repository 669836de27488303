#include "costcentredays.h"

CostCentreDays::CostCentreDays(const CostCentres &rules)
{
    for (const CostCentreRule &rule : rules.rules())
        m_subjects[CostCentres::keyOf(rule)] << rule;
}

QString CostCentreDays::of(const QString &seat, const QString &line, const QDate &day) const
{
    const QString assigned = at(CostCentres::keyOf({CostCentreRule::Of::Seat, seat, {}}), day);
    return assigned.isEmpty() ? at(CostCentres::keyOf({CostCentreRule::Of::Line, line, {}}), day) : assigned;
}

QString CostCentreDays::at(const QString &key, const QDate &day) const
{
    const auto rules = m_subjects.constFind(key);
    if (rules == m_subjects.cend())
        return {};
    for (const CostCentreRule &rule : *rules)
        if ((!rule.from.isValid() || rule.from <= day) && (!rule.to.isValid() || day <= rule.to))
            return rule.costCentre.trimmed();
    return {};
}
