#include "archivestore.h"
#include "auditdifference.h"
#include "auditrow.h"
#include "auditstore.h"
#include "database.h"

#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

// What the trail is compared with: its own hashes, the changes feed, the archive's journal.

Result<AuditCheck> AuditStore::check(const std::optional<ChainHead> &known)
{
    auto query = m_database->run(u"SELECT %1 FROM entries ORDER BY seq"_s.arg(AuditRow::columns()));
    if (!query)
        return fail(query.error());
    AuditCheck check;
    bool knownSeen = !known || known->count == 0;
    while (query->next()) {
        const qint64 seq = query->value(0).toLongLong();
        const QString hash = query->value(14).toString();
        if (check.firstBad == 0 && (seq != check.head.count + 1 || AuditRow::linkOf(check.head.hash, *query) != hash))
            check.firstBad = seq;
        check.head = {seq, hash};
        knownSeen = knownSeen || (known && check.head == *known);
    }
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    check.chainGood = check.firstBad == 0 && knownSeen;
    check.tailProven = check.chainGood && known && *known == check.head;
    return check;
}

Result<int> AuditStore::found(const QList<FeedDifference> &differences)
{
    int count = 0;
    auto done = inTransaction([&]() -> Result<void> {
        for (const FeedDifference &difference : differences) {
            const auto entry = judge(difference, differences);
            if (!entry)
                return fail(entry.error());
            if (!*entry)
                continue;
            if (auto r = chain(**entry); !r)
                return r;
            ++count;
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return count;
}

Result<std::optional<AuditEntry>> AuditStore::judge(const FeedDifference &difference, const QList<FeedDifference> &all)
{
    const QJsonObject before = difference.before.value_or(QJsonObject());
    const QJsonObject after = difference.after.value_or(QJsonObject());
    AuditEntry entry;
    entry.origin = AuditEntry::Origin::Outside;
    entry.kind = difference.kind;
    entry.action = !difference.before ? u"appeared"_s : !difference.after ? u"vanished"_s : u"changed"_s;
    entry.objectId = difference.id;
    entry.title = difference.title;
    entry.rev = difference.rev;
    std::tie(entry.before, entry.after) = AuditDifference::of(before, after);
    if (entry.before == entry.after) // only what always moves
        return std::nullopt;
    // The answer to a write of ours carried this very revision, or another process told of it already.
    const auto ours = exists(u"rev = ? AND (origin = 'here' OR (kind = ? AND object_id = ?))"_s,
                             {difference.rev, difference.kind, difference.id});
    if (!ours || *ours)
        return ours ? Result<std::optional<AuditEntry>>(std::nullopt) : fail(ours.error());
    const auto noted = takeNote(difference);
    if (!noted)
        return fail(noted.error());
    if (*noted && (*noted)->outcome == AuditEntry::Outcome::Done) // deleted here: that answer carries no revision
        return std::nullopt;
    if (*noted) { // ours, and its answer was lost
        entry.origin = AuditEntry::Origin::Here;
        entry.who = (*noted)->who;
        entry.action = (*noted)->action;
        entry.reason = u"answer_lost"_s;
    }
    for (const FeedDifference &other : all) {
        const QJsonObject order = other.after.value_or(QJsonObject());
        const bool same = difference.kind == u"order" && other.kind == u"order" && other.id == difference.id;
        const bool about =
            difference.kind == u"contract" && other.kind == u"order" && order.value(u"contractId"_s).toString() == difference.id;
        if (!same && !about)
            continue;
        entry.orderNumber = order.value(u"number"_s).toString();
        const auto placedHere = knowsOrder(other.id);
        if (!placedHere)
            return fail(placedHere.error());
        if (*placedHere && entry.origin == AuditEntry::Origin::Outside)
            entry.origin = AuditEntry::Origin::Order;
    }
    return std::optional<AuditEntry>(entry);
}

/// A write to this object was sent and its answer never came: that note is settled by what is found.
Result<std::optional<AuditEntry>> AuditStore::takeNote(const FeedDifference &difference)
{
    auto query = m_database->run(
        u"SELECT who, action, kind, object_id, title, reason, id FROM pending WHERE kind = ? AND object_id = ? ORDER BY at LIMIT 1"_s,
        {difference.kind, difference.id});
    if (!query)
        return fail(query.error());
    if (query->next()) {
        const AuditEntry noted = AuditRow::unknown(*query);
        const QString ticket = query->value(6).toString();
        query->finish();
        if (auto r = m_database->execute(u"DELETE FROM pending WHERE id = ?"_s, {ticket}); !r)
            return fail(r.error());
        return std::optional<AuditEntry>(noted);
    }
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    // Written off as unknown, and nothing certain came after it.
    auto last = m_database->run(
        u"SELECT %1 FROM entries WHERE kind = ? AND object_id = ? ORDER BY seq DESC LIMIT 1"_s.arg(AuditRow::columns()),
        {difference.kind, difference.id});
    if (!last)
        return fail(last.error());
    std::optional<AuditEntry> unknown; // or deleted here
    if (last->next())
        unknown = AuditRow::entry(*last);
    else if (auto r = m_database->finished(*last); !r)
        return fail(r.error());
    const bool deleted =
        unknown && !difference.after && unknown->origin == AuditEntry::Origin::Here && unknown->action.endsWith(u"_deleted");
    if (unknown && unknown->outcome != AuditEntry::Outcome::Unknown && !deleted)
        unknown.reset();
    return unknown;
}

Result<int> AuditStore::follow(const QList<JournalEntry> &journal, const QString &who)
{
    int count = 0;
    auto done = inTransaction([&]() -> Result<void> {
        const auto taken = m_database->number(u"SELECT seq FROM followed WHERE name = 'journal'"_s);
        if (!taken)
            return fail(taken.error());
        for (qsizetype i = *taken; i < journal.size(); ++i) {
            const JournalEntry &j = journal[i];
            if (j.event == u"archived" || j.event == u"linked") // nobody changed anything: it was fetched
                continue;
            AuditEntry entry;
            entry.who = who;
            entry.action = u"archive_"_s + j.event;
            entry.kind = u"archive"_s;
            entry.objectId = j.documentId;
            entry.title = j.number.isEmpty() ? j.path : j.number;
            entry.reason = j.reason;
            if (auto r = chain(entry); !r)
                return r;
            ++count;
        }
        return m_database->execute(u"INSERT OR REPLACE INTO followed (name, seq) VALUES ('journal', ?)"_s,
                                   {qMax(*taken, qint64(journal.size()))});
    });
    if (!done)
        return fail(done.error());
    return count;
}
