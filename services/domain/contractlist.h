#pragma once
#include "contracttypes.h"

/// All contracts of a customer, by number.
struct ContractList {
    Q_GADGET
    Q_PROPERTY(QList<ServiceContract> items MEMBER items)
public:
    QList<ServiceContract> items;
    bool operator==(const ContractList &) const = default;
};
