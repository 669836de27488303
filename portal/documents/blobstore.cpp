#include "blobstore.h"

#include "durable.h"
#include "sha256.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace
{
Platform::Path native(const QString &path)
{
    return Platform::Path(path.toStdU16String());
}

tl::unexpected<Error> failed(const Platform::Failure &failure)
{
    return fail(Error::Kind::Storage, QStringLiteral("blob_write"), QString::fromStdString(failure.text()));
}
} // namespace

QString BlobStore::path(const QString &sha256) const
{
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256;
}

bool BlobStore::contains(const QString &sha256) const
{
    return QFileInfo::exists(path(sha256));
}

Result<QString> BlobStore::put(const QByteArray &bytes) const
{
    const QString sha256 = QString::fromLatin1(Sha256::hex(bytes));
    const QString file = path(sha256);
    if (QFileInfo(file).size() == bytes.size() && contains(sha256))
        return sha256;
    if (const auto failure = Platform::makeOwnerFolder(native(QFileInfo(file).path())))
        return failed(*failure);
    if (const auto failure = Platform::durableReplace(native(file), std::string_view(bytes.constData(), size_t(bytes.size()))))
        return failed(*failure);
    return sha256;
}

QByteArray BlobStore::read(const QString &sha256) const
{
    QFile file(path(sha256));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void BlobStore::remove(const QString &sha256) const
{
    Platform::removeFile(native(path(sha256)));
}

QStringList BlobStore::olderThan(const QDateTime &day) const
{
    QStringList names;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (files.fileInfo().lastModified() < day)
            names << files.fileName();
    }
    return names;
}
