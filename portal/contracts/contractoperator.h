#pragma once
#include <optional>

struct CommandLine;
struct PortalContext;

/// `operator trunk down|up --contract NUMBER`: the simulated registration; `operator technical fail|restore`: whether technical
/// data can be read (for a portal with --test-controls). Returns the exit code; nullopt for other words.
namespace ContractOperator
{
std::optional<int> run(PortalContext &context, const CommandLine &line);
} // namespace ContractOperator
