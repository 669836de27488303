#include "archive.h"

#include "archivestore.h"
#include "clock.h"
#include "durable.h"
#include "evnmask.h"
#include "filehash.h"
#include "sha256.h"
#include "storeerror.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

// G-42: archived EVN are masked or deleted after their time. First the masked copy, durable; then row and journal; then the old
// file goes. A kill in between leaves a note in the index, and tidy() finishes the work.

Result<int> Archive::applyRetention(const RetentionRule &rule)
{
    if (auto r = finishRemovals(); !r)
        return fail(r.error());
    if (rule.action == RetentionRule::Action::Keep)
        return 0;
    const auto rows = m_store->rows();
    if (!rows)
        return fail(rows.error());
    int removed = 0;
    for (const ArchivedDocument &row : *rows) {
        const QDate from = row.document.documentDate.isValid() ? row.document.documentDate : Clock::berlinDate(row.fetchedAt);
        const bool due = Contract::isEvn(row.document.type) && from.addMonths(rule.afterMonths) <= m_clock.today();
        const bool maskedBefore = row.state == ArchivedDocument::State::Masked && rule.action == RetentionRule::Action::Delete;
        if (!due || (row.state != ArchivedDocument::State::Kept && !maskedBefore))
            continue;
        if (auto r = removeOne(row, rule); !r)
            return fail(r.error());
        ++removed;
    }
    if (removed > 0)
        if (auto r = finishRemovals(); !r)
            return fail(r.error());
    return removed;
}

Result<void> Archive::removeOne(const ArchivedDocument &row, const RetentionRule &rule)
{
    const QString after = u"after %1 months"_s.arg(rule.afterMonths);
    if (rule.action == RetentionRule::Action::Delete)
        return m_store->removeByRule(row.document.id, u"rule: delete "_s + after, std::nullopt);
    if (row.document.type != Contract::DocumentType::EvnCsv)
        return m_store->removeByRule(row.document.id, u"rule: mask %1; a PDF cannot be masked, deleted"_s.arg(after),
                                     std::nullopt);
    const auto bytes = FileHash::readAll(absolute(row.path), 512 << 20);
    if (!bytes && bytes.error().code == u"path_not_found")
        return m_store->removeByRule(row.document.id, u"rule: mask %1; the file was missing"_s.arg(after), std::nullopt);
    if (!bytes)
        return fail(bytes.error());
    const auto masked = EvnMask::masked(*bytes);
    if (!masked)
        return m_store->removeByRule(row.document.id, u"rule: mask %1; no column of numbers found, deleted"_s.arg(after),
                                     std::nullopt);
    auto copy = writeMasked(row, *masked);
    if (!copy)
        return fail(copy.error());
    return m_store->removeByRule(row.document.id, u"rule: mask "_s + after, *copy);
}

Result<ArchivedDocument> Archive::writeMasked(const ArchivedDocument &row, const QByteArray &bytes)
{
    ArchivedDocument copy = row;
    copy.sha256 = QString::fromLatin1(Sha256::hex(bytes));
    copy.size = bytes.size();
    copy.state = ArchivedDocument::State::Masked;
    Document temporary = row.document;
    temporary.id += u"#masked"_s;
    temporary.sha256 = copy.sha256;
    const auto temp = incomingFile(temporary);
    if (!temp)
        return fail(temp.error());
    Platform::removeFile(StoreError::toPath(*temp));
    if (auto r = FileHash::writeNew(*temp, bytes); !r)
        return fail(r.error());
    const qsizetype dot = row.path.lastIndexOf(u'.');
    for (int n = 1; n < 1000; ++n) {
        copy.path = row.path.left(dot) + u"_maskiert"_s + (n > 1 ? QString::number(n) : QString()) + row.path.mid(dot);
        copy.pathKey = NameTemplate::collisionKey(copy.path);
        const auto owner = m_store->ownerOfPath(copy.pathKey);
        if (!owner)
            return fail(owner.error());
        if (!owner->isEmpty())
            continue;
        const auto target = StoreError::toPath(absolute(copy.path));
        const auto failed = Platform::moveNew(StoreError::toPath(*temp), target);
        const auto there = failed ? FileHash::of(absolute(copy.path)) : fail(Error{});
        if (failed && there && there->sha256 == copy.sha256)
            Platform::removeFile(StoreError::toPath(*temp)); // a run that was killed had come this far
        else if (failed && failed->reason == Platform::Failure::Reason::Exists)
            continue;
        else if (failed)
            return fail(StoreError::fromPlatform(*failed));
        if (auto unsynced = Platform::syncFolder(target.parent_path()))
            return fail(StoreError::fromPlatform(*unsynced));
        return copy;
    }
    return fail(Error::Kind::Storage, u"file_exists"_s, absolute(copy.path));
}

Result<void> Archive::finishRemovals()
{
    const auto pending = m_store->pendingRemovals();
    if (!pending)
        return fail(pending.error());
    if (pending->isEmpty())
        return {};
    for (const QString &path : *pending) {
        const auto file = StoreError::toPath(absolute(path));
        if (auto failed = Platform::removeFile(file))
            return fail(StoreError::fromPlatform(*failed));
        if (auto failed = Platform::syncFolder(file.parent_path()))
            return fail(StoreError::fromPlatform(*failed));
    }
    if (auto r = writeSums({}); !r)
        return r;
    for (const QString &path : *pending)
        if (auto r = m_store->removalDone(path); !r)
            return r;
    return {};
}
