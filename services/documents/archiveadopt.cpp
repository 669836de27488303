#include "archive.h"

#include "archivestore.h"
#include "clock.h"
#include "durable.h"
#include "filehash.h"
#include "sha256.h"
#include "storeerror.h"
#include "sumsfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace
{
QString adoptedId(const QString &path, const QString &sha256)
{
    return u"adopted:"_s + QString::fromLatin1(Sha256::hex(path.toUtf8() + '\0' + sha256.toUtf8()).left(32));
}

/// A path of somebody else's archive in a form every file system takes; " (2)" and so on keeps names apart.
QString safePath(const QString &path, int copy)
{
    QStringList steps;
    for (const QString &step : path.split(u'/'))
        steps += NameTemplate::safeStep(step);
    if (copy > 1) {
        const qsizetype dot = steps.last().lastIndexOf(u'.');
        steps.last().insert(dot < 0 ? steps.last().size() : dot, u"_%1"_s.arg(copy));
    }
    return steps.join(u'/');
}
} // namespace

Result<int> Archive::adopt(const QString &folder, const std::stop_token &stop)
{
    const QString from = QDir::cleanPath(QDir(folder).absolutePath());
    const auto sums = SumsFile::read(from);
    if (!sums)
        return fail(sums.error());
    for (auto it = sums->cbegin(); it != sums->cend(); ++it) { // all of it before the first file is taken
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const auto sum = FileHash::of(from + u'/' + it.key());
        if (!sum || sum->sha256 != it.value())
            return fail(Error::Kind::Storage, u"archive_differs"_s, from + u'/' + it.key());
    }
    QList<ArchivedDocument> taken;
    for (auto it = sums->cbegin(); it != sums->cend() && !stop.stop_requested(); ++it)
        if (auto r = adoptOne(from, it.key(), it.value(), taken); !r)
            return fail(r.error());
    if (!taken.isEmpty())
        if (auto r = finishFiles(taken, u"adopted"_s); !r)
            return fail(r.error());
    if (stop.stop_requested())
        return fail(Error::Kind::Cancelled, u"cancelled"_s);
    return int(taken.size());
}

Result<void> Archive::takeOwnFilesWhenIndexIsEmpty()
{
    const auto known = m_store->ids();
    if (!known)
        return fail(known.error());
    if (!known->isEmpty() || !QFileInfo::exists(absolute(SumsFile::name)))
        return {};
    const auto taken = adopt(m_folder);
    return taken ? Result<void>() : fail(taken.error());
}

Result<void> Archive::adoptOne(const QString &from, const QString &path, const QString &sha256, QList<ArchivedDocument> &taken)
{
    const bool own = QFileInfo(from).canonicalFilePath() == QFileInfo(m_folder).canonicalFilePath();
    const auto same = m_store->byReceivedHash(sha256);
    if (!same)
        return fail(same.error());
    for (const ArchivedDocument &row : *same)
        if (row.state != ArchivedDocument::State::Kept || !own || row.path == path)
            return {}; // here already, or removed by rule
    for (const ArchivedDocument &row : std::as_const(taken))
        if (row.sha256 == sha256 && !own)
            return {};
    ArchivedDocument row;
    row.document = NameTemplate::guess(path.section(u'/', -1));
    row.document.id = adoptedId(path, sha256);
    row.document.sha256 = row.sha256 = row.receivedSha256 = sha256;
    row.document.size = row.size = QFileInfo(from + u'/' + path).size();
    row.source = u"adopted"_s;
    row.fetchedAt = m_clock.nowUtc();
    if (own) {
        row.path = path;
    } else {
        auto copied = copyIn(from + u'/' + path, path, sha256, taken);
        if (!copied)
            return fail(copied.error());
        row.path = *copied;
    }
    row.pathKey = NameTemplate::collisionKey(row.path);
    taken += row;
    return {};
}

Result<QString> Archive::copyIn(const QString &file, const QString &path, const QString &sha256,
                                const QList<ArchivedDocument> &taken)
{
    Document temporary;
    temporary.id = adoptedId(path, sha256);
    temporary.sha256 = sha256;
    const auto temp = incomingFile(temporary);
    if (!temp)
        return fail(temp.error());
    const auto bytes = FileHash::readAll(file, 512 << 20);
    if (!bytes)
        return fail(bytes.error());
    if (QString::fromLatin1(Sha256::hex(*bytes)) != sha256) // changed since it was checked
        return fail(Error::Kind::Storage, u"archive_differs"_s, file);
    Platform::removeFile(StoreError::toPath(*temp));
    if (auto r = FileHash::writeNew(*temp, *bytes); !r)
        return fail(r.error());
    for (int copy = 1; copy < 1000; ++copy) {
        const QString target = safePath(path, copy);
        const QString key = NameTemplate::collisionKey(target);
        const auto owner = m_store->ownerOfPath(key);
        if (!owner)
            return fail(owner.error());
        const bool taking = std::any_of(taken.cbegin(), taken.cend(), [&](const auto &row) { return row.pathKey == key; });
        if (!owner->isEmpty() || taking)
            continue;
        if (const auto there = FileHash::of(absolute(target)); there && there->sha256 == sha256) {
            Platform::removeFile(StoreError::toPath(*temp)); // an adoption that was killed had come this far
            return target;
        }
        const QString parent = target.contains(u'/') ? target.section(u'/', 0, -2) : QString();
        if (auto failed = Platform::makeFolderBelow(StoreError::toPath(m_folder), StoreError::toPath(parent)))
            return fail(StoreError::fromPlatform(*failed));
        const auto failed = Platform::moveNew(StoreError::toPath(*temp), StoreError::toPath(absolute(target)));
        if (!failed)
            return target;
        if (failed->reason != Platform::Failure::Reason::Exists)
            return fail(StoreError::fromPlatform(*failed));
    }
    return fail(Error::Kind::Storage, u"file_exists"_s, absolute(path));
}
