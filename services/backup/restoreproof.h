#pragma once
#include "backupmanifest.h"
#include "result.h"

class Clock;

/// Are the unpacked databases what the manifest says, and of a schema this program knows?
namespace RestoreProof
{
/// Error: Storage/database_newer, database_foreign …; backup_damaged when a chain does not end as it did.
Result<void> check(const QString &folder, const BackupManifest &manifest, const Clock &clock);
} // namespace RestoreProof
