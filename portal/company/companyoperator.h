#pragma once
#include <optional>

struct CommandLine;
struct PortalContext;

/// What the provider does with Kundendaten and bills; nullopt for other words, else the exit code.
///   billing issue [--customer N] [--date DAY]: the invoice for the month of DAY (default: the last one), which must be over; all
///   customers without --customer. Prints the issued documents as JSON; what has been issued is left out.
///   dispatch-price AMOUNT: what »Kundenportal und Versand per Post« costs from the next billing month on.
namespace CompanyOperator
{
std::optional<int> run(PortalContext &context, const CommandLine &line);
} // namespace CompanyOperator
