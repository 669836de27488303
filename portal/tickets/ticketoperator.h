#pragma once
#include <optional>

struct CommandLine;
struct PortalContext;

/// `operator ticket list|answer|flag|unflag|close|reopen`: plays the provider's support. Prints the ticket as JSON. Returns the
/// exit code; nullopt for other words.
namespace TicketOperator
{
std::optional<int> run(PortalContext &context, const CommandLine &line);
} // namespace TicketOperator
