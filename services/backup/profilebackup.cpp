#include "profilebackup.h"

#include "archivestore.h"
#include "auditstore.h"
#include "backupsettings.h"
#include "backupwriter.h"
#include "callmanifest.h"
#include "clientpaths.h"
#include "clock.h"
#include "databasecopy.h"
#include "durable.h"
#include "jsoncodec.h"
#include "lockfile.h"
#include "storeerror.h"
#include "sumsfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

/// Where the copies lie, and which documents go along.
struct ProfileBackup::Copies {
    QString folder;
    QString archive;
    QMap<QString, QString> documents; ///< relative path -> hash it should have
    QString callFolder;
    QStringList calls; ///< files of the call records, the manifest last
    ~Copies()
    {
        if (!folder.isEmpty())
            QDir(folder).removeRecursively();
    }
};

namespace
{
std::optional<ChainHead> known(const ChainHead &head)
{
    return head.count > 0 ? std::optional<ChainHead>(head) : std::nullopt;
}

template <typename Check>
BackupHead headOf(const Check &check)
{
    return {check.head.count, check.head.hash, check.chainGood, check.tailProven};
}
} // namespace

Result<BackupReport> ProfileBackup::write(const Wish &wish, const BackupWatch &watch) const
{
    if (const auto good = ClientPaths::checkProfile(wish.profile); !good)
        return fail(good.error());
    if (!m_registry.profiles().contains(wish.profile))
        return fail(Error::Kind::NotFound, u"no_profile"_s, wish.profile);
    const ClientPaths paths(wish.profile, m_dataFolder);
    if (const auto made = paths.make(); !made)
        return fail(made.error());
    Platform::LockFile mine, fetching;
    if (mine.acquire(StoreError::toPath(paths.profileFolder() + u"/backup.lock"_s), {}))
        return fail(Error::Kind::Conflict, u"backup_running"_s, wish.profile);
    if (wish.documents && fetching.acquire(StoreError::toPath(paths.fetchLock()), wish.lockWait)) // index and files fit
        return fail(Error::Kind::Conflict, u"fetch_in_use"_s, paths.fetchLock());

    Platform::LockFile importing;
    const bool calls = QFile::exists(CallManifest::fileIn(paths.callFolder()));
    if (calls)
        if (auto failed = importing.acquire(StoreError::toPath(paths.callFolder() + u"/import.lock"_s), wish.lockWait))
            return fail(StoreError::fromPlatform(*failed));

    const ProfileConfig config = m_registry.profile(wish.profile);
    BackupManifest manifest;
    manifest.profile = wish.profile;
    manifest.program = m_program;
    manifest.createdAt = m_clock.nowUtc();
    manifest.documents = wish.documents;
    manifest.settings = BackupSettingsOf::config(config);
    Copies copies;
    copies.folder = paths.profileFolder() + u"/.backup"_s;
    copies.archive = config.archiveFolder.isEmpty() ? paths.archiveFolder() : config.archiveFolder;
    QDir(copies.folder).removeRecursively(); // of one that was killed
    if (auto failed = Platform::makeOwnerFolder(StoreError::toPath(copies.folder)))
        return fail(StoreError::fromPlatform(*failed));
    if (auto copied = copyDatabases(paths, wish, copies, manifest); !copied)
        return fail(copied.error());
    if (calls)
        if (auto listed = listCalls(paths, copies); !listed)
            return fail(listed.error());
    if (!config.caFile.isEmpty() && QFile::exists(config.caFile))
        QFile::copy(config.caFile, copies.folder + u'/' + BackupFormat::certificates);
    return pack(wish, copies, manifest, watch);
}

Result<void> ProfileBackup::copyDatabases(const ClientPaths &paths, const Wish &wish, Copies &copies,
                                          BackupManifest &manifest) const
{
    for (const QString &name : BackupFormat::databases())
        if (const QString from = paths.profileFolder() + u'/' + name; QFile::exists(from))
            if (auto copied = DatabaseCopy::make(from, copies.folder + u'/' + name); !copied)
                return copied;
    // The copies are walked, not the originals: what they end with is what the file holds.
    if (const QString file = copies.folder + u"/archive.db"_s; QFile::exists(file)) {
        auto store = ArchiveStore::open(file, m_clock);
        if (!store)
            return fail(store.error());
        const auto check = (*store)->checkJournal(known(wish.journal));
        if (!check)
            return fail(check.error());
        manifest.journal = headOf(*check);
        const auto files = wish.documents ? (*store)->files() : Result<QMap<QString, QString>>();
        if (!files)
            return fail(files.error());
        copies.documents = *files;
    }
    if (const QString file = copies.folder + u"/audit.db"_s; QFile::exists(file)) {
        auto store = AuditStore::open(file, m_clock);
        if (!store)
            return fail(store.error());
        const auto check = (*store)->check(known(wish.audit));
        if (!check)
            return fail(check.error());
        manifest.audit = headOf(*check);
    }
    return {};
}

/// Segments never change, and nobody imports while the lock is held: they go along as they lie there.
Result<void> ProfileBackup::listCalls(const ClientPaths &paths, Copies &copies) const
{
    copies.callFolder = paths.callFolder();
    const auto manifest = CallManifest::read(copies.callFolder);
    if (!manifest)
        return fail(manifest.error());
    for (const CallManifest::Entry &entry : manifest->entries)
        if (QFile::exists(copies.callFolder + u'/' + entry.segmentName())) // a missing one is missing there, too
            copies.calls += entry.segmentName();
    copies.calls += QFileInfo(CallManifest::fileIn(copies.callFolder)).fileName();
    return {};
}

Result<BackupReport> ProfileBackup::pack(const Wish &wish, const Copies &copies, BackupManifest manifest,
                                         const BackupWatch &watch) const
{
    struct Source {
        QString path, file, sha256;
    };
    BackupReport report;
    QList<Source> sources;
    BackupProgress progress;
    const QStringList names = QDir(copies.folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names)
        sources += {BackupFormat::profileFolder + name, copies.folder + u'/' + name, {}};
    for (const QString &name : copies.calls)
        sources += {BackupFormat::callFolder + name, copies.callFolder + u'/' + name, {}};
    for (auto it = copies.documents.cbegin(); it != copies.documents.cend(); ++it) {
        const QString file = copies.archive + u'/' + it.key();
        if (QFile::exists(file))
            sources += {BackupFormat::documentsFolder + it.key(), file, it.value()};
        else
            report.differences += it.key();
    }
    const QString sums = copies.archive + u'/' + SumsFile::name;
    if (wish.documents && QFile::exists(sums))
        sources += {BackupFormat::documentsFolder + SumsFile::name, sums, {}};
    for (const Source &source : std::as_const(sources))
        progress.total += QFileInfo(source.file).size();

    const auto writer = BackupWriter::create(wish.file);
    if (!writer)
        return fail(writer.error());
    const QJsonObject head{{u"format"_s, BackupFormat::name}, {u"version"_s, BackupFormat::version}};
    if (auto added = (*writer)->addBytes(BackupFormat::head, QJsonDocument(head).toJson()); !added)
        return fail(added.error());
    for (const Source &source : std::as_const(sources)) {
        const auto added = (*writer)->addFile(source.path, source.file, progress, watch);
        if (!added)
            return fail(added.error());
        manifest.files += *added;
        if (!source.sha256.isEmpty() && source.sha256 != added->sha256)
            report.differences += source.path.mid(BackupFormat::documentsFolder.size());
    }
    const QByteArray list = QJsonDocument(JsonCodec::toJson(manifest)).toJson();
    if (auto added = (*writer)->addBytes(BackupFormat::manifest, list); !added)
        return fail(added.error());
    const auto sha256 = (*writer)->finish();
    if (!sha256)
        return fail(sha256.error());
    report.manifest = manifest;
    report.file = QFileInfo(wish.file).absoluteFilePath();
    report.sha256 = *sha256;
    report.size = (*writer)->size();
    return report;
}
