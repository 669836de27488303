#pragma once
#include "arguments.h"
#include "console.h"

/// `evn import`, `list`, `remove`, and the questions to what was imported. A damaged segment is made anew on the way; what cannot
/// be made anew is named, and the answer is partly done then.
namespace EvnStoreCommands
{
ExitCode import(const Arguments &arguments, const Console &console);
ExitCode list(const Arguments &arguments, const Console &console);
ExitCode remove(const Arguments &arguments, const Console &console);
ExitCode sum(const Arguments &arguments, const Console &console);
ExitCode top(const Arguments &arguments, const Console &console);
/// `evn export FILE`
ExitCode exportTo(const Arguments &arguments, const Console &console);
/// `evn check`: what is odd; 3 when nothing is.
ExitCode check(const Arguments &arguments, const Console &console);
ExitCode find(const Arguments &arguments, const Console &console);
} // namespace EvnStoreCommands
