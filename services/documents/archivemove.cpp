#include "archive.h"

#include "archivestore.h"
#include "durable.h"
#include "filehash.h"
#include "sha256.h"
#include "storeerror.h"
#include "sumsfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

// Another folder for the archive. Copied, checked and made durable there first; the old files are left for the user to remove.

Result<int> Archive::moveTo(const QString &folder)
{
    if (!QDir::isAbsolutePath(folder))
        return fail(Error::Kind::Invalid, u"folder_not_absolute"_s, folder);
    const QString target = QDir::cleanPath(folder);
    if (target == m_folder)
        return 0;
    if (target.startsWith(m_folder + u'/') || m_folder.startsWith(target + u'/'))
        return fail(Error::Kind::Invalid, u"folder_inside_archive"_s, folder); // its files would not be listed there
    if (auto failed = Platform::makeOwnerFolder(StoreError::toPath(target)))
        return fail(StoreError::fromPlatform(*failed));
    const auto files = m_store->files();
    if (!files)
        return fail(files.error());
    QSet<QString> folders{target};
    for (auto it = files->cbegin(); it != files->cend(); ++it) {
        if (auto r = copyTo(target, it.key(), it.value()); !r)
            return fail(r.error());
        folders.insert(QFileInfo(target + u'/' + it.key()).path());
    }
    for (const QString &changed : std::as_const(folders))
        if (auto failed = Platform::syncFolder(StoreError::toPath(changed)))
            return fail(StoreError::fromPlatform(*failed));
    if (auto r = SumsFile::write(target, *files); !r)
        return fail(r.error());
    m_folder = target;
    return int(files->size());
}

Result<void> Archive::copyTo(const QString &target, const QString &path, const QString &sha256)
{
    const QString to = target + u'/' + path;
    if (const auto there = FileHash::of(to); there && there->sha256 == sha256)
        return {}; // an earlier attempt came this far
    const auto bytes = FileHash::readAll(absolute(path), 512 << 20);
    if (!bytes)
        return fail(bytes.error());
    if (QString::fromLatin1(Sha256::hex(*bytes)) != sha256)
        return fail(Error::Kind::Storage, u"archive_differs"_s, absolute(path));
    const QString parent = path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
    if (auto failed = Platform::makeFolderBelow(StoreError::toPath(target), StoreError::toPath(parent)))
        return fail(StoreError::fromPlatform(*failed));
    const QString temp = target + u"/.SHA256SUMS.move.tmp"_s; // cleared by tidy() after a kill
    Platform::removeFile(StoreError::toPath(temp));
    if (auto r = FileHash::writeNew(temp, *bytes); !r)
        return r;
    const auto failed = Platform::moveNew(StoreError::toPath(temp), StoreError::toPath(to));
    if (!failed)
        return {};
    Platform::removeFile(StoreError::toPath(temp));
    return fail(StoreError::fromPlatform(*failed));
}
