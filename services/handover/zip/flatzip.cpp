#include "flatzip.h"

#include <QDateTime>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace
{
constexpr qint64 piece = 1 << 20;
constexpr int fileMode = 0644;
} // namespace

FlatZip::FlatZip(const QString &path) : m_path(path), m_archive(archive_write_new()) {}

FlatZip::~FlatZip()
{
    if (!m_archive)
        return;
    // Ended as if it were whole, then removed: what is given up in the middle of an entry libarchive leaks.
    archive_write_free(m_archive);
    QFile::remove(part());
}

Result<std::unique_ptr<FlatZip>> FlatZip::begin(const QString &path)
{
    std::unique_ptr<FlatZip> zip(new FlatZip(path));
    if (archive_write_set_format_zip(zip->m_archive) != ARCHIVE_OK ||
        archive_write_open_filename(zip->m_archive, QFile::encodeName(zip->part()).constData()) != ARCHIVE_OK)
        return zip->failed();
    return zip;
}

tl::unexpected<Error> FlatZip::failed() const
{
    const char *why = m_archive ? archive_error_string(m_archive) : nullptr;
    return fail(Error::Kind::Storage, QStringLiteral("file_failed"),
                m_path + QStringLiteral(": ") + QString::fromLocal8Bit(why ? why : ""));
}

Result<void> FlatZip::head(const QString &name, qint64 size)
{
    const QString key = name.toCaseFolded();
    if (name.isEmpty() || name.contains(u'/') || name.contains(u'\\') || m_names.contains(key))
        return fail(Error::Kind::Invalid, QStringLiteral("zip_name"), name);
    m_names.insert(key);
    m_size += size;
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, name.toUtf8().constData());
    archive_entry_set_size(entry, size);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, fileMode);
    archive_entry_set_mtime(entry, 315'532'800, 0); // 1980, the first day of a ZIP: the same files make the same bytes
    const int done = archive_write_header(m_archive, entry);
    archive_entry_free(entry);
    return done == ARCHIVE_OK ? Result<void>() : Result<void>(failed());
}

Result<void> FlatZip::add(const QString &name, const QByteArray &bytes)
{
    if (auto begun = head(name, bytes.size()); !begun)
        return begun;
    if (archive_write_data(m_archive, bytes.constData(), size_t(bytes.size())) != bytes.size())
        return failed();
    return {};
}

Result<void> FlatZip::addFile(const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"), path + QStringLiteral(": ") + file.errorString());
    const qint64 size = file.size();
    if (auto begun = head(name, size); !begun)
        return begun;
    qint64 written = 0;
    while (written < size) {
        const QByteArray bytes = file.read(qMin(piece, size - written));
        if (bytes.isEmpty())
            return fail(Error::Kind::Storage, QStringLiteral("file_failed"), path + QStringLiteral(": ") + file.errorString());
        if (archive_write_data(m_archive, bytes.constData(), size_t(bytes.size())) != bytes.size())
            return failed();
        written += bytes.size();
    }
    return {};
}

Result<void> FlatZip::finish()
{
    if (archive_write_close(m_archive) != ARCHIVE_OK)
        return failed();
    archive_write_free(std::exchange(m_archive, nullptr));
    QFile::remove(m_path);
    if (!QFile::rename(part(), m_path))
        return failed();
    return {};
}
