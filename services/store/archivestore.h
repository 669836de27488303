#pragma once
#include "archiveddocument.h"
#include "result.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QVariantList>
#include <array>
#include <functional>
#include <memory>

class Clock;
class Database;

/// What one entry of the archive's journal says. Never changed, never removed; each carries the hash of the one before.
struct JournalEntry {
    QString event; ///< archived, adopted, linked, masked, masked_copy, removed, mark
    QString documentId;
    QString type;
    QString number;
    QString path;
    QString sha256; ///< of masked and removed: the hash before
    QString reason;
};

/// What a walk over the journal found.
struct JournalCheck {
    bool chainGood = true;   ///< every hash follows, and the known head occurs
    bool tailProven = false; ///< the chain ends exactly at the known head
    ChainHead head;
    QStringList unbacked; ///< paths (or ids) of rows that the journal does not back, and of entries without row
};

/// archive.db (FULL): index of the archived documents, marks and the hash-chained journal. Rows and journal change together in
/// one transaction. A damaged index is reported; Archive puts it aside. Owned by one thread.
class ArchiveStore
{
public:
    static Result<std::unique_ptr<ArchiveStore>> open(const QString &path, const Clock &clock);
    /// Renames a damaged index; nothing is deleted. Returns the new name.
    static Result<QString> putAside(const QString &path, const Clock &clock);
    ~ArchiveStore();

    Result<QList<ArchivedDocument>> rows();
    Result<QSet<QString>> ids();
    Result<std::optional<ArchivedDocument>> byId(const QString &id);
    /// Kept, masked or removed copies that came with this hash.
    Result<QList<ArchivedDocument>> byReceivedHash(const QString &sha256);
    /// The id whose file has this name (NameTemplate::collisionKey); empty: free.
    Result<QString> ownerOfPath(const QString &collisionKey);

    /// Relative path and hash of every file that must be there.
    Result<QMap<QString, QString>> files();

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
    Result<QList<JournalEntry>> journal();
    /// Walks the whole journal and compares it with the rows.
    Result<JournalCheck> checkJournal(const std::optional<ChainHead> &known);

private:
    explicit ArchiveStore(const Clock &clock);
    Result<void> insertRow(const ArchivedDocument &document);
    Result<void> append(const JournalEntry &entry);
    Result<void> append(const QString &event, const ArchivedDocument &document, const QString &reason);
    Result<QList<ArchivedDocument>> select(const QString &condition, const QVariantList &values);
    Result<void> inTransaction(const std::function<Result<void>()> &work);

    const Clock &m_clock;
    std::unique_ptr<Database> m_database;
};
