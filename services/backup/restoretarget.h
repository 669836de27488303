#pragma once
#include "clientpaths.h"

struct ProfileConfig;

/// Where a restored profile goes: beside its place first, then at its place. On the way a mark lies in the profile's folder; of a
/// restore that was killed it is what tells the next one that nobody has used this folder.
class RestoreTarget
{
public:
    RestoreTarget(const ClientPaths &paths, QString archiveFolder, bool documents);

    /// Error: Conflict/profile_exists, profile_in_use, archive_folder_taken; Storage/disk_full (`bytes` do not fit),
    /// folder_not_absolute.
    Result<void> refuseTaken(qint64 bytes) const;
    Result<void> makeStaging() const;
    /// Best effort.
    void dropStaging() const;
    QString stagedProfile() const;
    /// Where an entry of the backup is unpacked to; its folder is made.
    Result<QString> stagedFile(const QString &path) const;
    /// Everything at once; after an error nothing of it is left.
    Result<void> takePlace(const ProfileConfig &config) const;

private:
    QString stagedArchive() const;
    QString mark(const QString &folder) const;
    Result<void> refuseFolder() const;

    ClientPaths m_paths;
    QString m_archive;
    bool m_documents;
};
