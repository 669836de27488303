#pragma once
#include "backupmanifest.h"
#include "backupprogress.h"
#include "clientpaths.h"

class Clock;

/// What a restore made.
struct RestoreReport {
    BackupManifest manifest;
    QString profile;
    QString archiveFolder; ///< where its documents lie or are looked for
    QString sha256;        ///< of the file
};

/// Makes a profile of a backup. The whole file is checked before anything is written; then it is unpacked beside its place, its
/// databases are opened and their chains walked, and only then it takes its place: all of it or nothing. A profile or an archive
/// folder that is there already is never touched. Blocks: for a thread of its own.
class ProfileRestore
{
public:
    struct Wish {
        QString file;
        QString profile;       ///< short name here; empty: as it was
        QString archiveFolder; ///< empty: the standard one
    };

    ProfileRestore(QString dataFolder, const Clock &clock) : m_dataFolder(std::move(dataFolder)), m_clock(clock) {}
    /// Error: as BackupCheck; Conflict/profile_exists, archive_folder_taken, profile_in_use, backup_running; Storage; Cancelled.
    Result<RestoreReport> run(const Wish &wish, const BackupWatch &watch) const;

private:
    struct Job;
    Result<void> unpack(const Job &job, const BackupWatch &watch) const;

    QString m_dataFolder;
    const Clock &m_clock;
};
