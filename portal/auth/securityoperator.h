#pragma once
#include "commandline.h"

#include <optional>

/// `fernamt-portal operator totp policy off|additional|instead`, `totp reset USER`, `security-log`. Exit codes: 0, 1, 2 usage.
namespace SecurityOperator
{
/// nullopt when the words name no such command.
std::optional<int> run(PortalContext &context, const CommandLine &line);
} // namespace SecurityOperator
