#include "restoreproof.h"

#include "accountingstore.h"
#include "archivestore.h"
#include "auditstore.h"
#include "cachestore.h"
#include "callbook.h"
#include "callstore.h"
#include "outboxstore.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace
{
template <typename Check>
Result<void> sameEnd(const Result<Check> &check, const BackupHead &said, const QString &file)
{
    if (!check)
        return fail(check.error());
    if (check->head == said.head() && check->chainGood == said.good)
        return {};
    return fail(Error::Kind::Storage, u"backup_damaged"_s, file + u": the chain does not end as it did"_s);
}

template <typename Store>
Result<std::unique_ptr<Store>> opened(const QString &file, const Clock &clock)
{
    return QFile::exists(file) ? Store::open(file, clock) : Result<std::unique_ptr<Store>>();
}
} // namespace

Result<void> RestoreProof::check(const QString &folder, const BackupManifest &manifest, const Clock &clock)
{
    const auto cache = opened<CacheStore>(folder + u"/cache.db"_s, clock);
    if (!cache)
        return fail(cache.error());
    const auto outbox = opened<OutboxStore>(folder + u"/outbox.db"_s, clock);
    if (!outbox)
        return fail(outbox.error());
    const auto archive = opened<ArchiveStore>(folder + u"/archive.db"_s, clock);
    if (!archive)
        return fail(archive.error());
    const auto audit = opened<AuditStore>(folder + u"/audit.db"_s, clock);
    if (!audit)
        return fail(audit.error());
    if (const QString book = folder + u"/calls.db"_s; QFile::exists(book))
        if (const auto known = CallBook::open(book, clock); !known)
            return fail(known.error());
    if (const QString accounts = folder + u"/accounting.db"_s; QFile::exists(accounts))
        if (const auto known = AccountingStore::open(accounts); !known)
            return fail(known.error());
    if (const QString calls = folder + u"/calls"_s; QFile::exists(calls))
        if (const auto records = CallStore::open(calls); !records)
            return fail(records.error());
    // Without one the chain is empty, and the manifest has to say so.
    const Result<JournalCheck> journal = *archive ? (*archive)->checkJournal({}) : Result<JournalCheck>();
    if (auto same = sameEnd(journal, manifest.journal, u"archive.db"_s); !same)
        return same;
    AuditCheck empty;
    empty.chainGood = true;
    const Result<AuditCheck> trail = *audit ? (*audit)->check({}) : Result<AuditCheck>(empty);
    return sameEnd(trail, manifest.audit, u"audit.db"_s);
}
