#pragma once
#include "commandline.h"

/// `fernamt-portal operator …` on the database of a portal that may be running. Exit codes: 0 done, 1 failed, 2 usage.
namespace OperatorCommands
{
/// `user create|lock|unlock`, `clock advance`. nullopt when the words name no such command.
std::optional<int> run(PortalContext &context, const CommandLine &line);
} // namespace OperatorCommands
