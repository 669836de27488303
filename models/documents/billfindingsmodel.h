#pragma once
#include "billcheck.h"
#include "columnmodel.h"

/// A position with what came of its check; ids are its place in the list.
struct BillFindingRow {
    int place = 0;
    BillFinding finding;
    bool operator==(const BillFindingRow &) const = default;
};

/// The positions of an invoice as a table: position, billed, expected, difference, check.
class BillFindingsModel final : public ColumnModel<BillFindingRow>
{
    Q_OBJECT
public:
    explicit BillFindingsModel(QObject *parent = nullptr);
    void show(const BillCheck &check);
};
