#include "backupreader.h"

#include "ownerfile.h"
#include "storeerror.h"

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype blockSize = 256 * 1024;
}

struct BackupReader::In {
    QString file;
    Platform::OwnerFile bytes;
    QByteArray block = QByteArray(blockSize, Qt::Uninitialized);
    archive *tar = nullptr;

    Error damaged(const QString &what) const
    {
        return Error::make(Error::Kind::Storage, u"backup_damaged"_s, file + u": "_s + what);
    }
    Error problem() const
    {
        const char *text = archive_error_string(tar);
        return damaged(QString::fromUtf8(text ? text : "unreadable"));
    }
};

BackupReader::BackupReader(std::unique_ptr<In> in) : m_in(std::move(in)) {}

BackupReader::~BackupReader()
{
    archive_read_free(m_in->tar);
}

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString &file)
{
    auto in = std::make_unique<In>();
    in->file = file;
    if (auto failed = in->bytes.open(StoreError::toPath(file), Platform::OwnerFile::Mode::Read))
        return fail(StoreError::fromPlatform(*failed));
    const auto read = [](archive *tar, void *client, const void **data) -> la_ssize_t {
        In &from = *static_cast<In *>(client);
        size_t got = 0;
        *data = from.block.constData();
        if (auto failed = from.bytes.read(from.block.data(), size_t(from.block.size()), got)) {
            archive_set_error(tar, failed->number, "read failed");
            return -1;
        }
        return la_ssize_t(got);
    };
    archive *tar = archive_read_new();
    in->tar = tar;
    std::unique_ptr<BackupReader> reader(new BackupReader(std::move(in)));
    // These two and no other: what is not asked for cannot be attacked.
    if (archive_read_support_format_tar(tar) != ARCHIVE_OK || archive_read_support_filter_zstd(tar) != ARCHIVE_OK ||
        archive_read_open(tar, reader->m_in.get(), nullptr, read, nullptr) != ARCHIVE_OK)
        return fail(reader->m_in->problem());
    return reader;
}

Result<std::optional<BackupReader::Entry>> BackupReader::next()
{
    archive_entry *entry = nullptr;
    const int got = archive_read_next_header(m_in->tar, &entry);
    if (got == ARCHIVE_EOF)
        return std::optional<Entry>();
    if (got != ARCHIVE_OK)
        return fail(m_in->problem());
    const char *name = archive_entry_pathname(entry);
    const QString path = QString::fromUtf8(name);
    if (!name || path.toUtf8() != name)
        return fail(m_in->damaged(u"a name is no text"_s));
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) || archive_entry_symlink(entry))
        return fail(Error::Kind::Storage, u"backup_unsafe"_s, m_in->file + u": "_s + path);
    if (!archive_entry_size_is_set(entry))
        return fail(m_in->damaged(path + u" has no size"_s));
    return std::optional<Entry>(Entry{path, qint64(archive_entry_size(entry))});
}

Result<void> BackupReader::read(const std::function<Result<void>(QByteArrayView)> &take)
{
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got = archive_read_data(m_in->tar, block.data(), size_t(block.size()));
        if (got < 0)
            return fail(m_in->problem());
        if (got == 0)
            return {};
        if (auto taken = take(QByteArrayView(block.constData(), qsizetype(got))); !taken)
            return taken;
    }
}

Result<QByteArray> BackupReader::all(qint64 most)
{
    QByteArray bytes;
    auto done = read([&](QByteArrayView part) -> Result<void> {
        if (bytes.size() + part.size() > most)
            return fail(m_in->damaged(u"a description is too large"_s));
        bytes += part;
        return {};
    });
    if (!done)
        return fail(done.error());
    return bytes;
}
