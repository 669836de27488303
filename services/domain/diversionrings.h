#pragma once
#include "numberrange.h"
#include "selfcaretypes.h"

#include <QSet>

/// Diversions that lead into each other in a ring (G-18). One of an extension or single number comes before one of its block;
/// rows that are off divert nothing, and the two kinds do not lead into each other. Costs a step per row: a list may be long.
class DiversionRings
{
public:
    /// `targets` in E.164, one for each row, empty when it cannot be read.
    DiversionRings(const QList<NumberRange> &ranges, const QList<Diversion> &items, const QStringList &targets);
    /// The row is part of a ring.
    bool contains(int row) const { return m_rows.contains(row); }

private:
    QSet<int> m_rows;
};
