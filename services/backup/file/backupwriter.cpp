#include "backupwriter.h"

#include "backupseal.h"
#include "durable.h"
#include "ownerfile.h"
#include "sha256.h"
#include "storeerror.h"

#include <QFileInfo>
#include <archive.h>
#include <archive_entry.h>

using namespace Qt::Literals::StringLiterals;

struct BackupWriter::Out {
    QString file, part;
    Platform::OwnerFile bytes;
    Platform::Failed failed;
    Sha256 inner, whole;
    qint64 size = 0;
    archive *tar = nullptr;
    bool kept = false;

    Platform::Failed write(const void *data, size_t length)
    {
        whole.add(QByteArrayView(static_cast<const char *>(data), qsizetype(length)));
        size += qint64(length);
        return bytes.write(data, length);
    }
    Error problem(const QString &what) const
    {
        if (failed)
            return StoreError::fromPlatform(*failed);
        const char *text = archive_error_string(tar);
        return Error::make(Error::Kind::Storage, u"file_failed"_s, what + u": "_s + QString::fromUtf8(text ? text : ""));
    }
};

namespace
{
constexpr qsizetype blockSize = 256 * 1024;
}

BackupWriter::BackupWriter(std::unique_ptr<Out> out) : m_out(std::move(out)) {}

BackupWriter::~BackupWriter()
{
    // Ended as if it were whole, then removed: what is given up, libarchive leaks.
    archive_write_free(m_out->tar);
    m_out->bytes.close();
    if (!m_out->kept)
        Platform::removeFile(StoreError::toPath(m_out->part));
}

Result<std::unique_ptr<BackupWriter>> BackupWriter::create(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists() || info.isSymLink())
        return fail(Error::Kind::Storage, u"file_exists"_s, file);
    auto out = std::make_unique<Out>();
    out->file = info.absoluteFilePath();
    out->part = info.absolutePath() + u"/."_s + info.fileName() + u".fernamt-part"_s;
    const Platform::Path part = StoreError::toPath(out->part);
    if (auto failed = Platform::removeFile(part)) // of one that was killed
        return fail(StoreError::fromPlatform(*failed));
    if (auto failed = out->bytes.open(part, Platform::OwnerFile::Mode::CreateNew))
        return fail(StoreError::fromPlatform(*failed));
    const auto write = [](archive *tar, void *client, const void *data, size_t length) -> la_ssize_t {
        Out &to = *static_cast<Out *>(client);
        to.inner.add(QByteArrayView(static_cast<const char *>(data), qsizetype(length)));
        to.failed = to.write(data, length);
        if (!to.failed)
            return la_ssize_t(length);
        archive_set_error(tar, to.failed->number, "write failed");
        return -1;
    };
    archive *tar = archive_write_new();
    out->tar = tar;
    std::unique_ptr<BackupWriter> writer(new BackupWriter(std::move(out)));
    if (archive_write_set_format_pax_restricted(tar) != ARCHIVE_OK || archive_write_add_filter_zstd(tar) != ARCHIVE_OK ||
        archive_write_set_options(tar, "hdrcharset=BINARY,zstd:compression-level=3") != ARCHIVE_OK ||
        archive_write_set_bytes_in_last_block(tar, 1) != ARCHIVE_OK ||
        archive_write_open(tar, writer->m_out.get(), nullptr, write, nullptr) != ARCHIVE_OK)
        return fail(writer->m_out->problem(file));
    return writer;
}

Result<void> BackupWriter::begin(const QString &path, qint64 size)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), path.toUtf8().constData()); // as it is: in locale C libarchive 3.6 knows no UTF-8
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    if (archive_write_header(m_out->tar, entry.get()) != ARCHIVE_OK)
        return fail(m_out->problem(path));
    return {};
}

Result<void> BackupWriter::put(const char *bytes, qsizetype size)
{
    while (size > 0) {
        const la_ssize_t written = archive_write_data(m_out->tar, bytes, size_t(size));
        if (written <= 0)
            return fail(m_out->problem(m_out->part));
        bytes += written;
        size -= qsizetype(written);
    }
    return {};
}

Result<void> BackupWriter::addBytes(const QString &path, const QByteArray &bytes)
{
    if (auto begun = begin(path, bytes.size()); !begun)
        return begun;
    return put(bytes.constData(), bytes.size());
}

Result<BackupFile> BackupWriter::addFile(const QString &path, const QString &source, BackupProgress &progress,
                                         const BackupWatch &watch)
{
    Platform::OwnerFile from;
    if (auto failed = from.open(StoreError::toPath(source), Platform::OwnerFile::Mode::Read))
        return fail(StoreError::fromPlatform(*failed));
    std::uint64_t size = 0;
    if (auto failed = from.size(size))
        return fail(StoreError::fromPlatform(*failed));
    if (auto begun = begin(path, qint64(size)); !begun)
        return fail(begun.error());
    QByteArray block(blockSize, Qt::Uninitialized);
    Sha256 sum;
    qint64 done = 0;
    for (;;) {
        if (watch.stop.stop_requested())
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        size_t got = 0;
        if (auto failed = from.read(block.data(), size_t(block.size()), got))
            return fail(StoreError::fromPlatform(*failed));
        done += qint64(got);
        if (done > qint64(size) || (got == 0 && done < qint64(size)))
            return fail(Error::Kind::Storage, u"backup_changed"_s, source);
        if (got == 0)
            break;
        sum.add(QByteArrayView(block.constData(), qsizetype(got)));
        if (auto written = put(block.constData(), qsizetype(got)); !written)
            return fail(written.error());
        progress.done += qint64(got);
        watch.told(progress);
    }
    ++progress.files;
    return BackupFile{path, qint64(size), QString::fromLatin1(sum.finish().toHex())};
}

Result<QString> BackupWriter::finish()
{
    Out &out = *m_out;
    if (archive_write_close(out.tar) != ARCHIVE_OK)
        return fail(out.problem(out.part));
    const QByteArray seal = BackupSeal::frame(out.inner.finish());
    auto failed = out.write(seal.constData(), size_t(seal.size()));
    if (!failed)
        failed = out.bytes.sync();
    if (auto atClose = out.bytes.close(); !failed)
        failed = atClose;
    if (!failed)
        failed = Platform::moveNew(StoreError::toPath(out.part), StoreError::toPath(out.file));
    if (failed)
        return fail(StoreError::fromPlatform(*failed));
    out.kept = true;
    if (auto unsynced = Platform::syncFolder(StoreError::toPath(QFileInfo(out.file).absolutePath())))
        return fail(StoreError::fromPlatform(*unsynced));
    return QString::fromLatin1(out.whole.finish().toHex());
}

qint64 BackupWriter::size() const
{
    return m_out->size;
}
