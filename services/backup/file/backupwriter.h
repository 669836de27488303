#pragma once
#include "backupmanifest.h"
#include "backupprogress.h"
#include "result.h"

#include <memory>

/// Writes the one file of a backup: tar, zstd, then the seal. It grows under another name beside its place and takes that place
/// when it is whole and on the disk; given up before, nothing is left. Only its owner may read it.
class BackupWriter
{
public:
    /// Error: Storage/file_exists …
    static Result<std::unique_ptr<BackupWriter>> create(const QString &file);
    ~BackupWriter();
    BackupWriter(const BackupWriter &) = delete;
    BackupWriter &operator=(const BackupWriter &) = delete;

    /// Error: Storage/disk_full …, backup_changed (the source did not keep still); Cancelled.
    Result<BackupFile> addFile(const QString &path, const QString &source, BackupProgress &progress, const BackupWatch &watch);
    Result<void> addBytes(const QString &path, const QByteArray &bytes);
    /// SHA-256 of the whole file.
    Result<QString> finish();
    /// Of the finished file.
    qint64 size() const;

private:
    struct Out;
    explicit BackupWriter(std::unique_ptr<Out> out);
    Result<void> begin(const QString &path, qint64 size);
    Result<void> put(const char *bytes, qsizetype size);
    std::unique_ptr<Out> m_out;
};
