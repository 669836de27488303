#pragma once
#include "plantedfault.h"

/// 240 invoices of 20 customers over a year, 60 of them with one fault of eight classes. A function of the seed.
struct BillCorpus {
    struct Entry {
        BilledInvoice invoice;
        BillFacts facts;      ///< of the day on which it came
        BillFacts laterFacts; ///< half a year later
        std::optional<PlantedFault> fault;
    };
    QList<Entry> entries;

    static BillCorpus of(quint32 seed);
};
