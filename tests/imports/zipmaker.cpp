#include "zipmaker.h"

#include <archive.h>
#include <archive_entry.h>

QByteArray ZipMaker::zip(const QList<Entry> &entries, const char *password)
{
    QByteArray out(8 << 20, Qt::Uninitialized);
    size_t used = 0;
    struct archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    if (password) {
        archive_write_set_options(writer, "zip:encryption=zipcrypt");
        archive_write_set_passphrase(writer, password);
    }
    archive_write_open_memory(writer, out.data(), size_t(out.size()), &used);
    for (const Entry &item : entries) {
        struct archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, item.name.constData());
        archive_entry_set_filetype(entry, item.link ? AE_IFLNK : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        if (item.link)
            archive_entry_set_symlink(entry, item.bytes.constData());
        archive_entry_set_size(entry, item.link ? 0 : item.bytes.size() * item.repeated);
        archive_write_header(writer, entry);
        for (qsizetype i = 0; !item.link && i < item.repeated; ++i)
            archive_write_data(writer, item.bytes.constData(), size_t(item.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return out.left(qsizetype(used));
}
