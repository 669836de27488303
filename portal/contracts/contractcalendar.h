#pragma once
#include "contracttypes.h"

/// What time alone changes in a contract: a planned reduction comes into force on its day, a number goes after its last one, a
/// terminated contract is inactive on the day after its last one, and the EVN kind follows its option from the next billing
/// period (a month) on (R0-021).
namespace ContractCalendar
{
/// The first day on which something changes, the EVN kind after `today`; invalid: never.
QDate nextChange(const ServiceContract &contract, const QDate &today);
/// Everything from `due` (an earlier answer of nextChange) up to `today`, in the order of its days.
void apply(ServiceContract &contract, const QDate &due, const QDate &today);
} // namespace ContractCalendar
