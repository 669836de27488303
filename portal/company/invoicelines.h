#pragma once
#include "companytypes.h"
#include "contracttypes.h"
#include "issuedinvoice.h"

/// What a contract costs in a month, and its terms as the invoice prints them.
namespace InvoiceLines
{
/// Monthly prices from the first full month on, prices that are due once in the month in which the position begins. Nothing after
/// the contract's end. `month`: its first day.
QList<IssuedLine> ofContract(const ServiceContract &contract, const QDate &month);
/// The Rechnungsversandart; nullopt when it is free (R3-104).
std::optional<IssuedLine> ofDispatch(const DispatchPrice &dispatch, const QDate &month);
/// Kündigungsfrist and Laufzeit on the day of the invoice (R3-103); nullopt for a contract that is over.
std::optional<IssuedTerm> term(const ServiceContract &contract, const QDate &day);
} // namespace InvoiceLines
