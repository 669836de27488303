#pragma once
#include <optional>

struct CommandLine;
struct PortalContext;

/// `operator orders create-offer|accept|cancel|fail|advance|list`. The order as JSON on standard output, the list as an array.
namespace OrderOperator
{
/// Exit code; nullopt when the words name no such command.
std::optional<int> run(PortalContext &context, const CommandLine &line);
} // namespace OrderOperator
