#include "backupcheck.h"

#include "backupreader.h"
#include "backupseal.h"
#include "clientpaths.h"
#include "jsoncodec.h"
#include "nametemplate.h"
#include "sha256.h"
#include "sumsfile.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 mostHead = 4096;

Error damaged(const QString &file, const QString &what)
{
    return Error::make(Error::Kind::Storage, u"backup_damaged"_s, file + u": "_s + what);
}

/// The first entry: what this is, and of which version.
Result<void> readHead(BackupReader &reader, const QString &file)
{
    const auto entry = reader.next();
    if (!entry)
        return fail(entry.error());
    if (!*entry || (*entry)->path != BackupFormat::head)
        return fail(Error::Kind::Storage, u"backup_foreign"_s, file);
    const auto bytes = reader.all(mostHead);
    if (!bytes)
        return fail(bytes.error());
    const QJsonObject head = QJsonDocument::fromJson(*bytes).object();
    if (head.value(u"format"_s).toString() != BackupFormat::name)
        return fail(Error::Kind::Storage, u"backup_foreign"_s, file);
    const int version = head.value(u"version"_s).toInt();
    if (version > BackupFormat::version)
        return fail(Error::Kind::Storage, u"backup_newer"_s, u"%1: format %2"_s.arg(file).arg(version));
    if (version < 1)
        return fail(damaged(file, u"no version"_s));
    return {};
}

bool isKnown(const QString &path)
{
    if (path.startsWith(BackupFormat::documentsFolder))
        return true;
    static const QRegularExpression call(u"^(manifest\\.json|[^/]+\\.seg)$"_s);
    if (path.startsWith(BackupFormat::callFolder))
        return call.match(path.mid(BackupFormat::callFolder.size())).hasMatch();
    const QString name = path.mid(BackupFormat::profileFolder.size());
    return path.startsWith(BackupFormat::profileFolder) &&
           (BackupFormat::databases().contains(name) || name == BackupFormat::certificates);
}

/// Everything between head and manifest, hashed.
Result<QList<BackupFile>> readFiles(BackupReader &reader, const QString &file, const BackupWatch &watch, QByteArray &manifest)
{
    QList<BackupFile> files;
    QSet<QString> names;
    BackupProgress progress{BackupProgress::Step::Checking, 0, 0, 0};
    for (;;) {
        const auto entry = reader.next();
        if (!entry)
            return fail(entry.error());
        if (!*entry)
            return fail(damaged(file, u"its list of files is missing"_s));
        const QString path = (*entry)->path;
        if (path == BackupFormat::manifest)
            break;
        const QString key = NameTemplate::collisionKey(path);
        if (SumsFile::leadsOut(path))
            return fail(Error::Kind::Storage, u"backup_unsafe"_s, file + u": "_s + path);
        if (names.contains(key) || !isKnown(path))
            return fail(damaged(file, u"unexpected: "_s + path));
        names.insert(key);
        Sha256 sum;
        qint64 size = 0;
        const auto read = reader.read([&](QByteArrayView bytes) -> Result<void> {
            if (watch.stop.stop_requested())
                return fail(Error::Kind::Cancelled, u"cancelled"_s);
            sum.add(bytes);
            size += bytes.size();
            progress.done += bytes.size();
            watch.told(progress);
            return {};
        });
        if (!read)
            return fail(read.error());
        ++progress.files;
        files += BackupFile{path, size, QString::fromLatin1(sum.finish().toHex())};
    }
    const auto bytes = reader.all(BackupFormat::mostManifest);
    if (!bytes)
        return fail(bytes.error());
    manifest = *bytes;
    const auto after = reader.next();
    if (!after)
        return fail(after.error());
    if (*after)
        return fail(damaged(file, u"unexpected: "_s + (*after)->path));
    return files;
}
} // namespace

Result<BackupCheck::Checked> BackupCheck::run(const QString &file, const BackupWatch &watch)
{
    const auto seal = BackupSeal::check(file, watch);
    if (!seal)
        return fail(seal.error());
    const auto reader = BackupReader::open(file);
    if (!reader)
        return fail(reader.error());
    if (auto head = readHead(**reader, file); !head)
        return fail(head.error());
    QByteArray bytes;
    const auto files = readFiles(**reader, file, watch, bytes);
    if (!files)
        return fail(files.error());
    const auto manifest = JsonCodec::fromJson<BackupManifest>(QJsonDocument::fromJson(bytes).object());
    if (!manifest)
        return fail(damaged(file, u"its list of files cannot be read"_s));
    if (manifest->files.size() != files->size())
        return fail(damaged(file, u"%1 files, %2 listed"_s.arg(files->size()).arg(manifest->files.size())));
    for (qsizetype i = 0; i < files->size(); ++i) // in their order
        if (manifest->files[i] != (*files)[i])
            return fail(damaged(file, (*files)[i].path + u" differs from the list"_s));
    if (!ClientPaths::checkProfile(manifest->profile))
        return fail(Error::Kind::Storage, u"backup_unsafe"_s, file + u": "_s + manifest->profile);
    return Checked{*manifest, *seal};
}
