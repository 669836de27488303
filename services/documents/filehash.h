#pragma once
#include "result.h"

#include <QByteArray>

/// Reading files of the archive: never through a link, errors with the path.
namespace FileHash
{
struct Sum {
    QString sha256;
    qint64 size = 0;
};
Result<Sum> of(const QString &file);
/// Storage/file_too_big above `most` bytes.
Result<QByteArray> readAll(const QString &file, qint64 most);
/// A new file 0600 with these bytes, synced. Storage/file_exists when the name is taken.
Result<void> writeNew(const QString &file, const QByteArray &bytes);
} // namespace FileHash
