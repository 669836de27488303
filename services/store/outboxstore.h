#pragma once
#include "outboxentry.h"
#include "result.h"

#include <memory>

class Clock;
class Database;

/// outbox.db: drafts and orders on their way, durable before anything is sent (WAL, FULL). It holds what exists nowhere else: the
/// program never deletes it and never puts it aside; a damaged one is Storage/database_damaged and orders stop. Owned by one
/// thread. Several processes may have it open: each step of the state machine is a compare-and-set.
class OutboxStore
{
public:
    static Result<std::unique_ptr<OutboxStore>> open(const QString &path, const Clock &clock);
    ~OutboxStore();

    /// Entries of this user, newest first.
    Result<QList<OutboxEntry>> entries(const QString &userId);
    Result<std::optional<OutboxEntry>> entry(const QString &id);
    Result<void> insert(const OutboxEntry &entry);
    /// Replaces request, step and `seen`. False: it is not a Draft (any more).
    Result<bool> save(const OutboxEntry &entry);
    /// To another state with what is known then, if it is in one of `from`. False: it was not.
    Result<bool> advance(const OrderDraft &to, const QList<OrderDraft::State> &from);
    /// A draft or a finished one. False: it is on its way, or not there.
    Result<bool> remove(const QString &id);
    /// True when another process wrote since the last look.
    Result<bool> changedElsewhere();

private:
    OutboxStore(std::unique_ptr<Database> database, const Clock &clock);
    Result<QList<OutboxEntry>> select(const QString &condition, const QVariantList &values);
    /// One transaction that writes only when the entry is in one of these states.
    Result<bool> when(const QString &id, const QList<OrderDraft::State> &states, const QString &sql, const QVariantList &values);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    qint64 m_dataVersion = 0;
};
