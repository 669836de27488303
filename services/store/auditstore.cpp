#include "auditstore.h"

#include "archivestore.h"
#include "auditrow.h"
#include "clock.h"
#include "database.h"
#include "transaction.h"

#include <QUuid>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr quint32 auditApplication = 0x464e4155; // "FNAU"
} // namespace

AuditStore::AuditStore(std::unique_ptr<Database> database, const Clock &clock) : m_database(std::move(database)), m_clock(clock)
{
}
AuditStore::~AuditStore() = default;

Result<std::unique_ptr<AuditStore>> AuditStore::open(const QString &path, const Clock &clock)
{
    auto database = Database::open(path, {.migrations = u":/fernamt/store/audit"_s, .applicationId = auditApplication});
    if (!database)
        return fail(database.error());
    return std::unique_ptr<AuditStore>(new AuditStore(std::move(*database), clock));
}

Result<void> AuditStore::inTransaction(const std::function<Result<void>()> &work)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = work(); !done)
        return done;
    return transaction->commit();
}

Result<ChainHead> AuditStore::head()
{
    auto query = m_database->run(u"SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1"_s);
    if (!query)
        return fail(query.error());
    if (query->next())
        return ChainHead{query->value(0).toLongLong(), query->value(1).toString()};
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return ChainHead{};
}

Result<void> AuditStore::chain(AuditEntry entry)
{
    const auto before = head();
    if (!before)
        return fail(before.error());
    entry.seq = before->count + 1;
    entry.at = m_clock.nowUtc();
    entry.hash = AuditRow::link(before->hash, entry);
    return m_database->execute(
        u"INSERT INTO entries (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(AuditRow::columns()),
        AuditRow::values(entry));
}

Result<void> AuditStore::append(const QList<AuditEntry> &entries)
{
    return inTransaction([&]() -> Result<void> {
        for (const AuditEntry &entry : entries)
            if (auto r = chain(entry); !r)
                return r;
        return {};
    });
}

Result<QString> AuditStore::note(const AuditEntry &intent)
{
    const QString ticket = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto noted = inTransaction([&] {
        return m_database->execute(
            u"INSERT INTO pending (id, at, who, action, kind, object_id, title, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {ticket, m_clock.nowUtc().toMSecsSinceEpoch(), intent.who, intent.action, intent.kind, intent.objectId, intent.title,
             intent.reason});
    });
    if (!noted)
        return fail(noted.error());
    return ticket;
}

Result<void> AuditStore::settle(const QString &ticket, const QList<AuditEntry> &entries)
{
    return inTransaction([&]() -> Result<void> {
        if (auto r = m_database->execute(u"DELETE FROM pending WHERE id = ?"_s, {ticket}); !r)
            return r;
        for (const AuditEntry &entry : entries)
            if (auto r = chain(entry); !r)
                return r;
        return {};
    });
}

Result<void> AuditStore::giveUpNotes(qint64 ageMsecs)
{
    const qint64 before = m_clock.nowUtc().toMSecsSinceEpoch() - ageMsecs;
    return inTransaction([&]() -> Result<void> {
        auto query = m_database->run(u"SELECT who, action, kind, object_id, title, reason FROM pending WHERE at < ?"_s, {before});
        if (!query)
            return fail(query.error());
        QList<AuditEntry> left;
        while (query->next())
            left += AuditRow::unknown(*query);
        if (auto r = m_database->finished(*query); !r)
            return r;
        query->finish();
        for (const AuditEntry &entry : std::as_const(left))
            if (auto r = chain(entry); !r)
                return r;
        return m_database->execute(u"DELETE FROM pending WHERE at < ?"_s, {before});
    });
}

Result<bool> AuditStore::exists(const QString &condition, const QVariantList &values)
{
    const auto count = m_database->number(u"SELECT count(*) FROM entries WHERE "_s + condition, values);
    if (!count)
        return fail(count.error());
    return *count > 0;
}

Result<bool> AuditStore::knowsOrder(const QString &orderId)
{
    return exists(u"kind = 'order' AND object_id = ? AND origin = 'here'"_s, {orderId});
}

Result<QList<AuditEntry>> AuditStore::entries()
{
    auto query = m_database->run(u"SELECT %1 FROM entries ORDER BY seq DESC"_s.arg(AuditRow::columns()));
    if (!query)
        return fail(query.error());
    QList<AuditEntry> list;
    while (query->next())
        list += AuditRow::entry(*query);
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return list;
}

Result<bool> AuditStore::changedElsewhere()
{
    const auto version = m_database->number(u"PRAGMA data_version"_s);
    if (!version)
        return fail(version.error());
    return std::exchange(m_dataVersion, *version) != *version;
}
