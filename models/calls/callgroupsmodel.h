#pragma once
#include "callrecords.h"
#include "columnmodel.h"

/// The calls of one value of the dimension that the table groups by, and of the period it is compared with.
struct CallGroupRow {
    CallSums::By by = CallSums::By::Month;
    QString key;
    CallSums::Sum now, before;
    bool operator==(const CallGroupRow &) const = default;
};

/// Sums of calls as a table (B-11), with what they were before and the difference.
class CallGroupsModel final : public ColumnModel<CallGroupRow>
{
    Q_OBJECT
public:
    explicit CallGroupsModel(QObject *parent = nullptr);
    /// "Seat", "Cost centre" …
    static QString name(CallSums::By by);
    /// "03/2026", "+49 30 1234567", "without cost centre".
    static QString value(const CallGroupRow &row);
    /// "+1,20 €", "−0,30 €"
    static QString difference(Money now, Money before);
};
