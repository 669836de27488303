#pragma once
#include "quoteinput.h"

/// The part of a ChangeQuote about numbers (R3-074…081, G-19, G-20).
namespace NumberQuote
{
void add(const QuoteInput &input, ChangeQuote &quote);
} // namespace NumberQuote
