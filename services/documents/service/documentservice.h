#pragma once
#include "archiverecord.h"
#include "result.h"

#include <QCoroTask>
#include <QObject>
#include <stop_token>

/// What happened to each document of a fetch.
struct FetchReport {
    int fetched = 0;
    int alreadyThere = 0;
    QList<QPair<QString, Error>> failed; ///< document id, why
    QStringList paths;                   ///< of what was fetched
};

/// Progress of a running fetch: what, how many, how much.
struct FetchProgress {
    int done = 0;
    int total = 0;
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    QString currentTitle;
};

/// Documents of the portal joined with the archive: the pages Rechnungen and Vertragsunterlagen, the background fetch and
/// `fernamtctl documents|archive`. Reads answer from the local store at once; `sync` asks the portal.
class DocumentService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Rows from the local store (offline too). Only types the present roles may see.
    virtual QList<DocumentRow> rows() const = 0;
    /// When the portal was last asked with success; invalid: never.
    virtual QDateTime lastSync() const = 0;
    /// Why the portal was last asked in vain; empty: it answered.
    virtual std::optional<Error> trouble() const = 0;
    /// One turn of the changes feed (»Suchen«, polling). `background`: no user caused it (G-35). True: something changed.
    virtual QCoro::Task<Result<bool>> sync(bool background) = 0;
    /// Fetches into the archive, at most four at once, resuming by Range, hash-checked, durable. Ids already archived are
    /// counted, not fetched. Stops at `stop`: Error::Cancelled, what is done stays. `background`: no user caused it (G-35).
    virtual QCoro::Task<Result<FetchReport>> fetch(QStringList ids, std::stop_token stop, bool background = false) = 0;
    virtual FetchProgress progress() const = 0;
    virtual bool fetching() const = 0;

    /// The bytes for preview, print and save as: from the archive, else from the portal.
    virtual QCoro::Task<Result<QByteArray>> content(QString id) = 0;
    /// The embedded e-invoice XML of an archived invoice.
    virtual QCoro::Task<Result<QByteArray>> embeddedXml(QString id) = 0;

    virtual Result<void> setMark(const QStringList &ids, MarkKind kind, bool on) = 0;

    /// Reads every file again. Stops at `stop`: Error::Cancelled.
    virtual QCoro::Task<Result<VerifyReport>> verifyArchive(std::stop_token stop = {}) = 0;
    /// Takes an existing archive folder (SHA256SUMS verified first) into this profile. Returns the number of files. Stops at
    /// `stop`: Error::Cancelled; what was taken by then stays. Error: Conflict/fetch_in_use while something is fetched.
    virtual QCoro::Task<Result<int>> adoptArchive(QString folder, std::stop_token stop = {}) = 0;
    virtual RetentionRule retention() const = 0;
    virtual Result<void> setRetention(RetentionRule rule) = 0;

    virtual QString archiveFolder() const = 0;
    /// Unarchived documents that the provider still has and deletes within `days`, by Document::daysUntilDeleted.
    virtual QList<DocumentRow> vanishingWithin(int days) const = 0;

Q_SIGNALS:
    void rowsChanged();
    void progressChanged();
    void fetchFinished(const FetchReport &report);
    /// After each look at the portal; false: see trouble().
    void onlineChanged(bool online);
    /// A damaged database was put aside and is begun anew: Storage/cache_rebuilt, Storage/index_rebuilt; `detail` is its name.
    void putAside(const Error &what);
};
