#pragma once
#include "archivestore.h"
#include "auditentry.h"
#include "result.h"

#include <QVariantList>
#include <functional>
#include <memory>
#include <optional>

class Clock;
class Database;

/// One resource that the changes feed brought otherwise than it was known.
struct FeedDifference {
    QString kind;
    QString id;
    qint64 rev = 0;
    std::optional<QJsonObject> before; ///< nothing: it is new
    std::optional<QJsonObject> after;  ///< nothing: it is gone
    QString title;
};

/// audit.db (WAL, FULL): the audit trail, hash-chained like the archive's journal, and the notes of writes on their way. It
/// exists nowhere else: the program never deletes it and never puts it aside; a damaged one is Storage/database_damaged. Several
/// processes may have it open: each entry is chained inside one transaction. Owned by one thread.
class AuditStore
{
public:
    static Result<std::unique_ptr<AuditStore>> open(const QString &path, const Clock &clock);
    ~AuditStore();

    /// Before a write is sent: durable when this returns. The ticket for settle().
    Result<QString> note(const AuditEntry &intent);
    /// The write has ended: the note goes, the entries of what was done are chained, in one transaction.
    Result<void> settle(const QString &ticket, const QList<AuditEntry> &entries);
    /// Chains them in this order; each gets `at`.
    Result<void> append(const QList<AuditEntry> &entries);
    /// Notes older than `age`: nobody will settle them; they are chained with outcome Unknown.
    Result<void> giveUpNotes(qint64 ageMsecs);

    /// What the feed brought: entries for what was not made here. An object and revision that is known already is left out.
    Result<int> found(const QList<FeedDifference> &differences);
    /// The archive's journal, whole: entries behind the last one taken over become entries here, fetching excepted.
    Result<int> follow(const QList<JournalEntry> &journal, const QString &who);
    /// Whether this order's placing is in the trail.
    Result<bool> knowsOrder(const QString &orderId);

    /// All entries, newest first.
    Result<QList<AuditEntry>> entries();
    Result<ChainHead> head();
    /// Walks the whole trail.
    Result<AuditCheck> check(const std::optional<ChainHead> &known);
    /// True when another process wrote since the last look.
    Result<bool> changedElsewhere();

private:
    AuditStore(std::unique_ptr<Database> database, const Clock &clock);
    Result<void> inTransaction(const std::function<Result<void>()> &work);
    Result<void> chain(AuditEntry entry);
    Result<bool> exists(const QString &condition, const QVariantList &values);
    /// The entry for one difference; nothing: it was made here, or is known.
    Result<std::optional<AuditEntry>> judge(const FeedDifference &difference, const QList<FeedDifference> &all);
    Result<std::optional<AuditEntry>> takeNote(const FeedDifference &difference);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    qint64 m_dataVersion = 0;
};
