#pragma once
#include "arguments.h"
#include "console.h"

/// `evn layouts`, `evn forget ID`: what was said about how files are read, here or in the window.
namespace EvnLayoutCommands
{
ExitCode list(const Arguments &arguments, const Console &console);
ExitCode forget(const Arguments &arguments, const Console &console);
} // namespace EvnLayoutCommands
