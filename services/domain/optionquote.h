#pragma once
#include "quoteinput.h"

/// The part of a ChangeQuote about options (R3-082…084, G-04, R0-007).
namespace OptionQuote
{
void add(const QuoteInput &input, ChangeQuote &quote);
} // namespace OptionQuote
