#include "backupseal.h"

#include "ownerfile.h"
#include "sha256.h"
#include "storeerror.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
// A skippable frame: magic number, length of what follows (both little-endian), then our words.
const QByteArray frameHead("\x5a\x2a\x4d\x18\x28\0\0\0FERNAMT1", 16);
const QByteArray zstdMagic("\x28\xb5\x2f\xfd", 4);
constexpr qsizetype blockSize = 256 * 1024;
} // namespace

QByteArray BackupSeal::frame(const QByteArray &sha256)
{
    return frameHead + sha256;
}

Result<QString> BackupSeal::check(const QString &path, const BackupWatch &watch)
{
    Platform::OwnerFile file;
    if (auto failed = file.open(StoreError::toPath(path), Platform::OwnerFile::Mode::Read))
        return fail(StoreError::fromPlatform(*failed));
    std::uint64_t length = 0;
    if (auto failed = file.size(length))
        return fail(StoreError::fromPlatform(*failed));
    const qint64 sealed = qint64(length) - size;
    BackupProgress progress{BackupProgress::Step::Checking, 0, qint64(length), 0};
    Sha256 inner, whole;
    QByteArray tail;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (bool first = true;; first = false) {
        if (watch.stop.stop_requested())
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        size_t got = 0;
        if (auto failed = file.read(block.data(), size_t(block.size()), got))
            return fail(StoreError::fromPlatform(*failed));
        const QByteArrayView bytes(block.constData(), qsizetype(got));
        if (first && !bytes.startsWith(zstdMagic))
            return fail(Error::Kind::Storage, u"backup_foreign"_s, path);
        if (got == 0)
            break;
        whole.add(bytes);
        const qsizetype before = qsizetype(qBound<qint64>(0, sealed - progress.done, bytes.size()));
        inner.add(bytes.first(before));
        tail += bytes.sliced(before);
        progress.done += bytes.size();
        if (tail.size() > size) // it grows while it is read
            break;
        watch.told(progress);
    }
    if (tail != frame(inner.finish()))
        return fail(Error::Kind::Storage, u"backup_damaged"_s, path + u": it was cut off, appended to or altered"_s);
    return QString::fromLatin1(whole.finish().toHex());
}
