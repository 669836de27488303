#pragma once
#include "columnmodel.h"
#include "costsplit.h"

/// A share with what its key is.
struct CostShareRow {
    CostSplit::By by = CostSplit::By::Contract;
    QString currency;
    CostShare share;
    bool operator==(const CostShareRow &) const = default;
};

/// Who pays what of some invoices, as a table (B-11).
class CostSharesModel final : public ColumnModel<CostShareRow>
{
    Q_OBJECT
public:
    explicit CostSharesModel(QObject *parent = nullptr);
    /// "Contract", "Seat", "Number", "Cost centre".
    static QString name(CostSplit::By by);
    /// "+49 201 5550", "nobody in particular".
    static QString key(const CostShareRow &row);
    /// "12,50 €", "12,50 CHF".
    static QString amount(Money money, const QString &currency);
};
