#pragma once
#include "archiverecord.h"

/// Sums over rows. `withFigures` of `count` rows had amounts (archived invoices).
struct DocumentTotals {
    int count = 0;
    int withFigures = 0;
    Money net, vat, gross;
    qint64 bytes = 0;

    void add(const DocumentRow &row);
    /// "12 of 340 · net 10.000,00 € · gross 11.900,00 €"
    QString inWords(int total) const;
};
