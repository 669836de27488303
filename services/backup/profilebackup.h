#pragma once
#include "backupmanifest.h"
#include "backupprogress.h"
#include "profileregistry.h"

#include <chrono>
#include <memory>

class BackupWriter;
class ClientPaths;
class Clock;

/// What was written.
struct BackupReport {
    BackupManifest manifest;
    QString file;
    QString sha256; ///< of the file
    qint64 size = 0;
    QStringList differences; ///< archived documents that are missing or not as they were fetched; the latter are in the file
};

/// Writes one profile into one file, also while a window has it open: each database as it was at one moment. Nothing of the
/// keychain is in it. Blocks: for a thread of its own.
class ProfileBackup
{
public:
    struct Wish {
        QString profile;
        QString file;
        bool documents = false;
        /// Heads of journal and audit trail as the keychain has them; of no keychain: empty.
        ChainHead journal, audit;
        std::chrono::milliseconds lockWait{0}; ///< for who is fetching; with documents only
    };

    ProfileBackup(const ProfileRegistry &registry, QString dataFolder, const Clock &clock, QString program)
        : m_registry(registry), m_dataFolder(std::move(dataFolder)), m_clock(clock), m_program(std::move(program))
    {
    }
    /// Error: Invalid/profile_name; NotFound/no_profile; Conflict/fetch_in_use, backup_running; Storage; Cancelled.
    Result<BackupReport> write(const Wish &wish, const BackupWatch &watch) const;

private:
    struct Copies;
    Result<void> copyDatabases(const ClientPaths &paths, const Wish &wish, Copies &copies, BackupManifest &manifest) const;
    Result<void> listCalls(const ClientPaths &paths, Copies &copies) const;
    Result<BackupReport> pack(const Wish &wish, const Copies &copies, BackupManifest manifest, const BackupWatch &watch) const;

    const ProfileRegistry &m_registry;
    QString m_dataFolder;
    const Clock &m_clock;
    QString m_program;
};
