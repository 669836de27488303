#include "restoretarget.h"

#include "backupmanifest.h"
#include "durable.h"
#include "filehash.h"
#include "profilelocks.h"
#include "profileregistry.h"
#include "storeerror.h"
#include "volume.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using StoreError::toPath;

namespace
{
QString nearest(const QString &folder)
{
    QString at = folder;
    while (!QFileInfo::exists(at) && QFileInfo(at).path() != at)
        at = QFileInfo(at).path();
    return at;
}

Result<void> room(const QString &folder, qint64 bytes)
{
    std::uint64_t left = 0;
    if (auto failed = Platform::freeSpace(toPath(nearest(folder)), left))
        return fail(StoreError::fromPlatform(*failed));
    if (left < std::uint64_t(bytes))
        return fail(Error::Kind::Storage, u"disk_full"_s,
                    u"%1: %2 bytes are needed, %3 are free"_s.arg(folder).arg(bytes).arg(left));
    return {};
}

Result<void> done(const Platform::Failed &failed)
{
    return failed ? Result<void>(fail(StoreError::fromPlatform(*failed))) : Result<void>();
}
} // namespace

RestoreTarget::RestoreTarget(const ClientPaths &paths, QString archiveFolder, bool documents)
    : m_paths(paths), m_archive(std::move(archiveFolder)), m_documents(documents)
{
}

QString RestoreTarget::stagedProfile() const
{
    return m_paths.root() + u"/profiles/.restore-"_s + m_paths.profile();
}

QString RestoreTarget::stagedArchive() const
{
    return QFileInfo(m_archive).path() + u"/.fernamt-restore-"_s + m_paths.profile();
}

QString RestoreTarget::mark(const QString &folder) const
{
    return folder + u"/restore.pending"_s;
}

Result<void> RestoreTarget::refuseFolder() const
{
    const QDir folder(m_paths.profileFolder());
    if (!folder.exists())
        return {};
    if (!QFile::exists(mark(folder.path()))) {
        const QStringList found = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QString &name : found)
            if (!ProfileLocks::names().contains(name))
                return fail(Error::Kind::Conflict, u"profile_exists"_s, m_paths.profile());
    }
    return ProfileLocks::free(m_paths);
}

Result<void> RestoreTarget::refuseTaken(qint64 bytes) const
{
    if (ProfileRegistry(m_paths.settingsFile()).profiles().contains(m_paths.profile()))
        return fail(Error::Kind::Conflict, u"profile_exists"_s, m_paths.profile());
    if (auto unused = refuseFolder(); !unused)
        return unused;
    if (!QDir::isAbsolutePath(m_archive))
        return fail(Error::Kind::Invalid, u"folder_not_absolute"_s, m_archive);
    if (Platform::isLink(toPath(m_archive)))
        return fail(Error::Kind::Storage, u"path_is_link"_s, m_archive);
    if (m_documents && QFileInfo::exists(m_archive) &&
        !QDir(m_archive).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(Error::Kind::Conflict, u"archive_folder_taken"_s, m_archive);
    if (auto enough = room(m_paths.root(), bytes); !enough)
        return enough;
    return m_documents ? room(m_archive, bytes) : Result<void>();
}

Result<void> RestoreTarget::makeStaging() const
{
    dropStaging(); // of one that was killed
    if (auto made = done(Platform::makeOwnerFolder(toPath(stagedProfile()))); !made || !m_documents)
        return made;
    return done(Platform::makeOwnerFolder(toPath(stagedArchive())));
}

void RestoreTarget::dropStaging() const
{
    QDir(stagedProfile()).removeRecursively();
    if (m_documents)
        QDir(stagedArchive()).removeRecursively();
}

Result<QString> RestoreTarget::stagedFile(const QString &path) const
{
    const bool document = path.startsWith(BackupFormat::documentsFolder);
    const QString root = document ? stagedArchive() : stagedProfile();
    const QString relative = path.mid(document ? BackupFormat::documentsFolder.size() : BackupFormat::profileFolder.size());
    if (document && !m_documents)
        return fail(Error::Kind::Storage, u"backup_damaged"_s, path);
    if (relative.contains(u'/'))
        if (auto made = done(Platform::makeFolderBelow(toPath(root), toPath(relative.section(u'/', 0, -2)))); !made)
            return fail(made.error());
    return root + u'/' + relative;
}

Result<void> RestoreTarget::takePlace(const ProfileConfig &config) const
{
    if (auto marked = FileHash::writeNew(mark(stagedProfile()), m_archive.toUtf8()); !marked)
        return marked;
    QDir(m_paths.profileFolder()).removeRecursively(); // empty but for locks, or left by a restore that was killed
    if (auto moved = done(Platform::moveNew(toPath(stagedProfile()), toPath(m_paths.profileFolder()))); !moved)
        return moved;
    const auto back = [this](const Result<void> &why) {
        QDir(m_paths.profileFolder()).removeRecursively();
        return why;
    };
    if (m_documents) {
        QDir().rmdir(m_archive); // an empty one
        if (auto moved = done(Platform::moveNew(toPath(stagedArchive()), toPath(m_archive))); !moved)
            return back(moved);
    }
    ProfileRegistry registry(m_paths.settingsFile());
    if (auto saved = registry.save(config); !saved) {
        if (m_documents)
            QDir(m_archive).removeRecursively(); // these are ours: nothing was there before
        return back(saved);
    }
    for (const QString &folder : {QFileInfo(m_paths.profileFolder()).path(), QFileInfo(m_archive).path()})
        if (QFileInfo::exists(folder))
            if (auto synced = done(Platform::syncFolder(toPath(folder))); !synced)
                return synced;
    return done(Platform::removeFile(toPath(mark(m_paths.profileFolder()))));
}
