#pragma once
#include <optional>

struct CommandLine;
struct PortalContext;

/// `fernamt-portal pbx call --contract NR --from X --to Y --at T [--trunk-down] [--unanswered] [--busy EXTENSIONS] [--pin P]
/// [--dial Z]`: what becomes of the call, as JSON (see CallVerdict). `operator pbx register|unregister --contract NR
/// --extension N`: the telephone of a seat as the network sees it. `operator pbx fill --contract NR --count N`: so many seats
/// more. Returns the exit code; nullopt for other words.
namespace PbxOperator
{
std::optional<int> run(PortalContext &context, const CommandLine &line);
} // namespace PbxOperator
