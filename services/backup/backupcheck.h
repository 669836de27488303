#pragma once
#include "backupmanifest.h"
#include "backupprogress.h"
#include "result.h"

/// Reads a backup from its first to its last byte and writes nothing: seal, format, every name, every hash.
namespace BackupCheck
{
struct Checked {
    BackupManifest manifest;
    QString sha256; ///< of the whole file
};
/// Error: Storage/backup_foreign, backup_newer, backup_damaged, backup_unsafe; Cancelled.
Result<Checked> run(const QString &file, const BackupWatch &watch);
} // namespace BackupCheck
