#pragma once
#include "costcentres.h"

#include <QHash>

/// What is assigned on a day, asked call by call while a file is read; CostCentreCodes answers the same for segments.
class CostCentreDays
{
public:
    explicit CostCentreDays(const CostCentres &rules);

    bool isEmpty() const { return m_subjects.isEmpty(); }
    /// Of the seat, else of the line; empty: nothing is assigned.
    QString of(const QString &seat, const QString &line, const QDate &day) const;

private:
    QString at(const QString &key, const QDate &day) const;
    QHash<QString, QList<CostCentreRule>> m_subjects; ///< by CostCentres::keyOf()
};
