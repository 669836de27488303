#pragma once
#include "billfinding.h"
#include "corpuscustomer.h"

/// One of eight kinds of mistakes, planted into an invoice.
struct PlantedFault {
    enum class Class { Quantity, Price, Twice, NotBooked, OutsideTerm, OnceAgain, Connections, Dispatch };
    static constexpr int classes = 8;
    Class kind = Class::Quantity;
    QString lineId; ///< the position that is wrong
    QString twinId; ///< Twice: the one that it repeats; nobody can tell which of the two is right
    Money difference;

    static PlantedFault plant(Class kind, BilledInvoice &invoice, const CorpusCustomer &customer, int month,
                              CorpusRandom &random);
    bool matches(const BillFinding &finding) const;
};
