#pragma once
#include "accounttypes.h"
#include "clock.h"
#include "columnmodel.h"
#include "contracttypes.h"

/// Contracts as a table; ids by ServiceContract::id.
class ContractsModel final : public ColumnModel<ServiceContract>
{
    Q_OBJECT
public:
    ContractsModel(const Clock &clock, std::function<QList<Contact>()> contacts, QObject *parent = nullptr);
};
