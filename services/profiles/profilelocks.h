#pragma once
#include "clientpaths.h"

/// Who has a profile open.
namespace ProfileLocks
{
/// Error: Conflict/profile_in_use while a window, a fetch or an order has it.
Result<void> free(const ClientPaths &paths);
/// Names of the lock files in a profile's folder.
QStringList names();
} // namespace ProfileLocks
