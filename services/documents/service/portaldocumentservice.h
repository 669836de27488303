#pragma once
#include "archivestore.h"
#include "cachedkind.h"
#include "documentfetch.h"
#include "documentservice.h"
#include "locallibrary.h"
#include "lockfile.h"
#include "profileregistry.h"

class Channel;
class Clock;
class PortalFeed;
class SessionService;
class SettingsService;
class Vault;
namespace Platform
{
class LockFile;
}

/// DocumentService over the changes feed, the cache and the archive.
class PortalDocumentService final : public DocumentService
{
    Q_OBJECT
public:
    struct Setup {
        QString profile;
        QString archiveFolder;
        QString fetchLock;
        QString source; ///< the portal's origin
        EInvoiceReader reader;
        std::chrono::milliseconds lockWait{0}; ///< for another process that fetches
    };

    PortalDocumentService(Setup setup, Channel &channel, LocalLibrary &library, PortalFeed &feed, SessionService &session,
                          Vault &vault, ProfileRegistry &registry, const Clock &clock);
    ~PortalDocumentService() override;

    /// Reads the local stores as this user (of the last session: offline too). Called again by itself when user or roles change.
    QCoro::Task<Result<void>> open(CacheScope scope);

    /// Cache of this profile, for signOut(true) (G-44).
    QCoro::Task<Result<void>> wipe();
    /// Head of the archive's journal, as `verify` prints it.
    QCoro::Task<Result<ChainHead>> chainHead();

    /// Somebody else (an import) has written to the archive: journal's head and rows are read again.
    QCoro::Task<void> archiveChanged();

    /// The archive's journal, whole.
    QCoro::Task<Result<QList<JournalEntry>>> journal();

    QList<DocumentRow> rows() const override { return m_rows; }
    QDateTime lastSync() const override;
    std::optional<Error> trouble() const override;
    QCoro::Task<Result<bool>> sync(bool background) override;
    QCoro::Task<Result<FetchReport>> fetch(QStringList ids, std::stop_token stop, bool background = false) override;
    FetchProgress progress() const override { return m_progress; }
    bool fetching() const override { return m_fetching; }
    QCoro::Task<Result<QByteArray>> content(QString id) override;
    QCoro::Task<Result<QByteArray>> embeddedXml(QString id) override;
    Result<void> setMark(const QStringList &ids, MarkKind kind, bool on) override;
    QCoro::Task<Result<VerifyReport>> verifyArchive(std::stop_token stop = {}) override;
    QCoro::Task<Result<int>> adoptArchive(QString folder, std::stop_token stop = {}) override;
    RetentionRule retention() const override;
    Result<void> setRetention(RetentionRule rule) override;
    QString archiveFolder() const override { return m_setup.archiveFolder; }
    QList<DocumentRow> vanishingWithin(int days) const override;

Q_SIGNALS:
    /// The archive's journal has new entries.
    void journalGrew();

private:
    QCoro::Task<Result<FetchReport>> fetchLocked(QStringList ids, std::stop_token stop, bool background);
    QCoro::Task<Result<void>> reload();
    QCoro::Task<void> keepHead();
    /// fetch.lock for as long as the value lives. Error: Conflict/fetch_in_use after `wait`.
    using Lock = std::shared_ptr<Platform::LockFile>;
    QCoro::Task<Result<Lock>> takeLock(std::chrono::milliseconds wait);
    QCoro::Task<void> mark(QStringList ids, MarkKind kind, bool on, QString by);
    QCoro::Task<void> applyRetention();
    void setProgress(const FetchProgress &progress);
    const DocumentRow *row(const QString &id) const;

    Setup m_setup;
    Channel &m_channel;
    LocalLibrary &m_library;
    PortalFeed &m_feed;
    SessionService &m_session;
    Vault &m_vault;
    ProfileRegistry &m_registry;
    const Clock &m_clock;
    WorkThread m_worker;
    std::stop_source m_stop;
    CachedKind<Document> m_documents{QStringLiteral("document")};
    QList<DocumentRow> m_rows;
    FetchProgress m_progress;
    bool m_reloading = false; ///< the caller of open() or sync() reads the rows when the feed has ended
    bool m_fetching = false;
};
