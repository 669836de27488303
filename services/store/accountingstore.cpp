#include "accountingstore.h"

#include "database.h"
#include "transaction.h"

namespace
{
constexpr quint32 accountingApplication = 0x464e4143; // "FNAC"
}

AccountingStore::AccountingStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
AccountingStore::~AccountingStore() = default;

Result<std::unique_ptr<AccountingStore>> AccountingStore::open(const QString &path)
{
    auto database = Database::open(
        path, {.migrations = QStringLiteral(":/fernamt/store/accounting"), .applicationId = accountingApplication});
    if (!database)
        return fail(database.error());
    return std::unique_ptr<AccountingStore>(new AccountingStore(std::move(*database)));
}

Result<QHash<QString, StoredBillCheck>> AccountingStore::billChecks()
{
    auto query = m_database->run(QStringLiteral("SELECT document_id, sha256, basis, recent, findings FROM bill_checks"));
    if (!query)
        return fail(query.error());
    QHash<QString, StoredBillCheck> checks;
    while (query->next())
        checks.insert(query->value(0).toString(),
                      {query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                       query->value(3).toBool(), query->value(4).toString().toUtf8()});
    if (auto done = m_database->finished(*query); !done)
        return fail(done.error());
    return checks;
}

Result<void> AccountingStore::keepBillCheck(const StoredBillCheck &check)
{
    return m_database->execute(
        QStringLiteral(
            "INSERT INTO bill_checks (document_id, sha256, basis, recent, findings) VALUES (?, ?, ?, ?, ?) ON CONFLICT "
            "(document_id) DO UPDATE SET sha256 = excluded.sha256, basis = excluded.basis, recent = excluded.recent, "
            "findings = excluded.findings"),
        {check.documentId, check.sha256, check.basis, int(check.recent), QString::fromUtf8(check.findings)});
}

Result<QHash<QString, StoredEvnSum>> AccountingStore::evnSums()
{
    auto query = m_database->run(QStringLiteral("SELECT sha256, calls, net FROM evn_sums"));
    if (!query)
        return fail(query.error());
    QHash<QString, StoredEvnSum> sums;
    while (query->next())
        sums.insert(query->value(0).toString(), {query->value(1).toLongLong(), Money::fromUnits(query->value(2).toLongLong())});
    if (auto done = m_database->finished(*query); !done)
        return fail(done.error());
    return sums;
}

Result<void> AccountingStore::keepEvnSum(const QString &sha256, const StoredEvnSum &sum)
{
    return m_database->execute(QStringLiteral("INSERT OR REPLACE INTO evn_sums (sha256, calls, net) VALUES (?, ?, ?)"),
                               {sha256, sum.calls, sum.net.units()});
}

Result<QByteArray> AccountingStore::setting(const QString &name)
{
    auto query = m_database->run(QStringLiteral("SELECT value FROM accounting_settings WHERE name = ?"), {name});
    if (!query)
        return fail(query.error());
    QByteArray value;
    while (query->next())
        value = query->value(0).toString().toUtf8();
    if (auto done = m_database->finished(*query); !done)
        return fail(done.error());
    return value;
}

Result<void> AccountingStore::keepSetting(const QString &name, const QByteArray &value)
{
    return m_database->execute(QStringLiteral("INSERT OR REPLACE INTO accounting_settings (name, value) VALUES (?, ?)"),
                               {name, QString::fromUtf8(value)});
}

Result<QList<Handover>> AccountingStore::handovers()
{
    auto query = m_database->run(
        QStringLiteral("SELECT h.id, h.at, h.done_by, h.kind, h.target, d.document_id, d.number, d.sha256 FROM handovers h LEFT "
                       "JOIN handed_documents d ON d.handover_id = h.id ORDER BY h.at DESC, h.id, d.number, d.document_id"));
    if (!query)
        return fail(query.error());
    QList<Handover> all;
    while (query->next()) {
        if (all.isEmpty() || all.last().id != query->value(0).toString())
            all << Handover{query->value(0).toString(), QDateTime::fromMSecsSinceEpoch(query->value(1).toLongLong(), Qt::UTC),
                            query->value(2).toString(), query->value(3).toString(),
                            query->value(4).toString(), {}};
        if (!query->value(5).isNull())
            all.last().documents << HandedDocument{query->value(5).toString(), query->value(6).toString(),
                                                   query->value(7).toString()};
    }
    if (auto done = m_database->finished(*query); !done)
        return fail(done.error());
    return all;
}

Result<void> AccountingStore::keepHandover(const Handover &handover)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto kept =
            m_database->execute(QStringLiteral("INSERT INTO handovers (id, at, done_by, kind, target) VALUES (?, ?, ?, ?, ?)"),
                                {handover.id, handover.at.toMSecsSinceEpoch(), handover.by, handover.kind, handover.target});
        !kept)
        return kept;
    for (const HandedDocument &document : handover.documents)
        if (auto kept = m_database->execute(
                QStringLiteral("INSERT INTO handed_documents (handover_id, document_id, number, sha256) VALUES (?, ?, ?, ?)"),
                {handover.id, document.documentId, document.number, document.sha256});
            !kept)
            return kept;
    return transaction->commit();
}
