#pragma once
#include "callvalues.h"

/// An amount as bills write it, with its currency: "0,12 €", "EUR 1.012,50", "1'012.50", "2,50-".
namespace CallCharge
{
/// 1/1,000,000 EUR. A stroke, and what says that the call is part of a flat rate, is nought. Nothing for what is no amount, and
/// for other currencies.
std::optional<qint64> of(std::string_view text, CallValues::AmountForm form);
/// "EUR", "€", "Euro", or nothing.
bool isEuro(std::string_view text);
} // namespace CallCharge
