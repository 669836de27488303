#pragma once
#include "cataloguetypes.h"
#include "contracttypes.h"

/// The booked positions of a contract by product code, in quantities in force: a reduction that waits for its day counts already,
/// options per voice channel count the channels (R0-007).
class BookedLines
{
public:
    BookedLines(const ServiceContract &contract, const CatalogueProduct &product);

    /// Positions of `code`, without the product's own one and without those that are cancelled.
    QList<ContractItem> of(const QString &code) const;
    /// All positions of `code`, whatever their quantity.
    QList<ContractItem> every(const QString &code) const;
    QStringList codes() const;
    int total(const QString &code) const;
    int channels() const { return m_channels; }
    /// Monthly net of the whole contract, numbers included.
    Money monthlyNet() const;

    static int committed(const ContractItem &item) { return item.plannedFrom.isValid() ? item.plannedQuantity : item.quantity; }

private:
    int quantity(const ContractItem &item) const;
    const ServiceContract &m_contract;
    int m_channels = 0;
};
