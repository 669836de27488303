#pragma once
#include "contracttypes.h"

/// Terms in words, as orders and contracts print them (R0-003, R3-055).
namespace TermWords
{
/// "36 months"; without a minimum term "none".
QString minimum(const Term &term);
/// "1 month", "15 days".
QString notice(const Term &term);
/// »um 1 Monat« or »Unbestimmte Laufzeit«.
QString renewal(const Term &term);
/// For a narrow column: "36 months / 1 month", or "as contract".
QString brief(bool contractBound, const Term &term);
/// »Entspricht der Vertragslaufzeit«.
QString asContract();
} // namespace TermWords
