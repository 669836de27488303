#pragma once
#include "failure.h"

namespace Platform
{
/// Whether somebody is still writing a file.
enum class Writers {
    None,
    Some,   ///< it is open for writing in some process
    Unknown ///< this system or file system does not tell
};
/// Asked without holding anything longer than the call; the file is not changed. What cannot be opened: Unknown.
Writers writersOf(const Path &file);
} // namespace Platform
