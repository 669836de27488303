#pragma once
#include "event.h"
#include "settlingfiles.h"
#include "workthread.h"

#include <QCoroTask>
#include <QObject>
#include <functional>

class Clock;
class QFileSystemWatcher;
class QTimer;

/// Tells which files of some folders have come to rest. The system's notices make it look at once, and where none come (shares)
/// it looks every half a minute. Nothing in the folders is touched.
class FolderWatch final : public QObject
{
    Q_OBJECT
public:
    struct Pace {
        std::chrono::milliseconds rest{2000};    ///< unchanged for so long
        std::chrono::milliseconds seldom{30000}; ///< without a notice
    };
    FolderWatch(Pace pace, const Clock &clock);
    ~FolderWatch() override;

    /// Files that are done with: not told, and not waited for.
    void setKnown(std::function<bool(const FoundFile &)> known) { m_known = std::move(known); }
    /// Absolute paths; looks at them.
    void setFolders(const QStringList &folders);
    QStringList folders() const { return m_folders; }
    /// Those that were not there at the last look; taken up again when they are.
    QStringList missing() const { return m_missing; }
    /// Looks now; a look that is running is followed by another one, which is waited for.
    QCoro::Task<void> look();

Q_SIGNALS:
    void looked(const QList<FolderListing> &listings);
    void settled(const QList<FoundFile> &files);
    void missingChanged();

private:
    QCoro::Task<void> lookOnce();
    void arm(bool soon);
    void wakeWaiting();
    void followFolders(const QList<FolderListing> &listings);

    const Pace m_pace;
    const Clock &m_clock;
    std::function<bool(const FoundFile &)> m_known;
    QStringList m_folders;
    QStringList m_missing;
    SettlingFiles m_files;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer *m_timer = nullptr;
    QList<std::shared_ptr<Event>> m_waiting;
    bool m_looking = false;
    bool m_again = false;
    bool m_written = false; ///< some have come to rest but are open for writing
    WorkThread m_worker{QStringLiteral("fernamt-folders")};
};
