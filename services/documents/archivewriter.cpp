#include "archive.h"

#include "archivestore.h"
#include "clock.h"
#include "durable.h"
#include "filehash.h"
#include "hardening.h"
#include "storeerror.h"
#include "sumsfile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

// The writing half of Archive. The order holds against kill and power loss: bytes synced under a temp name, rename, folder
// synced, SHA256SUMS, and only then the row that says "archived".

Result<QList<Result<QString>>> Archive::store(const QList<ArchiveItem> &items, const QString &source)
{
    QList<Result<QString>> answers;
    QList<ArchivedDocument> taken;
    QSet<QString> names;
    QSet<QString> ids;
    for (const ArchiveItem &item : items) {
        const Document &document = item.document;
        auto file = item.file.isEmpty() ? incomingFile(document) : Result<QString>(item.file);
        const auto known = file ? m_store->byId(document.id) : fail(file.error());
        if (!known) {
            answers += fail(known.error());
            continue;
        }
        if (*known || ids.contains(document.id)) { // archived meanwhile by another process, or named twice
            Platform::removeFile(StoreError::toPath(*file));
            const bool gone = *known && (*known)->state == ArchivedDocument::State::Removed;
            if (gone)
                answers += fail(Error::Kind::Conflict, u"removed_by_rule"_s, document.id);
            else
                answers += *known ? absolutePath(**known) : QString();
            continue;
        }
        if (item.file.isEmpty()) {
            Platform::removeFile(StoreError::toPath(*file));
            if (auto written = FileHash::writeNew(*file, item.bytes); !written) {
                answers += fail(written.error());
                continue;
            }
        }
        auto row = takeFile(document, *file, names);
        if (!row) {
            answers += fail(row.error());
            continue;
        }
        row->source = source;
        row->figures = item.figures;
        ids.insert(document.id);
        taken += *row;
        answers += absolutePath(*row);
    }
    if (taken.isEmpty())
        return answers;
    if (auto r = finishFiles(taken, u"archived"_s); !r)
        return fail(r.error());
    return answers;
}

Result<ArchivedDocument> Archive::takeFile(const Document &document, const QString &file, QSet<QString> &names)
{
    const auto native = StoreError::toPath(file);
    const auto sum = FileHash::of(file);
    if (!sum)
        return fail(sum.error());
    if ((document.size > 0 && sum->size != document.size) || sum->sha256 != document.sha256) {
        Platform::removeFile(native);
        return fail(Error::Kind::Protocol,
                    sum->sha256 == document.sha256 || sum->size == document.size ? u"wrong_hash"_s : u"wrong_size"_s,
                    u"document %1: %2 bytes, %3 announced"_s.arg(document.id).arg(sum->size).arg(document.size));
    }
    for (;;) {
        bool found = false;
        const auto path = choosePath(document, sum->sha256, names, &found);
        if (!path)
            return fail(path.error());
        const QString parent = path->contains(u'/') ? path->section(u'/', 0, -2) : QString();
        if (auto failed = Platform::makeFolderBelow(StoreError::toPath(m_folder), StoreError::toPath(parent)))
            return fail(StoreError::fromPlatform(*failed));
        if (found) {
            Platform::removeFile(native);
            if (auto failed = Platform::syncFile(StoreError::toPath(absolute(*path))))
                return fail(StoreError::fromPlatform(*failed));
        } else {
            if (auto unsynced = Platform::syncFile(native)) {
                Platform::removeFile(
                    native); // what a failed sync left in memory is not on the disk, and a second sync would not say so
                return fail(StoreError::fromPlatform(*unsynced));
            }
            const auto failed = Platform::moveNew(native, StoreError::toPath(absolute(*path)));
            if (failed && failed->reason == Platform::Failure::Reason::Exists)
                continue; // somebody put a file of this name there just now
            if (failed)
                return fail(StoreError::fromPlatform(*failed));
        }
        ArchivedDocument row;
        row.document = document;
        row.path = *path;
        row.pathKey = NameTemplate::collisionKey(*path);
        row.sha256 = row.receivedSha256 = sum->sha256;
        row.size = sum->size;
        row.fetchedAt = m_clock.nowUtc();
        names.insert(row.pathKey);
        Platform::markFromOutside(StoreError::toPath(absolute(*path)));
        return row;
    }
}

Result<void> Archive::finishFiles(const QList<ArchivedDocument> &documents, const QString &event)
{
    QSet<QString> folders;
    for (const ArchivedDocument &row : documents)
        folders.insert(QFileInfo(absolute(row.path)).path());
    for (const QString &folder : std::as_const(folders))
        if (auto failed = Platform::syncFolder(StoreError::toPath(folder)))
            return fail(StoreError::fromPlatform(*failed));
    if (auto r = writeSums(documents); !r)
        return r;
    return m_store->insert(documents, event);
}

Result<void> Archive::writeSums(const QList<ArchivedDocument> &added)
{
    auto sums = m_store->files();
    if (!sums)
        return fail(sums.error());
    for (const ArchivedDocument &row : added)
        sums->insert(row.path, row.sha256);
    return SumsFile::write(m_folder, *sums);
}
