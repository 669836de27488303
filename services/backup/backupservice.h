#pragma once
#include "profilebackup.h"
#include "profilerestore.h"
#include "workthread.h"

#include <QCoroTask>
#include <QObject>

class Clock;
class ProfileRegistry;
class SecretStore;

/// Backup and restore of profiles, one at a time, on a thread of its own; it goes on when the dialog is closed.
class BackupService final : public QObject
{
    Q_OBJECT
public:
    struct Setup {
        QString dataFolder;
        QString program; ///< version, for the manifest
        std::chrono::milliseconds lockWait{0};
    };
    /// `secrets` may be null: then no head of a chain is proven.
    BackupService(Setup setup, ProfileRegistry &registry, SecretStore *secrets, const Clock &clock);
    ~BackupService() override;

    QCoro::Task<Result<BackupReport>> backup(QString profile, QString file, bool documents);
    QCoro::Task<Result<RestoreReport>> restore(ProfileRestore::Wish wish);
    void cancel() { m_stop.request_stop(); }
    bool running() const { return m_running; }
    const BackupProgress &progress() const { return m_progress; }
    /// "fernamt-kunde-2026-11-26.tar.zst"
    QString suggestedName(const QString &profile) const;

Q_SIGNALS:
    /// Also at the begin and at the end.
    void progressed();

private:
    BackupWatch begin();
    void end();

    Setup m_setup;
    ProfileRegistry &m_registry;
    SecretStore *m_secrets;
    const Clock &m_clock;
    std::stop_source m_stop;
    bool m_running = false;
    BackupProgress m_progress;
    WorkThread m_thread{QStringLiteral("fernamt-backup")};
};
