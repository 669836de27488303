#include "storeerror.h"

#include <QFileInfo>

Platform::Path StoreError::toPath(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

QString StoreError::fromPath(const Platform::Path &path)
{
    return QFileInfo(path).filePath();
}

Error StoreError::fromPlatform(const Platform::Failure &failure)
{
    using Reason = Platform::Failure::Reason;
    QString code;
    switch (failure.reason) {
    case Reason::DiskFull:
        code = QStringLiteral("disk_full");
        break;
    case Reason::ReadOnly:
        code = QStringLiteral("folder_read_only");
        break;
    case Reason::Denied:
        code = QStringLiteral("access_denied");
        break;
    case Reason::NotFound:
        code = QStringLiteral("path_not_found");
        break;
    case Reason::Exists:
        code = QStringLiteral("file_exists");
        break;
    case Reason::IsLink:
        code = QStringLiteral("path_is_link");
        break;
    case Reason::TooLong:
        code = QStringLiteral("path_too_long");
        break;
    case Reason::TimedOut:
        code = QStringLiteral("in_use");
        break;
    case Reason::Other:
        code = QStringLiteral("file_failed");
        break;
    }
    return Error::make(Error::Kind::Storage, code, QString::fromStdString(failure.text()));
}
