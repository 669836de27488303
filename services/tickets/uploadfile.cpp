#include "uploadfile.h"

#include <QFile>

namespace
{
constexpr qint64 mostUpload = 10 * 1024 * 1024; // G-21
}

Result<QByteArray> UploadFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage,
                    QFile::exists(path) ? QStringLiteral("access_denied") : QStringLiteral("path_not_found"), path);
    const QByteArray bytes = file.read(mostUpload + 1);
    if (bytes.size() > mostUpload)
        return fail(Error::Kind::Invalid, QStringLiteral("payload_too_large"), path);
    if (bytes.isEmpty())
        return fail(Error::Kind::Invalid, QStringLiteral("upload_invalid"), path);
    return bytes;
}
