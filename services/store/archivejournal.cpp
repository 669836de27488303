#include "archivestore.h"

#include "clock.h"
#include "database.h"
#include "hashchain.h"

using namespace Qt::Literals::StringLiterals;

// The journal half of ArchiveStore, and the marks, whose changes it records too.

namespace
{
QString chained(const QString &before, qint64 count, qint64 at, const JournalEntry &entry)
{
    return HashChain::link(before, {QString::number(count), QString::number(at), entry.event, entry.documentId, entry.type,
                                    entry.number, entry.path, entry.sha256, entry.reason});
}

QString stateAfter(const JournalEntry &entry)
{
    return entry.event + u'\n' + entry.path + u'\n' + entry.sha256;
}

/// What the newest entry about a row must say.
QStringList backing(const ArchivedDocument &row)
{
    const QString rest = u'\n' + row.path + u'\n' + row.sha256;
    if (row.state == ArchivedDocument::State::Masked)
        return {u"masked_copy"_s + rest};
    return {u"archived"_s + rest, u"adopted"_s + rest, u"linked"_s + rest};
}
} // namespace

Result<ChainHead> ArchiveStore::head()
{
    auto query = m_database->run(u"SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"_s);
    if (!query)
        return fail(query.error());
    if (query->next())
        return ChainHead{query->value(0).toLongLong(), query->value(1).toString()};
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return ChainHead{};
}

Result<void> ArchiveStore::append(const QString &event, const ArchivedDocument &row, const QString &reason)
{
    return append(
        {event, row.document.id, Contract::toWire(row.document.type), row.document.number, row.path, row.sha256, reason});
}

Result<void> ArchiveStore::append(const JournalEntry &entry)
{
    const auto before = head();
    if (!before)
        return fail(before.error());
    const qint64 at = m_clock.nowUtc().toMSecsSinceEpoch();
    const QString hash = chained(before->hash, before->count + 1, at, entry);
    return m_database->execute(u"INSERT INTO journal (seq, at, event, document_id, type, number, path, sha256, reason, hash) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               {before->count + 1, at, entry.event, entry.documentId, entry.type, entry.number, entry.path,
                                entry.sha256, entry.reason, hash});
}

Result<QList<JournalEntry>> ArchiveStore::journal()
{
    auto query = m_database->run(u"SELECT event, document_id, type, number, path, sha256, reason FROM journal ORDER BY seq"_s);
    if (!query)
        return fail(query.error());
    QList<JournalEntry> entries;
    while (query->next()) {
        const auto text = [&](int i) { return query->value(i).toString(); };
        entries += JournalEntry{text(0), text(1), text(2), text(3), text(4), text(5), text(6)};
    }
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return entries;
}

Result<JournalCheck> ArchiveStore::checkJournal(const std::optional<ChainHead> &known)
{
    auto query = m_database->run(
        u"SELECT seq, at, event, document_id, type, number, path, sha256, reason, hash FROM journal ORDER BY seq"_s);
    if (!query)
        return fail(query.error());
    JournalCheck check;
    QHash<QString, QString> newest; // document id -> what the journal last said about it
    ChainHead last;
    bool knownSeen = !known || known->count == 0;
    while (query->next()) {
        const auto text = [&](int i) { return query->value(i).toString(); };
        const JournalEntry entry{text(2), text(3), text(4), text(5), text(6), text(7), text(8)};
        const qint64 seq = query->value(0).toLongLong();
        if (seq != last.count + 1 || chained(last.hash, seq, query->value(1).toLongLong(), entry) != text(9))
            check.chainGood = false;
        last = {seq, text(9)};
        if (known && last == *known)
            knownSeen = true;
        if (entry.event == u"linked")
            newest.remove(entry.reason);
        if (entry.event != u"mark")
            newest.insert(entry.documentId, stateAfter(entry));
    }
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    query->finish();
    check.head = last;
    check.chainGood = check.chainGood && knownSeen;
    check.tailProven = check.chainGood && known && *known == last;

    const auto stored = rows();
    if (!stored)
        return fail(stored.error());
    for (const ArchivedDocument &row : *stored) {
        const QString said = newest.take(row.document.id);
        const bool backed =
            row.state == ArchivedDocument::State::Removed ? said.startsWith(u"removed\n") : backing(row).contains(said);
        if (!backed)
            check.unbacked += row.path.isEmpty() ? row.document.id : row.path;
    }
    for (const QString &said : std::as_const(newest)) // in the journal, no longer in the index
        check.unbacked += said.section(u'\n', 1, 1);
    check.unbacked.sort();
    return check;
}

Result<void> ArchiveStore::setMark(const QStringList &ids, MarkKind kind, bool on, const QString &by)
{
    static const QStringList words{u"checked"_s, u"booked"_s, u"forwarded"_s};
    return inTransaction([&]() -> Result<void> {
        for (const QString &id : ids) {
            auto r = on ? m_database->execute(
                              u"INSERT OR REPLACE INTO marks (document_id, kind, set_by, set_at) VALUES (?, ?, ?, ?)"_s,
                              {id, int(kind), by, m_clock.nowUtc().toMSecsSinceEpoch()})
                        : m_database->execute(u"DELETE FROM marks WHERE document_id = ? AND kind = ?"_s, {id, int(kind)});
            if (!r)
                return r;
            const QString reason = u"%1 %2 by %3"_s.arg(words[int(kind)], on ? u"set"_s : u"cleared"_s, by);
            if (auto noted = append({u"mark"_s, id, {}, {}, {}, {}, reason}); !noted)
                return noted;
        }
        return {};
    });
}

Result<QHash<QString, std::array<Mark, 3>>> ArchiveStore::marks()
{
    auto query = m_database->run(u"SELECT document_id, kind, set_by, set_at FROM marks"_s);
    if (!query)
        return fail(query.error());
    QHash<QString, std::array<Mark, 3>> marks;
    while (query->next())
        if (const int kind = query->value(1).toInt(); kind >= 0 && kind < 3)
            marks[query->value(0).toString()][size_t(kind)] = {
                query->value(2).toString(), QDateTime::fromMSecsSinceEpoch(query->value(3).toLongLong(), Qt::UTC)};
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return marks;
}
