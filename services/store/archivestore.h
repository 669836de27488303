#pragma once
#include "archiveddocument.h"
#include "result.h"

#include <memory>

class Clock;
class Database;

/// What one entry of the archive's journal says. Never changed, never removed; each carries the hash of the one before.
struct JournalEntry {
    QString event; ///< archived, adopted, linked, masked, removed, mark
    QString documentId;
    QString type;
    QString number;
    QString path;
    QString sha256; ///< of masked and removed: the hash before
    QString reason;
};

/// archive.db (FULL): index of the archived documents, marks and the hash-chained journal. Rows and journal change together in
/// one transaction. A damaged index is reported, never put aside by itself. Owned by one thread.
class ArchiveStore
{
public:
    static Result<std::unique_ptr<ArchiveStore>> open(const QString &path, const Clock &clock);
    ~ArchiveStore();

    Result<QList<ArchivedDocument>> rows();
    Result<std::optional<ArchivedDocument>> byId(const QString &id);
    /// Kept, masked or removed copies that came with this hash.
    Result<std::optional<ArchivedDocument>> byReceivedHash(const QString &sha256);
    /// The id whose file has this name, compared as the most forgetful file system does (case, NFC/NFD); empty: free.
    Result<QString> ownerOfPath(const QString &relativePath);

    /// Rows and journal entries of a group of files, all or none.
    Result<void> insert(const QList<ArchivedDocument> &documents, const QString &event);
    /// The portal's document behind an adopted file became known: same bytes, now with id and fields.
    Result<void> link(const QString &adoptedId, const Document &document);
    /// A file leaves by rule; `masked` describes the copy that takes its place, if any. The old file is noted as to be deleted.
    Result<void> removeByRule(const QString &id, const QString &reason, const std::optional<ArchivedDocument> &masked);
    /// Relative paths noted as to be deleted (a kill may have come between row and file), and done with one.
    Result<QStringList> pendingRemovals();
    Result<void> removalDone(const QString &relativePath);

    Result<void> setFigures(const QString &id, const InvoiceFigures &figures);
    Result<void> setMark(const QStringList &ids, MarkKind kind, bool on, const QString &by);
    /// Marks of all documents, archived or not.
    Result<QHash<QString, std::array<Mark, 3>>> marks();

    Result<ChainHead> head();
    /// Walks the journal: Journal entries whose hash does not follow, and rows that the journal does not back. Paths or
    /// "archive.db".
    Result<QStringList> journalFaults(const std::optional<ChainHead> &known, bool *tailProven);

private:
    explicit ArchiveStore(const Clock &clock);
    Result<void> append(const JournalEntry &entry);
    Result<QList<ArchivedDocument>> select(const QString &condition, const QVariantList &values);

    const Clock &m_clock;
    std::unique_ptr<Database> m_database;
};
