#include "backupcrafter.h"

#include "backupreader.h"
#include "backupseal.h"
#include "jsoncodec.h"
#include "sha256.h"

#include <QFile>
#include <QJsonDocument>
#include <archive.h>
#include <archive_entry.h>

bool BackupCrafter::load(const QString &file)
{
    const auto reader = BackupReader::open(file);
    if (!reader)
        return false;
    for (;;) {
        const auto entry = (*reader)->next();
        if (!entry || !*entry)
            return entry.has_value();
        const auto bytes = (*reader)->all(1 << 30);
        if (!bytes)
            return false;
        entries.append({(*entry)->path, *bytes});
    }
}

BackupCrafter::Entry &BackupCrafter::at(const QString &path)
{
    for (Entry &entry : entries)
        if (entry.path == path)
            return entry;
    qFatal("no %s in the backup", qUtf8Printable(path));
}

BackupManifest BackupCrafter::manifest()
{
    return *JsonCodec::fromJson<BackupManifest>(QJsonDocument::fromJson(at(BackupFormat::manifest).bytes).object());
}

void BackupCrafter::setManifest(const BackupManifest &manifest)
{
    at(BackupFormat::manifest).bytes = QJsonDocument(JsonCodec::toJson(manifest)).toJson();
}

void BackupCrafter::listAgain()
{
    BackupManifest list = manifest();
    list.files.clear();
    for (const Entry &entry : std::as_const(entries))
        if (entry.path != BackupFormat::head && entry.path != BackupFormat::manifest)
            list.files.append({entry.path, entry.bytes.size(), QString::fromLatin1(Sha256::hex(entry.bytes))});
    setManifest(list);
}

bool BackupCrafter::save(const QString &file) const
{
    QByteArray out(8 << 20, '\0');
    size_t used = 0;
    archive *tar = archive_write_new();
    archive_write_set_format_pax(tar);
    archive_write_add_filter_zstd(tar);
    archive_write_open_memory(tar, out.data(), size_t(out.size()), &used);
    for (const Entry &entry : entries) {
        archive_entry *head = archive_entry_new();
        archive_entry_set_pathname_utf8(head, entry.path.toUtf8().constData());
        archive_entry_set_perm(head, 0644);
        archive_entry_set_filetype(head, entry.kind == Kind::Folder         ? AE_IFDIR
                                         : entry.kind == Kind::SymbolicLink ? AE_IFLNK
                                                                            : AE_IFREG);
        if (entry.kind == Kind::SymbolicLink)
            archive_entry_set_symlink_utf8(head, entry.link.constData());
        if (entry.kind == Kind::HardLink)
            archive_entry_set_hardlink_utf8(head, entry.link.constData());
        archive_entry_set_size(head, entry.bytes.size());
        archive_write_header(tar, head);
        archive_write_data(tar, entry.bytes.constData(), size_t(entry.bytes.size()));
        archive_entry_free(head);
    }
    archive_write_free(tar);
    out.truncate(qsizetype(used));
    out += BackupSeal::frame(Sha256::hash(out));
    QFile written(file);
    return written.open(QIODevice::WriteOnly) && written.write(out) == out.size();
}
