#pragma once
#include "exitcode.h"
#include "result.h"

/// What went wrong, where, and what to do; for a terminal.
namespace ErrorWords
{
ExitCode exitCode(const Error &error);
QString sentence(const Error &error);
} // namespace ErrorWords
