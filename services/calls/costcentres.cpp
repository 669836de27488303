#include "costcentres.h"

#include "callnumber.h"

QString CostCentres::keyOf(const CostCentreRule &rule)
{
    const QString text = rule.subject.trimmed();
    if (rule.of == CostCentreRule::Of::Seat)
        return QStringLiteral("s|") + text;
    return QStringLiteral("l|") + QString::fromStdString(CallNumber::canonical(text.toStdString()));
}

std::optional<CostCentreProblem> CostCentres::problem() const
{
    using Kind = CostCentreProblem::Kind;
    for (int i = 0; i < m_rules.size(); ++i) {
        const CostCentreRule &rule = m_rules[i];
        if (rule.subject.trimmed().isEmpty())
            return CostCentreProblem{i, Kind::NoSubject};
        if (rule.costCentre.trimmed().isEmpty())
            return CostCentreProblem{i, Kind::NoCostCentre};
        if (rule.from.isValid() && rule.to.isValid() && rule.to < rule.from)
            return CostCentreProblem{i, Kind::EndsBeforeItBegins};
        for (int j = 0; j < i; ++j) {
            const CostCentreRule &other = m_rules[j];
            const bool before = other.to.isValid() && rule.from.isValid() && other.to < rule.from;
            const bool behind = other.from.isValid() && rule.to.isValid() && rule.to < other.from;
            if (keyOf(other) == keyOf(rule) && !before && !behind)
                return CostCentreProblem{i, Kind::Overlaps};
        }
    }
    return std::nullopt;
}
