#pragma once
#include "exitcode.h"
#include "result.h"

#include <span>

/// What went wrong, where, and what to do; for a terminal. The words are those of the window (ErrorWords), except where a
/// command, an option or a path has to be named.
namespace CtlWords
{
struct Words {
    const char *code;
    ExitCode exit;
    const char *text = nullptr; ///< %1: the detail (a path, a host, a reason); null: the words of the window
};

ExitCode exitCode(const Error &error);
QString sentence(const Error &error);
/// All codes with words or an exit code of their own.
std::span<const Words> table();
} // namespace CtlWords
