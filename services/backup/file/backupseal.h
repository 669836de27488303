#pragma once
#include "backupprogress.h"
#include "result.h"

#include <QByteArray>

/// The last bytes of a backup: a zstd frame that unpackers skip, with the SHA-256 of everything before it. So a file that was cut
/// off, appended to or altered anywhere is known before a byte of it is interpreted. It is no signature: who alters a file on
/// purpose can seal it again.
namespace BackupSeal
{
constexpr qsizetype size = 48;
QByteArray frame(const QByteArray &sha256);
/// SHA-256 (hex) of the whole file. Error: Storage/backup_foreign (no backup at all), backup_damaged; Cancelled.
Result<QString> check(const QString &file, const BackupWatch &watch);
} // namespace BackupSeal
