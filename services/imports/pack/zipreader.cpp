#include "zipreader.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace
{
struct Free {
    void operator()(struct archive *a) const { archive_read_free(a); }
};

/// Absolute, with a drive, or with a step up: whoever packed that wanted it elsewhere.
bool leadsOutside(const QString &path)
{
    const QString plain = QString(path).replace(u'\\', u'/');
    return plain.startsWith(u'/') || (plain.size() > 1 && plain[1] == u':') || plain.split(u'/').contains(u".."_s);
}

QString pathOf(struct archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const char *raw = archive_entry_pathname(entry);
    return raw ? QString::fromLatin1(raw) : QString();
}

/// The bytes of the current entry; no more than `limit` and one block are ever held.
Result<QByteArray> contentOf(struct archive *zip, qsizetype limit)
{
    QByteArray bytes;
    QByteArray block(64 << 10, Qt::Uninitialized);
    for (;;) {
        const auto got = archive_read_data(zip, block.data(), size_t(block.size()));
        if (got < 0)
            return fail(Error::Kind::Invalid, u"zip_damaged"_s, QString::fromLocal8Bit(archive_error_string(zip)));
        if (got == 0)
            return bytes;
        if (bytes.size() + got > limit)
            return fail(Error::Kind::Invalid, u"import_too_big"_s);
        bytes.append(block.constData(), qsizetype(got));
    }
}
} // namespace

Result<QList<PackedFile>> ZipReader::read(const QByteArray &bytes)
{
    const std::unique_ptr<struct archive, Free> zip(archive_read_new());
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_memory(zip.get(), bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        return fail(Error::Kind::Invalid, u"zip_damaged"_s, QString::fromLocal8Bit(archive_error_string(zip.get())));
    QList<PackedFile> files;
    qsizetype all = 0;
    for (;;) {
        struct archive_entry *entry = nullptr;
        const int next = archive_read_next_header(zip.get(), &entry);
        if (next == ARCHIVE_EOF)
            return files;
        if (next < ARCHIVE_WARN) // a warning is about a name's encoding
            return fail(Error::Kind::Invalid, u"zip_damaged"_s, QString::fromLocal8Bit(archive_error_string(zip.get())));
        if (archive_entry_filetype(entry) == AE_IFDIR)
            continue;
        PackedFile file;
        file.path = pathOf(entry);
        if (archive_entry_filetype(entry) != AE_IFREG || leadsOutside(file.path)) {
            file.code = u"import_unsafe_path"_s;
        } else if (archive_entry_is_data_encrypted(entry)) {
            file.code = u"zip_encrypted"_s;
        } else {
            auto content = contentOf(zip.get(), entryLimit);
            if (!content && content.error().code == u"zip_damaged")
                return fail(content.error());
            if (content)
                file.bytes = *content;
            else
                file.code = content.error().code;
            all += content ? file.bytes.size() : entryLimit;
        }
        files += file;
        if (all > allLimit || files.size() > countLimit)
            return fail(Error::Kind::Invalid, u"zip_bomb"_s, u"%1 files, %2 bytes so far"_s.arg(files.size()).arg(all));
    }
}
