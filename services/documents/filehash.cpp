#include "filehash.h"

#include "durable.h"
#include "ownerfile.h"
#include "sha256.h"
#include "storeerror.h"

using Platform::OwnerFile;

Result<FileHash::Sum> FileHash::of(const QString &path)
{
    OwnerFile file;
    if (auto failed = file.open(StoreError::toPath(path), OwnerFile::Mode::Read))
        return fail(StoreError::fromPlatform(*failed));
    QByteArray block(256 * 1024, Qt::Uninitialized);
    Sha256 sha;
    Sum sum;
    for (;;) {
        size_t got = 0;
        if (auto failed = file.read(block.data(), size_t(block.size()), got))
            return fail(StoreError::fromPlatform(*failed));
        if (got == 0)
            break;
        sha.add(QByteArrayView(block.constData(), qsizetype(got)));
        sum.size += qint64(got);
    }
    sum.sha256 = QString::fromLatin1(sha.finish().toHex());
    return sum;
}

Result<QByteArray> FileHash::readAll(const QString &path, qint64 most)
{
    OwnerFile file;
    if (auto failed = file.open(StoreError::toPath(path), OwnerFile::Mode::Read))
        return fail(StoreError::fromPlatform(*failed));
    std::uint64_t size = 0;
    if (auto failed = file.size(size))
        return fail(StoreError::fromPlatform(*failed));
    if (size > std::uint64_t(most))
        return fail(Error::Kind::Storage, QStringLiteral("file_too_big"), path);
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        size_t got = 0;
        if (auto failed = file.read(bytes.data() + filled, size_t(bytes.size() - filled), got))
            return fail(StoreError::fromPlatform(*failed));
        if (got == 0)
            break;
        filled += qsizetype(got);
    }
    bytes.truncate(filled);
    return bytes;
}

Result<void> FileHash::writeNew(const QString &path, const QByteArray &bytes)
{
    const auto native = StoreError::toPath(path);
    OwnerFile file;
    auto failed = file.open(native, OwnerFile::Mode::CreateNew);
    if (failed)
        return fail(StoreError::fromPlatform(*failed));
    failed = file.write(bytes.constData(), size_t(bytes.size()));
    if (!failed)
        failed = file.sync();
    if (auto atClose = file.close(); !failed)
        failed = atClose;
    if (!failed)
        return {};
    Platform::removeFile(native);
    return fail(StoreError::fromPlatform(*failed));
}
