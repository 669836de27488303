#pragma once
#include "backupmanifest.h"
#include "profileregistry.h"

/// A profile's settings as a backup carries them, and back.
namespace BackupSettingsOf
{
BackupSettings config(const ProfileConfig &config);
/// Without archive folder, watched folders and certificates: they belong to the new computer. Error: Invalid/portal_url_*,
/// unknown_placeholder ….
Result<ProfileConfig> restored(const BackupSettings &settings, const QString &id);
} // namespace BackupSettingsOf
