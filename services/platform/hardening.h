#pragma once
#include "failure.h"

namespace Platform
{
/// No core dump, no attaching debugger of the same user. Called first in main().
Failed hardenProcess();
/// Tells the system that `file` came from outside (Zone.Identifier on Windows); elsewhere nothing to do.
Failed markFromOutside(const Path &file);
} // namespace Platform
