#pragma once
#include "portalprocess.h"

#include <QStringList>

/// One call thought out by hand, a line of a table like tests/portal/pbxcalls.csv (whose head says what stands where), and what
/// the judge `fernamt-portal pbx call` says of it.
class CallCase
{
public:
    /// Lines that are no remark and not the head; empty: no such file, or a line with a cell too few or too many.
    static QList<CallCase> of(const QString &file);

    QString name() const { return m_cells.first(); }
    /// Empty: the judge says what the table says. Else the column that differs and the verdict.
    QByteArray differs(PortalProcess &portal) const;
    /// »n014« of the table as a number.
    static QString number(const QString &word);

private:
    QStringList words() const;

    QStringList m_cells;
};
