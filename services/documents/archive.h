#pragma once
#include "archiveddocument.h"
#include "nametemplate.h"
#include "result.h"

#include <QHash>
#include <QSet>
#include <array>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

class ArchiveStore;
struct JournalEntry;
class Clock;

/// A fetched document on its way into the archive.
struct ArchiveItem {
    Document document;
    QString file; ///< from incomingFile(), complete; empty: `bytes`
    QByteArray bytes;
    std::optional<InvoiceFigures> figures = std::nullopt; ///< written down with the row
};

/// The durable archive: plain files under a settable folder, SHA256SUMS beside them, archive.db as index and journal.
/// Synchronous and owned by one thread (use WorkThread). Whoever calls tidy, holds, store, adopt, moveTo or applyRetention holds
/// fetch.lock. Errors are Storage with the path in `detail` (disk_full, folder_read_only, access_denied, path_is_link,
/// database_…).
class Archive
{
public:
    struct Settings {
        QString folder; ///< absolute; made when absent, a share is fine
        QString nameTemplate = NameTemplate::standard();
        QString databaseFile; ///< archive.db, never on a share
    };

    /// Opens or makes index and folder; touches no file. Storage/database_on_network when archive.db would lie on a share.
    /// A damaged index is put aside, see takeNotice(); the next tidy() begins it anew from SHA256SUMS.
    static Result<std::unique_ptr<Archive>> open(const Settings &settings, const Clock &clock);
    ~Archive();

    /// What a killed process left: temp files, partial downloads of held documents or older than a week, files a retention run
    /// had still to delete. Before an index without rows (lost, put aside) the files of SHA256SUMS are taken in first, else the
    /// next list would no longer name them. Call under fetch.lock before writing.
    Result<void> tidy();
    /// Once: Storage/index_rebuilt with the name of the index that was put aside.
    std::optional<Error> takeNotice() { return std::exchange(m_notice, {}); }

    QString folder() const { return m_folder; }
    QString absolutePath(const ArchivedDocument &document) const;
    Result<QList<ArchivedDocument>> rows();
    /// Ids of all documents kept or removed by rule: one cheap question before asking holds() about the rest.
    Result<QSet<QString>> heldIds();
    /// Kept here or removed by rule: not to be fetched. Also true for the same bytes under another id (adopted archives), which
    /// are then linked to this document; and for a file that a kill left without its row, which gets its row now.
    Result<bool> holds(const Document &document);

    /// Where the bytes of this document are downloaded to (below the archive folder, so that the rename stays on one volume).
    /// Its size is what an earlier try got: ask for the rest by Range. The name carries the expected hash.
    Result<QString> incomingFile(const Document &document);
    /// Gives up a partial download (wrong hash).
    Result<void> dropIncoming(const Document &document);

    /// Takes a group (at most 32 share one folder sync and one transaction): hash checked against the portal's, sync, rename,
    /// sync of folders, SHA256SUMS, then rows and journal. One answer per item: the absolute path, or why not
    /// (Protocol/wrong_hash, Protocol/wrong_size: the partial file is removed). The outer error hit all.
    Result<QList<Result<QString>>> store(const QList<ArchiveItem> &items, const QString &source);

    /// The archived bytes, hash checked again: Storage/archive_differs when changed.
    Result<QByteArray> content(const QString &id);

    Result<void> setFigures(const QString &id, const InvoiceFigures &figures);
    Result<void> setMark(const QStringList &ids, MarkKind kind, bool on, const QString &by);
    Result<QHash<QString, std::array<Mark, 3>>> marks(); ///< by id; index is MarkKind

    /// Reads every file again. `known`: the head from the keychain; without it the tail is not proven.
    /// Error: Cancelled at `stop`.
    Result<VerifyReport> verify(const std::optional<ChainHead> &known, const std::stop_token &stop = {});
    /// To be kept in the keychain after each change.
    Result<ChainHead> head();
    Result<QList<JournalEntry>> journal();

    /// Takes the files of another archive folder: its SHA256SUMS is checked first (Storage/archive_differs names the file), then
    /// they are copied in; of this archive's own folder they get their rows. Removed by rule stays removed. Returns the number of
    /// files taken.
    Result<int> adopt(const QString &folder, const std::stop_token &stop = {});

    /// Copies every file into another folder, checked and durable, and works there from now on; keep the new folder in the
    /// settings. The old files stay. A file that differs stops it (Storage/archive_differs), the old folder stays in use. Returns
    /// the number.
    Result<int> moveTo(const QString &folder);

    /// EVN older than the rule allows (documentDate + months <= today). Returns how many were masked or deleted.
    Result<int> applyRetention(const RetentionRule &rule);

private:
    Archive(const Settings &settings, const Clock &clock, const NameTemplate &name);
    QString absolute(const QString &relativePath) const;
    Result<ArchivedDocument> takeFile(const Document &document, const QString &file, QSet<QString> &names);
    /// A free relative path, or the path of a file with exactly these bytes that has no row (`found`).
    Result<QString> choosePath(const Document &document, const QString &sha256, const QSet<QString> &names, bool *found);
    Result<std::optional<ArchivedDocument>> orphan(const Document &document);
    Result<void> finishFiles(const QList<ArchivedDocument> &documents, const QString &event);
    Result<void> writeSums(const QList<ArchivedDocument> &added);
    void checkSums(VerifyReport &report, const QMap<QString, QString> &expected) const;
    Result<void> adoptOne(const QString &from, const QString &path, const QString &sha256, QList<ArchivedDocument> &taken);
    Result<QString> copyIn(const QString &file, const QString &path, const QString &sha256, const QList<ArchivedDocument> &taken);
    Result<void> removeOne(const ArchivedDocument &row, const RetentionRule &rule);
    Result<ArchivedDocument> writeMasked(const ArchivedDocument &row, const QByteArray &bytes);
    Result<void> finishRemovals();
    Result<void> takeOwnFilesWhenIndexIsEmpty();
    Result<void> copyTo(const QString &target, const QString &path, const QString &sha256);

    QString m_folder;
    NameTemplate m_name;
    const Clock &m_clock;
    std::unique_ptr<ArchiveStore> m_store;
    std::optional<Error> m_notice;
};
