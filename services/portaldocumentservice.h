#pragma once
#include "documentfetch.h"
#include "documentservice.h"
#include "locallibrary.h"
#include "profileregistry.h"

class Channel;
class Clock;
class SessionService;
class SettingsService;
class Vault;

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

    PortalDocumentService(Setup setup, Channel &channel, LocalLibrary &library, SessionService &session, Vault &vault,
                          ProfileRegistry &registry, const Clock &clock);
    ~PortalDocumentService() override;

    /// Reads the local stores as this user (of the last session: offline too). Called again by itself when user or roles change.
    QCoro::Task<Result<void>> open(CacheScope scope);
    /// The scope of a session, or of a device grant: the portal keeps their cursors apart.
    static CacheScope scopeOf(const SessionInfo &session, const QString &grantId = {});

    /// Fetches whatever is new after each sync that a signed-in person's window does.
    void setBackgroundFetch(bool on) { m_backgroundFetch = on; }
    /// Ids of visible rows that are neither archived nor removed by rule.
    QStringList missing() const;
    /// Cache of this profile, for signOut(true) (G-44).
    QCoro::Task<Result<void>> wipe();
    /// Head of the archive's journal, as `verify` prints it.
    QCoro::Task<Result<ChainHead>> chainHead();

    QList<DocumentRow> rows() const override { return m_rows; }
    QDateTime lastSync() const override { return m_lastSync; }
    QCoro::Task<Result<bool>> sync(bool background) override;
    QCoro::Task<Result<FetchReport>> fetch(QStringList ids, std::stop_token stop) override;
    FetchProgress progress() const override { return m_progress; }
    bool fetching() const override { return m_fetching; }
    QCoro::Task<Result<QByteArray>> content(QString id) override;
    QCoro::Task<Result<QByteArray>> embeddedXml(QString id) override;
    Result<void> setMark(const QStringList &ids, MarkKind kind, bool on) override;
    QCoro::Task<Result<VerifyReport>> verifyArchive() override;
    QCoro::Task<Result<int>> adoptArchive(QString folder) override;
    RetentionRule retention() const override;
    Result<void> setRetention(RetentionRule rule) override;
    QString archiveFolder() const override { return m_setup.archiveFolder; }
    QList<DocumentRow> vanishingWithin(int days) const override;

private:
    QCoro::Task<Result<bool>> turn(bool background);
    QCoro::Task<Result<FetchReport>> fetchLocked(QStringList ids, std::stop_token stop);
    QCoro::Task<Result<void>> reload();
    QCoro::Task<void> followSession();
    /// The session is another one than the rows were read for.
    bool outdated() const;
    QCoro::Task<void> keepHead();
    QCoro::Task<void> fetchNew();
    QCoro::Task<void> mark(QStringList ids, MarkKind kind, bool on, QString by);
    QCoro::Task<void> applyRetention();
    void setProgress(const FetchProgress &progress);
    const DocumentRow *row(const QString &id) const;

    Setup m_setup;
    Channel &m_channel;
    LocalLibrary &m_library;
    SessionService &m_session;
    Vault &m_vault;
    ProfileRegistry &m_registry;
    const Clock &m_clock;
    WorkThread m_worker;
    std::stop_source m_stop;
    QList<DocumentRow> m_rows;
    QDateTime m_lastSync;
    FetchProgress m_progress;
    QList<std::shared_ptr<Event>> m_syncWaiters;
    std::optional<Result<bool>> m_lastTurn;
    CacheScope m_scope;
    bool m_syncing = false;
    bool m_fetching = false;
    bool m_backgroundFetch = false;
};
