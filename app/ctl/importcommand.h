#pragma once
#include "arguments.h"
#include "console.h"

/// `documents import FILE…|FOLDER`: needs neither portal nor sign-in.
namespace ImportCommand
{
bool knows(const Arguments &arguments);
ExitCode run(const Arguments &arguments, const Console &console);
} // namespace ImportCommand
