#pragma once
#include "accounttypes.h"
#include "clock.h"
#include "column.h"
#include "contracttypes.h"

/// The columns of Verträge: the number left, the state second (R3-050).
namespace ContractColumns
{
QList<Column<ServiceContract>> all(const Clock &clock, std::function<QList<Contact>()> contacts);
} // namespace ContractColumns
