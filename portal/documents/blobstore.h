#pragma once
#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

/// Content-addressed files: the name is the SHA-256. Durable before any row names them (file and folder are synced).
class BlobStore
{
public:
    explicit BlobStore(const QString &folder) : m_folder(folder) {}
    /// Returns the hash. Error: Storage/blob_write.
    Result<QString> put(const QByteArray &bytes) const;
    QString path(const QString &sha256) const;
    bool contains(const QString &sha256) const;
    QByteArray read(const QString &sha256) const;
    /// What is not there counts as removed.
    void remove(const QString &sha256) const;
    /// Names of all files that were last written before `day` (of the system's clock).
    QStringList olderThan(const QDateTime &day) const;

private:
    QString m_folder;
};
