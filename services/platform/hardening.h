#pragma once
#include "failure.h"

namespace Platform
{
/// No core dump, no attaching debugger of the same user; instead of a core the frames (crashtrace.h). Called first in main() of
/// every program.
Failed hardenProcess();
/// Tells the system that `file` came from outside (Zone.Identifier on Windows); elsewhere nothing to do.
Failed markFromOutside(const Path &file);
} // namespace Platform
