#pragma once
#include "folderwatch.h"
#include "importreport.h"
#include "watchledger.h"

class ImportService;
class ProfileRegistry;

/// New files of the profile's watched folders go into its archive, each once, as if somebody had dropped them. Originals stay
/// where and as they are. What came waits here until somebody has looked at it.
class WatchedImports final : public QObject
{
    Q_OBJECT
public:
    struct Setup {
        QString profile;
        QString ledgerFile; ///< see WatchLedger
        FolderWatch::Pace pace;
    };
    WatchedImports(Setup setup, ImportService &imports, ProfileRegistry &registry, const Clock &clock);

    /// From now on: the archive is open. What came meanwhile is found. May be called again.
    void start();
    QStringList folders() const;
    /// Kept in the profile. Error: Storage/settings_not_written.
    Result<void> setFolders(const QStringList &folders);
    QStringList missing() const { return m_watch.missing(); }
    /// Why the last import was in vain; it is tried again. Empty: it was not.
    std::optional<Error> trouble() const { return m_trouble; }

    /// What came since takeUnseen(): archived, refused, asked for; what was known already is not told.
    const ImportReport &unseen() const { return m_unseen; }
    ImportReport takeUnseen();
    FolderWatch &watch() { return m_watch; }

Q_SIGNALS:
    void foldersChanged();
    void unseenChanged();
    void missingChanged();
    void troubleChanged();

private:
    bool isKnown(const FoundFile &file) const;
    QCoro::Task<void> take(QList<FoundFile> files);
    void finished(const QList<FoundFile> &files, const Result<ImportReport> &report);
    void forgetGone(const QList<FolderListing> &listings);

    const Setup m_setup;
    ImportService &m_imports;
    ProfileRegistry &m_registry;
    FolderWatch m_watch;
    WatchLedger m_ledger;
    QHash<QString, FoundFile> m_given; ///< on their way into the archive
    QHash<QString, FoundFile> m_asked; ///< somebody has to say something; asked for again at the next start
    QList<FoundFile> m_waiting;
    ImportReport m_unseen;
    std::optional<Error> m_trouble;
    bool m_running = false;
    bool m_started = false;
};
