#include "zipentries.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

QList<std::pair<QString, QByteArray>> ZipEntries::of(const QString &path)
{
    QList<std::pair<QString, QByteArray>> entries;
    archive *zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_entry *entry = nullptr;
    if (archive_read_open_filename(zip, QFile::encodeName(path).constData(), 65536) == ARCHIVE_OK)
        while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
            QByteArray bytes, piece(65536, '\0');
            for (la_ssize_t read = 1; read > 0;) {
                read = archive_read_data(zip, piece.data(), size_t(piece.size()));
                bytes += piece.left(qMax<la_ssize_t>(read, 0));
            }
            entries << std::pair(QString::fromUtf8(archive_entry_pathname_utf8(entry)), bytes);
        }
    archive_read_free(zip);
    return entries;
}

QByteArray ZipEntries::named(const QString &path, const QString &name)
{
    for (const auto &[entry, bytes] : of(path))
        if (entry == name)
            return bytes;
    return {};
}
