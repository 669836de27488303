#pragma once
#include "costcentrerule.h"

#include <QList>
#include <QString>
#include <optional>

/// Why a list of rules cannot be kept.
struct CostCentreProblem {
    enum class Kind { NoSubject, NoCostCentre, EndsBeforeItBegins, Overlaps };
    int rule = 0;
    Kind kind = Kind::NoSubject;
};

/// All rules of a profile, at most one for a seat or line and a day.
class CostCentres
{
public:
    CostCentres() = default;
    explicit CostCentres(QList<CostCentreRule> rules) : m_rules(std::move(rules)) {}

    const QList<CostCentreRule> &rules() const { return m_rules; }
    bool isEmpty() const { return m_rules.isEmpty(); }
    /// Nothing: they can be kept.
    std::optional<CostCentreProblem> problem() const;
    bool operator==(const CostCentres &) const = default;
    /// The same for seats or lines that are written differently.
    static QString keyOf(const CostCentreRule &rule);

private:
    QList<CostCentreRule> m_rules;
};
