#include "profilerestore.h"

#include "backupcheck.h"
#include "backupreader.h"
#include "backupsettings.h"
#include "durable.h"
#include "lockfile.h"
#include "ownerfile.h"
#include "profilelocks.h"
#include "restoreproof.h"
#include "restoretarget.h"
#include "sha256.h"
#include "storeerror.h"

#include <QDir>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

struct ProfileRestore::Job {
    QString file;
    BackupManifest manifest;
    RestoreTarget target;
    ProfileConfig config;
    ~Job() { target.dropStaging(); }
};

namespace
{
Result<void> unpackOne(BackupReader &reader, const QString &file, const BackupFile &expected, BackupProgress &progress,
                       const BackupWatch &watch)
{
    Platform::OwnerFile out;
    if (auto failed = out.open(StoreError::toPath(file), Platform::OwnerFile::Mode::CreateNew))
        return fail(StoreError::fromPlatform(*failed));
    Sha256 sum;
    const auto read = reader.read([&](QByteArrayView bytes) -> Result<void> {
        if (watch.stop.stop_requested())
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        sum.add(bytes);
        if (auto failed = out.write(bytes.data(), size_t(bytes.size())))
            return fail(StoreError::fromPlatform(*failed));
        progress.done += bytes.size();
        watch.told(progress);
        return {};
    });
    if (!read)
        return read;
    auto failed = out.sync();
    if (auto atClose = out.close(); !failed)
        failed = atClose;
    if (failed)
        return fail(StoreError::fromPlatform(*failed));
    if (QString::fromLatin1(sum.finish().toHex()) != expected.sha256) // somebody replaced the file meanwhile
        return fail(Error::Kind::Storage, u"backup_damaged"_s, expected.path);
    ++progress.files;
    return {};
}
} // namespace

Result<RestoreReport> ProfileRestore::run(const Wish &wish, const BackupWatch &watch) const
{
    const auto checked = BackupCheck::run(wish.file, watch);
    if (!checked)
        return fail(checked.error());
    const QString id = wish.profile.isEmpty() ? checked->manifest.profile : wish.profile;
    if (const auto good = ClientPaths::checkProfile(id); !good)
        return fail(good.error());
    const ClientPaths paths(id, m_dataFolder);
    auto config = BackupSettingsOf::restored(checked->manifest.settings, id);
    if (!config)
        return fail(config.error());
    config->archiveFolder = wish.archiveFolder;
    const QString archive = wish.archiveFolder.isEmpty() ? paths.archiveFolder() : wish.archiveFolder;
    Job job{wish.file, checked->manifest, RestoreTarget(paths, archive, checked->manifest.documents), *config};
    if (auto taken = job.target.refuseTaken(checked->manifest.bytes()); !taken)
        return fail(taken.error());
    if (auto failed = Platform::makeOwnerFolder(StoreError::toPath(paths.root() + u"/profiles"_s)))
        return fail(StoreError::fromPlatform(*failed));
    Platform::LockFile lock;
    if (lock.acquire(StoreError::toPath(paths.root() + u"/profiles/restore.lock"_s), {}))
        return fail(Error::Kind::Conflict, u"backup_running"_s, id);
    if (auto made = job.target.makeStaging(); !made)
        return fail(made.error());
    if (auto unpacked = unpack(job, watch); !unpacked)
        return fail(unpacked.error());
    if (auto good = RestoreProof::check(job.target.stagedProfile(), job.manifest, m_clock); !good)
        return fail(good.error());
    if (QFile::exists(job.target.stagedProfile() + u'/' + BackupFormat::certificates))
        job.config.caFile = paths.profileFolder() + u'/' + BackupFormat::certificates;
    if (watch.stop.stop_requested())
        return fail(Error::Kind::Cancelled, u"cancelled"_s);
    if (auto done = job.target.takePlace(job.config); !done)
        return fail(done.error());
    return RestoreReport{checked->manifest, id, archive, checked->sha256};
}

Result<void> ProfileRestore::unpack(const Job &job, const BackupWatch &watch) const
{
    const auto reader = BackupReader::open(job.file);
    if (!reader)
        return fail(reader.error());
    BackupProgress progress{BackupProgress::Step::Copying, 0, job.manifest.bytes(), 0};
    QSet<QString> folders;
    for (const BackupFile &expected : job.manifest.files) {
        auto entry = (*reader)->next();
        if (entry && *entry && (*entry)->path == BackupFormat::head)
            entry = (*reader)->next();
        if (!entry)
            return fail(entry.error());
        if (!*entry || (*entry)->path != expected.path)
            return fail(Error::Kind::Storage, u"backup_damaged"_s, expected.path);
        const auto place = job.target.stagedFile(expected.path);
        if (!place)
            return fail(place.error());
        folders.insert(QFileInfo(*place).absolutePath());
        if (auto done = unpackOne(**reader, *place, expected, progress, watch); !done)
            return done;
    }
    for (const QString &folder : std::as_const(folders))
        if (auto failed = Platform::syncFolder(StoreError::toPath(folder)))
            return fail(StoreError::fromPlatform(*failed));
    return {};
}
