#pragma once
#include "arguments.h"
#include "console.h"

/// `evn …`: call records of any provider, without sign-in and without services. With files `sum` reads only them; everything else
/// works on the store of the profile.
namespace EvnCommands
{
/// False: no command of this kind.
bool knows(const Arguments &arguments);
ExitCode run(const Arguments &arguments, const Console &console);
} // namespace EvnCommands
