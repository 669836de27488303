#pragma once
#include "exitcode.h"
#include "result.h"

#include <span>

/// What went wrong, where, and what to do; for a terminal.
namespace ErrorWords
{
struct Words {
    const char *code;
    ExitCode exit;
    const char *text; ///< %1: the detail (a path, a host, a reason)
};

ExitCode exitCode(const Error &error);
QString sentence(const Error &error);
/// All codes that have words of their own.
std::span<const Words> table();
} // namespace ErrorWords
