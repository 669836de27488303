#pragma once
#include "result.h"

/// A copy of a database that others may be reading and writing: its state at one moment, without what was deleted from it.
namespace DatabaseCopy
{
/// `to` is made, 0600. Error: Storage as Database; path_not_found, file_exists.
Result<void> make(const QString &from, const QString &to);
} // namespace DatabaseCopy
