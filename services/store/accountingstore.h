#pragma once
#include "accountingrows.h"
#include "result.h"

#include <memory>

class Database;

/// accounting.db (FULL): checked bills, sums of EVN, what was handed over. Damage is an error, nothing is put aside: what was
/// handed over cannot be made anew. Owned by one thread.
class AccountingStore
{
public:
    static Result<std::unique_ptr<AccountingStore>> open(const QString &path);
    ~AccountingStore();

    /// By document id.
    Result<QHash<QString, StoredBillCheck>> billChecks();
    Result<void> keepBillCheck(const StoredBillCheck &check);
    /// By the hash of the file.
    Result<QHash<QString, StoredEvnSum>> evnSums();
    Result<void> keepEvnSum(const QString &sha256, const StoredEvnSum &sum);

    /// What the profile keeps for its bookings, e.g. DatevSettings as JSON; empty: nothing yet.
    Result<QByteArray> setting(const QString &name);
    Result<void> keepSetting(const QString &name, const QByteArray &value);

    /// Newest first.
    Result<QList<Handover>> handovers();
    /// All of it or nothing. Never changed, never removed.
    Result<void> keepHandover(const Handover &handover);

private:
    explicit AccountingStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};
