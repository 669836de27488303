#pragma once
#include "column.h"
#include "nationalnumbers.h"
#include "pbxlookup.h"

/// A number of the telephone system as the list shows it.
struct NumberRow {
    QString id;
    QString e164;
    QString number;
    Pbx::NumberState state = Pbx::NumberState::Unknown;
    QDate day; ///< last of a planned deactivation, first of a coming one
    Pbx::NumberKind kind = Pbx::NumberKind::Unknown;
    Pbx::NumberUsage usage = Pbx::NumberUsage::Unknown;
    QString seatId;
    QString seat; ///< "14 Aylin Demir"
    QString group;
    int periods = 0; ///< rows of the time-table
    bool diverted = false;
    Money monthlyNet;
    QString find;
    bool operator==(const NumberRow &) const = default;
};

namespace NumberRows
{
QList<NumberRow> build(const PbxStock &stock, NationalNumbers &form);
QList<Column<NumberRow>> columns();
} // namespace NumberRows
